package org.iamassay.evidence.json;

import java.util.List;
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
 * @param everyone whether it was asked for all users at once, so that it needs no subject
 */
public record Named(Optional<Operation> operation, String subject, String region, boolean everyone) {

    /** Nothing told. */
    public static final Named NOTHING = new Named(Optional.empty(), "", "", false);

    private static final Pattern RECORDING =
            Pattern.compile("(?:^|[_.])([a-z0-9-]+)\\.([A-Z][A-Za-z0-9]+)_\\d+\\.json$");
    /** Names of an output that was asked for with {@code --all-users}. */
    private static final Pattern EVERYONE = Pattern.compile("-all(-users)?$");

    /** Folders that may be called by a service; an account or a date has digits first. */
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    private static final Pattern REGION = Pattern.compile(
            "(?:us|eu|ap|ca|sa|me|af|il|mx|cn|eusc|us-gov|us-iso[a-z]?|eu-isoe)-[a-z]+(?:-[a-z]+)?-\\d");

    /** What a manifest tells; an ARN is brought to the form that the records of the operation use. */
    public static Named of(Optional<Operation> operation, String subject, String region) {
        return new Named(operation, operation.map(o -> subject(o, subject)).orElse(subject), region, false);
    }

    /** The same of an output that speaks of all users, or not. */
    public Named ofEveryone(boolean all) {
        return new Named(operation, subject, region, all);
    }

    /**
     * Reads the base name of a file and, where it tells nothing, the names of its folders, nearest last: some tools write
     * a folder for each service, or one for each operation and in it a file for each subject.
     */
    public static Named of(String baseName, List<String> folders) {
        String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        Named named = of(baseName);
        if (named.operation().isEmpty()) {
            named = ofFolder(folder, baseName);
        }
        String region = folders.stream()
                .filter(Named::isRegion)
                .reduce((first, last) -> last)
                .orElse("");
        return named.region().isEmpty() && !region.isEmpty()
                ? new Named(named.operation(), named.subject(), region, named.everyone())
                : named;
    }

    private static Named ofFolder(String folder, String baseName) {
        Optional<Operation> operation = exact(folder);
        if (operation.isPresent()) {
            return of(operation, decoded(stem(baseName)), "");
        }
        return SERVICE.matcher(folder).matches() ? of(folder + "-" + baseName) : NOTHING;
    }

    /** Users, buckets and policies of the organization are known by their names or ids; all else by what was given. */
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
            return new Named(Operations.ofApi(recording.group(1), recording.group(2)), "", "", false);
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
        boolean all = EVERYONE.matcher(parts[0]).find() && operation.get().tellsUser();
        return of(operation, decoded(subject), regional ? last : "").ofEveryone(all && subject.isEmpty());
    }

    static boolean isRegion(String word) {
        return REGION.matcher(word).matches();
    }

    private static String stem(String baseName) {
        return baseName.replaceFirst("(?i)\\.jsonl?$", "");
    }

    private static Optional<Operation> exact(String words) {
        return operation(words).filter(o -> name(o).equals(withWord(words)));
    }

    /** The longest operation that the first part of the name begins with, such as {@code iam-list-policies-local}. */
    private static Optional<Operation> operation(String words) {
        String name = withWord(words);
        while (!name.isEmpty()) {
            Optional<Operation> operation = Operations.ofFileName(name);
            if (operation.isPresent()) {
                return operation;
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    /** The name with the CLI's word for its service, where it begins with the one of the SDKs. */
    private static String withWord(String words) {
        int dash = words.indexOf('-');
        return dash < 0 ? words : Operations.ofSdk(words.substring(0, dash)) + words.substring(dash);
    }

    private static String name(Operation operation) {
        return operation.service() + "-" + operation.command();
    }

    /** Percent-decoding of a subject; what is no escape stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return Documents.percentDecoded(text);
    }
}
