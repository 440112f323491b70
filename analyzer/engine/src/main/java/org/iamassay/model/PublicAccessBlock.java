package org.iamassay.model;

import java.util.Optional;

/**
 * The public access block of the account, or of one bucket. Source: Amazon S3 API, PublicAccessBlockConfiguration.
 *
 * @param bucket name of the bucket; empty for that of the account
 */
public record PublicAccessBlock(
        String bucket,
        Optional<Boolean> blockAcls,
        Optional<Boolean> ignoreAcls,
        Optional<Boolean> blockPolicy,
        Optional<Boolean> restrictBuckets,
        JsonPlace place)
        implements Dumped {

    /** Whether all four flags are set. */
    public boolean blocksAll() {
        return blockAcls.orElse(false)
                && ignoreAcls.orElse(false)
                && blockPolicy.orElse(false)
                && restrictBuckets.orElse(false);
    }
}
