package org.iamassay.model;

import java.util.Optional;

/**
 * The console password of a user, as get-login-profile tells it. Source: IAM API, LoginProfile.
 */
public record LoginProfile(String user, Moment created, Optional<Boolean> resetRequired, JsonPlace place)
        implements OfUser {}
