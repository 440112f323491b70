package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form of a resource type's ARNs.
 *
 * @param region empty where ARNs of the type have none, else {@code *} or a fixed text
 * @param account the same for the account
 * @param resource with {@code *} for each variable part
 * @param flat whether the resource part is one name without a slash, as that of a bucket
 */
record ArnForm(String service, String region, String account, String resource, boolean flat) {

    private static final String BUCKET = ":${BucketName}";

    private static final int PARTS = 6;
    private static final Pattern VARIABLE_PART = Pattern.compile("\\$\\{[^}]*}");

    /** The forms of a resource type; some have several, parted by commas. */
    static List<ArnForm> of(String arns) {
        return Stream.of(arns.split(", ", -1)).flatMap(arn -> one(arn).stream()).toList();
    }

    private static Optional<ArnForm> one(String arn) {
        List<String> parts = List.of(VARIABLE_PART.matcher(arn).replaceAll("*").split(":", PARTS));
        return parts.size() < PARTS
                ? Optional.empty()
                : Optional.of(new ArnForm(
                        parts.get(2).toLowerCase(Locale.ROOT),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5),
                        arn.endsWith(BUCKET)));
    }

    /** Whether a pattern of a Resource element can name a resource of the form; parts the pattern lacks are open. */
    boolean fits(ArnPattern pattern) {
        return Overlap.exists(pattern.part(2), service, false)
                && Overlap.exists(pattern.part(3), region, false)
                && Overlap.exists(pattern.part(4), account, true)
                && fitsResource(pattern);
    }

    /** Whether the last part alone fits. */
    boolean fitsResource(ArnPattern pattern) {
        String part = pattern.part(5);
        return !(flat && part.indexOf('/') >= 0) && Overlap.exists(part, resource, true);
    }

    /** Whether a pattern holds every ARN of the form. */
    boolean isCoveredBy(String pattern) {
        return Cover.holds(pattern, "arn:*:" + service + ":" + region + ":" + account + ":" + resource)
                || Cover.holds(pattern, "arn:aws:" + service + ":" + region + ":" + account + ":" + resource);
    }
}
