package org.iamassay.report.redact;

import java.util.Map;
import java.util.Set;

/** ARNs in which account, path and names are rewritten, and the shape stays. */
final class Arns {

    private static final int PARTS = 6;
    private static final int SERVICE = 2;
    private static final int ACCOUNT = 4;
    private static final int RESOURCE = 5;
    private static final String AWS = "aws";

    /** Kinds of the things of IAM and STS by the word before the name. */
    private static final Map<String, Meaning> KINDS = Map.ofEntries(
            Map.entry("user", Meaning.USER),
            Map.entry("role", Meaning.ROLE),
            Map.entry("assumed-role", Meaning.ROLE),
            Map.entry("group", Meaning.GROUP),
            Map.entry("policy", Meaning.POLICY),
            Map.entry("mfa", Meaning.MFA),
            Map.entry("saml-provider", Meaning.PROVIDER),
            Map.entry("oidc-provider", Meaning.PROVIDER),
            Map.entry("server-certificate", Meaning.CERTIFICATE),
            Map.entry("trail", Meaning.TRAIL));

    /** Words that AWS puts between names. */
    private static final Set<String> WORDS = Set.of("log-stream", "service_control_policy", "resource_control_policy");

    private Arns() {}

    /** The ARN with every name in it rewritten; what AWS owns stays. */
    static String rewrite(String arn, Rewriter names) {
        String[] parts = arn.split(":", PARTS);
        if (parts.length < PARTS || parts[ACCOUNT].equals(AWS)) {
            return arn;
        }
        if (!parts[ACCOUNT].isEmpty()) {
            parts[ACCOUNT] = names.rewrite(Meaning.ACCOUNT, parts[ACCOUNT]);
        }
        parts[RESOURCE] = resource(parts[SERVICE], parts[RESOURCE], names);
        return String.join(":", parts);
    }

    private static String resource(String service, String resource, Rewriter names) {
        StringBuilder result = new StringBuilder(resource.length());
        boolean typed = !service.equals("s3");
        Meaning kind = typed ? Meaning.NAME : Meaning.BUCKET;
        int start = 0;
        for (int i = 0; i <= resource.length(); i++) {
            if (i < resource.length() && resource.charAt(i) != '/' && resource.charAt(i) != ':') {
                continue;
            }
            String part = resource.substring(start, i);
            boolean first = start == 0;
            boolean last = i == resource.length();
            if (first && typed && !last) {
                kind = KINDS.getOrDefault(part, Meaning.NAME);
                result.append(part);
            } else {
                result.append(part(part, last || first ? kind : within(kind), names));
            }
            if (!last) {
                result.append(resource.charAt(i));
            }
            start = i + 1;
        }
        return result.toString();
    }

    /** What stands between the type and the name of a thing of IAM is a path. */
    private static Meaning within(Meaning kind) {
        return kind == Meaning.NAME || kind == Meaning.BUCKET ? Meaning.NAME : Meaning.PATH;
    }

    /** Asterisks and question marks at either end stay, so that a pattern is still one. */
    private static String part(String part, Meaning kind, Rewriter names) {
        if (part.contains("${") || WORDS.contains(part)) {
            return part;
        }
        int from = 0;
        int to = part.length();
        while (from < to && isWild(part.charAt(from))) {
            from++;
        }
        while (to > from && isWild(part.charAt(to - 1))) {
            to--;
        }
        return from == to || (kind == Meaning.NAME && isNumber(part))
                ? part
                : part.substring(0, from) + names.rewrite(kind, part.substring(from, to)) + part.substring(to);
    }

    /** Numbers where no name of a kind stands are sessions and versions, but for accounts. */
    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit) && !AwsIds.isAccount(part);
    }

    private static boolean isWild(char character) {
        return character == '*' || character == '?';
    }
}
