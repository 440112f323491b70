package org.iamassay.model;

/**
 * Security Hub, switched on in one Region. Source: Security Hub API, DescribeHub.
 */
public record SecurityHub(String arn, JsonPlace place) implements Dumped {}
