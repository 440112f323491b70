package org.iamassay.model;

import java.util.Optional;

/**
 * A finding of IAM Access Analyzer. Source: Access Analyzer API, FindingSummary and FindingSummaryV2.
 *
 * @param findingType told by list-findings-v2 only
 * @param secondVersion whether list-findings-v2 wrote it
 */
public record AnalyzerFinding(
        String id,
        Optional<String> findingType,
        Optional<String> status,
        String resource,
        String resourceType,
        Moment created,
        boolean secondVersion,
        JsonPlace place)
        implements Dumped {}
