package org.iamassay.model;

/**
 * An analyzer of IAM Access Analyzer. Source: Access Analyzer API, AnalyzerSummary.
 */
public record Analyzer(String arn, String name, String type, String status, JsonPlace place) implements Dumped {}
