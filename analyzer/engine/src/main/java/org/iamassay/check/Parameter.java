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
    public static final Parameter KEY_ALLOWED_REGIONS = list("key.allowed-regions", "Regions");
    public static final Parameter KEY_UNEXPECTED_SERVICES = list(
            "key.unexpected-services",
            "service namespaces",
            "iam",
            "organizations",
            "account",
            "sso",
            "sso-directory",
            "identitystore");
    public static final Parameter PASSWORD_MAX_AGE_DAYS = number("password.max-age-days", "days", 90, 1, 1095, 90);
    public static final Parameter ROOT_RECENT_USE_DAYS = number("root.recent-use-days", "days", 90, 1, 3650, 365);
    public static final Parameter USER_SHELL_GRACE_DAYS = number("user.shell-grace-days", "days", 30, 0, 730, 7);
    public static final Parameter USER_GENERIC_NAMES = list(
            "user.generic-names",
            "names",
            "admin",
            "administrator",
            "root",
            "user",
            "users",
            "test",
            "tester",
            "testing",
            "demo",
            "temp",
            "tmp",
            "guest",
            "shared",
            "share",
            "common",
            "team",
            "dev",
            "developer",
            "developers",
            "ops",
            "devops",
            "support",
            "service",
            "default");
    public static final Parameter USER_NAME_PATTERN = new Parameter(
            "user.name-pattern", "regular expression, whole name", Kind.PATTERN, "", 0, 256, "", List.of());
    public static final Parameter RESERVED_USERS = list("reserved.users", "user names or ARNs");
    public static final Parameter RESERVED_QUIET_DAYS = number("reserved.quiet-days", "days", 15, 1, 365, 90);
    public static final Parameter FUTURE_TOLERANCE_MINUTES =
            number("evidence.future-tolerance-minutes", "minutes", 15, 0, 1440, 15);
    public static final Parameter COVERAGE_FLOOR =
            new Parameter("score.coverage-floor", "fraction", Kind.FRACTION, 0.60, 0, 1, 0.60, List.of());
    public static final Parameter TIER_IN_USE_DAYS = number("tier.in-use-days", "days", 90, 1, 400, 90);
    public static final Parameter KIND_TAG_KEYS =
            list("kind.tag-keys", "tag keys", "identity-type", "user-type", "principal-type", "kind");

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
            FUTURE_TOLERANCE_MINUTES,
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

    private static Parameter list(String id, String unit, String... values) {
        return new Parameter(id, unit, Kind.LIST, List.of(values), 0, 0, List.of(values), List.of());
    }
}
