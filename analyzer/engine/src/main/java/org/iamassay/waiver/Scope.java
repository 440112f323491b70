package org.iamassay.waiver;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iamassay.check.Subject;

/**
 * What a waiver speaks of: an ARN, subject key or finding id, exact or with {@code *} for any text (contract section 8).
 *
 * <p>The star is the only sign with a meaning: a scope is never a regular expression.
 */
public record Scope(String text) {

    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

    // No ARN, key or id holds this character, so that nothing but a star stands for it.
    private static final String ANY = "\uE000";

    private static final List<String> PARTITIONS = List.of("aws", "aws-cn", "aws-us-gov");
    private static final List<String> KINDS = List.of(
            "user",
            "role",
            "group",
            "policy",
            "saml-provider",
            "oidc-provider",
            "server-certificate",
            "mfa",
            "instance-profile");

    /** Whether it speaks of a finding: by its id, or by the key or ARN of its subject. */
    public boolean covers(String finding, Subject subject) {
        return matches(subject.key())
                || (!subject.arn().isEmpty() && !subject.arn().equals(subject.key()) && matches(subject.arn()))
                || matches(finding);
    }

    /** Whether it holds a star. */
    public boolean isPattern() {
        return text.indexOf('*') >= 0;
    }

    /** Whether it speaks of everything, or of everything of one kind, and so names nobody. */
    public boolean namesNobody(String check) {
        if (!isPattern()) {
            return false;
        }
        return keysOfAnybody()
                .anyMatch(key ->
                        matches(key) || matches(check + ":" + key + ":" + ANY) || matches(check + ":" + key + ":-"));
    }

    /** Keys of which nothing is known but the kind, and the account where the scope names one. */
    private Stream<String> keysOfAnybody() {
        List<String> named = ACCOUNT.matcher(text).results().map(m -> m.group()).toList();
        Stream<String> ofKinds = Stream.concat(named.stream(), Stream.of(ANY))
                .flatMap(account -> PARTITIONS.stream().map(partition -> "arn:" + partition + ":iam::" + account + ":"))
                .flatMap(start ->
                        Stream.concat(Stream.of(start + ANY), KINDS.stream().map(kind -> start + kind + "/" + ANY)));
        Stream<String> roots = PARTITIONS.stream().map(partition -> "arn:" + partition + ":iam::" + ANY + ":root");
        return Stream.of(ofKinds, roots, Stream.of("account/" + ANY, ANY)).flatMap(keys -> keys);
    }

    /** Whether it names accounts, none of which is this one. */
    public boolean isOfOtherAccount(String account) {
        List<String> named = ACCOUNT.matcher(text).results().map(m -> m.group()).toList();
        return !named.isEmpty() && !named.contains(account);
    }

    /** Matches from left to right, each part at its first place, so that no text costs more than one pass per part. */
    boolean matches(String candidate) {
        int star = text.indexOf('*');
        if (star < 0) {
            return text.equals(candidate);
        }
        if (!candidate.startsWith(text.substring(0, star))) {
            return false;
        }
        int place = star;
        int next = text.indexOf('*', star + 1);
        while (next >= 0) {
            String part = text.substring(star + 1, next);
            int found = candidate.indexOf(part, place);
            if (found < 0) {
                return false;
            }
            place = found + part.length();
            star = next;
            next = text.indexOf('*', star + 1);
        }
        String end = text.substring(star + 1);
        return candidate.length() - end.length() >= place && candidate.endsWith(end);
    }

    @Override
    public String toString() {
        return text;
    }
}
