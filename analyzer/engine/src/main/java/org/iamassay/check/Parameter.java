package org.iamassay.check;

import java.util.List;
import java.util.Optional;

/**
 * One setting of the checklist: its name, unit, default, range and strict value (checklist section 4.1).
 *
 * @param id dotted name in profiles
 * @param unit unit of the value, for people
 * @param kind type of the value
 * @param defaultValue Integer, Double, String or List of String, by kind
 * @param minimum smallest number allowed (length for a pattern)
 * @param maximum largest number allowed (length for a pattern)
 * @param strictValue value in the profile {@code strict}
 * @param words the only words allowed in a list; empty for any
 */
public record Parameter(
        String id,
        String unit,
        Kind kind,
        Object defaultValue,
        double minimum,
        double maximum,
        Object strictValue,
        List<String> words) {

    /** Type of a value. */
    public enum Kind {
        WHOLE_NUMBER,
        FRACTION,
        LIST,
        PATTERN
    }

    public static final Parameter UNUSED_MAX_DAYS = number("unused.max-days", "days", 45, 1, 730, 30);
    public static final Parameter DORMANT_MAX_DAYS = number("dormant.max-days", "days", 90, 1, 730, 45);
    public static final Parameter GRACE_NEW_USER_DAYS = number("grace.new-user-days", "days", 0, 0, 90, 0);
    public static final Parameter GRACE_NEW_KEY_DAYS = number("grace.new-key-days", "days", 0, 0, 90, 0);
    public static final Parameter GRACE_MFA_DAYS = number("grace.mfa-days", "days", 0, 0, 30, 0);
    public static final Parameter KEY_MAX_AGE_DAYS = number("key.max-age-days", "days", 90, 1, 730, 60);
    public static final Parameter KEY_INACTIVE_MAX_DAYS = number("key.inactive-max-days", "days", 90, 0, 730, 30);
    public static final Parameter KEY_OVERLAP_DAYS = number("key.overlap-days", "days", 14, 0, 90, 7);
    public static final Parameter KEY_SETUP_WINDOW_SECONDS =
            number("key.setup-window-seconds", "seconds", 60, 0, 3600, 60);
    public static final Parameter KEY_ALLOWED_REGIONS = list("key.allowed-regions", "Regions", "");
    public static final Parameter KEY_UNEXPECTED_SERVICES = list(
            "key.unexpected-services",
            "service namespaces",
            "iam organizations account sso sso-directory identitystore");
    public static final Parameter PASSWORD_MAX_AGE_DAYS = number("password.max-age-days", "days", 90, 1, 1095, 90);
    public static final Parameter ROOT_RECENT_USE_DAYS = number("root.recent-use-days", "days", 90, 1, 3650, 365);
    public static final Parameter USER_SHELL_GRACE_DAYS = number("user.shell-grace-days", "days", 30, 0, 730, 7);
    public static final Parameter USER_GENERIC_NAMES = list(
            "user.generic-names",
            "names",
            "admin administrator root user users test tester testing demo temp tmp guest shared share common team dev"
                    + " developer developers ops devops support service default");
    public static final Parameter USER_NAME_PATTERN = new Parameter(
            "user.name-pattern", "regular expression, whole name", Kind.PATTERN, "", 0, 256, "", List.of());
    public static final Parameter RESERVED_USERS = list("reserved.users", "user names or ARNs", "");
    public static final Parameter RESERVED_QUIET_DAYS = number("reserved.quiet-days", "days", 15, 1, 365, 90);
    public static final Parameter TAGS_REQUIRED = list("tags.required", "tag keys", "");
    public static final Parameter PWPOLICY_MIN_LENGTH = number("pwpolicy.min-length", "characters", 14, 6, 128, 16);
    public static final Parameter PWPOLICY_CLASSES = setOf("pwpolicy.classes", "upper lower number symbol");
    public static final Parameter PWPOLICY_REUSE = number("pwpolicy.reuse", "passwords", 24, 1, 24, 24);
    public static final Parameter PWPOLICY_MAX_AGE_DAYS = number("pwpolicy.max-age-days", "days", 90, 1, 1095, 90);
    public static final Parameter SSH_MAX_AGE_DAYS = number("ssh.max-age-days", "days", 180, 1, 1095, 90);
    public static final Parameter API_KEY_SERVICES =
            list("api-key.services", "services", "bedrock.amazonaws.com logs.amazonaws.com");
    public static final Parameter API_KEY_MAX_LIFETIME_DAYS =
            number("api-key.max-lifetime-days", "days", 90, 1, 3650, 30);
    public static final Parameter SERVER_CERT_WARNING_DAYS = number("server-cert.warning-days", "days", 0, 0, 365, 30);
    public static final Parameter SAML_WARNING_DAYS = number("saml.warning-days", "days", 30, 0, 365, 60);
    public static final Parameter ADMIN_MAX_PRINCIPALS = number("admin.max-principals", "principals", 5, 1, 1000, 3);
    public static final Parameter SENSITIVE_SERVICES =
            list("sensitive.services", "service namespaces", "iam organizations kms cloudtrail config guardduty");
    public static final Parameter POLICY_FORBIDDEN = list(
            "policy.forbidden",
            "policy names or ARNs",
            "AWSLambdaFullAccess AWSLambdaReadOnlyAccess AWSElasticBeanstalkFullAccess"
                    + " AWSElasticBeanstalkReadOnlyAccess AWSConfigRole AWSCodePipelineFullAccess"
                    + " AWSCodePipelineReadOnlyAccess AWSCloudTrailFullAccess AWSCloudTrailReadOnlyAccess"
                    + " AmazonEC2RoleforSSM");
    public static final Parameter SERVICE_UNUSED_DAYS = number("service.unused-days", "days", 90, 1, 400, 60);
    public static final Parameter ROLE_UNUSED_DAYS = number("role.unused-days", "days", 90, 1, 400, 60);
    public static final Parameter ROLE_MAX_SESSION_SECONDS =
            number("role.max-session-seconds", "seconds", 3600, 3600, 43200, 3600);
    public static final Parameter CONFUSED_DEPUTY_EXEMPT = list(
            "confused-deputy.exempt",
            "services",
            "ec2.amazonaws.com lambda.amazonaws.com ecs-tasks.amazonaws.com eks.amazonaws.com"
                    + " eks-nodegroup.amazonaws.com edgelambda.amazonaws.com pods.eks.amazonaws.com");
    public static final Parameter OIDC_SHARED_ISSUERS = list(
            "oidc.shared-issuers",
            "issuers; a final * stands for any end",
            "token.actions.githubusercontent.com gitlab.com app.terraform.io oidc.circleci.com* agent.buildkite.com"
                    + " api.bitbucket.org* accounts.google.com cognito-identity.amazonaws.com graph.facebook.com"
                    + " www.amazon.com oidc.eks.*");
    public static final Parameter TRUSTED_ACCOUNTS = list("trusted.accounts", "account ids", "");
    public static final Parameter DELEGATED_ADMINS = list("delegated-admins", "account ids", "");
    public static final Parameter REGIONS_ACTIVE = list("regions.active", "Regions", "");
    public static final Parameter CADENCE_MAX_GAP_DAYS = number("cadence.max-gap-days", "days", 35, 1, 400, 8);
    public static final Parameter FUTURE_TOLERANCE_MINUTES =
            number("evidence.future-tolerance-minutes", "minutes", 15, 0, 1440, 15);
    public static final Parameter EVIDENCE_CACHE_HOURS = number("evidence.cache-hours", "hours", 4, 0, 48, 4);
    public static final Parameter COVERAGE_FLOOR =
            new Parameter("score.coverage-floor", "fraction", Kind.FRACTION, 0.60, 0, 1, 0.60, List.of());
    public static final Parameter TIER_IN_USE_DAYS = number("tier.in-use-days", "days", 90, 1, 400, 90);
    public static final Parameter KIND_TAG_KEYS =
            list("kind.tag-keys", "tag keys", "identity-type user-type principal-type kind");

    private static final List<Parameter> ALL = List.of(
            UNUSED_MAX_DAYS,
            DORMANT_MAX_DAYS,
            GRACE_NEW_USER_DAYS,
            GRACE_NEW_KEY_DAYS,
            GRACE_MFA_DAYS,
            KEY_MAX_AGE_DAYS,
            KEY_INACTIVE_MAX_DAYS,
            KEY_OVERLAP_DAYS,
            KEY_SETUP_WINDOW_SECONDS,
            KEY_ALLOWED_REGIONS,
            KEY_UNEXPECTED_SERVICES,
            PASSWORD_MAX_AGE_DAYS,
            ROOT_RECENT_USE_DAYS,
            USER_SHELL_GRACE_DAYS,
            USER_GENERIC_NAMES,
            USER_NAME_PATTERN,
            RESERVED_USERS,
            RESERVED_QUIET_DAYS,
            TAGS_REQUIRED,
            PWPOLICY_MIN_LENGTH,
            PWPOLICY_CLASSES,
            PWPOLICY_REUSE,
            PWPOLICY_MAX_AGE_DAYS,
            SSH_MAX_AGE_DAYS,
            API_KEY_SERVICES,
            API_KEY_MAX_LIFETIME_DAYS,
            SERVER_CERT_WARNING_DAYS,
            SAML_WARNING_DAYS,
            ADMIN_MAX_PRINCIPALS,
            SENSITIVE_SERVICES,
            POLICY_FORBIDDEN,
            SERVICE_UNUSED_DAYS,
            ROLE_UNUSED_DAYS,
            ROLE_MAX_SESSION_SECONDS,
            CONFUSED_DEPUTY_EXEMPT,
            OIDC_SHARED_ISSUERS,
            TRUSTED_ACCOUNTS,
            DELEGATED_ADMINS,
            REGIONS_ACTIVE,
            CADENCE_MAX_GAP_DAYS,
            FUTURE_TOLERANCE_MINUTES,
            EVIDENCE_CACHE_HOURS,
            COVERAGE_FLOOR,
            TIER_IN_USE_DAYS,
            KIND_TAG_KEYS);

    public Parameter {
        words = List.copyOf(words);
    }

    /** All parameters in the order of the checklist. */
    public static List<Parameter> all() {
        return ALL;
    }

    public static Optional<Parameter> byId(String id) {
        return ALL.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static Parameter number(String id, String unit, int value, int minimum, int maximum, int strict) {
        return new Parameter(id, unit, Kind.WHOLE_NUMBER, value, minimum, maximum, strict, List.of());
    }

    /** A list of any words; the default is blank-separated. */
    private static Parameter list(String id, String unit, String defaults) {
        List<String> values = words(defaults);
        return new Parameter(id, unit, Kind.LIST, values, 0, 0, values, List.of());
    }

    /** A list of some of these words, by default all. */
    private static Parameter setOf(String id, String words) {
        List<String> values = words(words);
        return new Parameter(id, "set of " + words, Kind.LIST, values, 0, 0, values, values);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
