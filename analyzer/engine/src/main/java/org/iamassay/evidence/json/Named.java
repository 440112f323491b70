package org.iamassay.evidence.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells by the rule {@code <service>-<operation>[__<subject>][__<region>].json}, subjects
 * percent-encoded (formats section 5), or the name of a recording, {@code iam.ListMFADevices_1.json}.
 *
 * @param operation the operation that wrote it
 * @param subject user name, ARN or id that it speaks of; empty when the name has none
 * @param region Region; empty when the name has none
 */
public record Named(Optional<Operation> operation, String subject, String region) {

    /** Nothing told. */
    public static final Named NOTHING = new Named(Optional.empty(), "", "");

    private static final Pattern RECORDING = Pattern.compile("(?:^|[_.])[a-z0-9-]+\\.([A-Z][A-Za-z0-9]+)_\\d+\\.json$");
    private static final Pattern ALL_USERS = Pattern.compile("(?:^|[/!\\\\])iam-list-[a-z-]+-all(?:__[^/]*)?\\.json$");
    private static final Pattern REGION = Pattern.compile(
            "(?:us|eu|ap|ca|sa|me|af|il|mx|cn|eusc|us-gov|us-iso[a-z]?|eu-isoe)-[a-z]+(?:-[a-z]+)?-\\d");

    /** What a manifest tells; an ARN is brought to the form that the records of the operation use. */
    public static Named of(Optional<Operation> operation, String subject, String region) {
        return new Named(operation, operation.map(o -> subject(o, subject)).orElse(subject), region);
    }

    /**
     * Reads the base name of a file and, where it tells nothing, the names of its folders, nearest last: some tools write
     * a folder for each operation and a file for each subject.
     */
    public static Named of(String baseName, List<String> folders) {
        Named named = of(baseName);
        Optional<Operation> ofFolder = folders.isEmpty() ? Optional.empty() : exact(folders.get(folders.size() - 1));
        if (named.operation().isEmpty() && ofFolder.isPresent()) {
            named = of(ofFolder, decoded(stem(baseName)), "");
        }
        String region = folders.stream()
                .filter(Named::isRegion)
                .reduce((first, last) -> last)
                .orElse("");
        return named.region().isEmpty() && !region.isEmpty()
                ? new Named(named.operation(), named.subject(), region)
                : named;
    }

    /** Users are known by their names, buckets by theirs, policies of the organization by their ids; everything else by what was given. */
    private static String subject(Operation operation, String subject) {
        if (!subject.startsWith("arn:")) {
            return subject;
        }
        return switch (operation.kind()) {
            case ACCESS_KEYS,
                    MFA_DEVICES,
                    SSH_PUBLIC_KEYS,
                    SERVICE_SPECIFIC_CREDENTIALS,
                    SIGNING_CERTIFICATES,
                    LOGIN_PROFILES,
                    ORG_POLICIES,
                    ORG_POLICY_TARGETS -> subject.substring(subject.lastIndexOf('/') + 1);
            case BUCKET_POLICY, PUBLIC_ACCESS_BLOCK -> subject.substring(subject.lastIndexOf(':') + 1);
            default -> subject;
        };
    }

    /** Reads the base name of a file. */
    public static Named of(String baseName) {
        Matcher recording = RECORDING.matcher(baseName);
        if (recording.find()) {
            return new Named(Operations.ofApi(recording.group(1)), "", "");
        }
        String[] parts = stem(baseName).split("__", -1);
        Optional<Operation> operation = operation(parts[0]);
        if (operation.isEmpty()) {
            return NOTHING;
        }
        String last = parts[parts.length - 1];
        boolean regional = parts.length > 1 && isRegion(last);
        int subjectEnd = parts.length - (regional ? 1 : 0);
        String subject = String.join("__", List.of(parts).subList(1, Math.max(1, subjectEnd)));
        return of(operation, decoded(subject), regional ? last : "");
    }

    /** Whether the name says that a list which is mostly asked for user by user is of all: {@code iam-list-…-all.json}. */
    static boolean isOfAllUsers(String file) {
        return ALL_USERS.matcher(file).find();
    }

    static boolean isRegion(String word) {
        return REGION.matcher(word).matches();
    }

    private static String stem(String baseName) {
        return baseName.toLowerCase(Locale.ROOT).endsWith(".json")
                ? baseName.substring(0, baseName.length() - ".json".length())
                : baseName;
    }

    private static Optional<Operation> exact(String words) {
        return Operations.ofFileName(words);
    }

    /** The longest operation that the first part of the name begins with, such as {@code iam-list-policies-local}. */
    private static Optional<Operation> operation(String words) {
        for (String name = words; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('-')))) {
            Optional<Operation> operation = Operations.ofFileName(name);
            if (operation.isPresent()) {
                return operation;
            }
        }
        return Optional.empty();
    }

    /** Percent-decoding of a subject; what is no escape stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return Documents.percentDecoded(text);
    }
}
