package org.iamassay.model;

import java.util.Optional;

/**
 * Whether a trail logs. Source: CloudTrail API, GetTrailStatus.
 *
 * @param trail ARN or name from the manifest or the file name; empty when nothing tells
 */
public record TrailStatus(String trail, Optional<Boolean> logging, JsonPlace place) implements Dumped {}
