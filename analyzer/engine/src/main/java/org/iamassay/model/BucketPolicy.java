package org.iamassay.model;

/**
 * The policy of a bucket. Source: Amazon S3 API, GetBucketPolicy.
 *
 * @param bucket name from the manifest or the file name; empty when nothing tells
 */
public record BucketPolicy(String bucket, PolicyText policy, JsonPlace place) implements Dumped {}
