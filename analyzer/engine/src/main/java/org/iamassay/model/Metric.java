package org.iamassay.model;

/**
 * A metric by name and namespace. Source: CloudWatch API.
 */
public record Metric(String name, String namespace) {}
