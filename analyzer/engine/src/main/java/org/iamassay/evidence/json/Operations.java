package org.iamassay.evidence.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every operation whose output is read; of look-alikes the one asked first stands first. */
public final class Operations {

    private static final List<Operation> ALL = collect();
    private static final Map<String, List<Operation>> BY_KEY = byKey();
    private static final Map<String, Operation> BY_FILE_NAME =
            ALL.stream().collect(Collectors.toMap(o -> o.service() + "-" + o.command(), o -> o));

    private Operations() {}

    static List<Operation> all() {
        return ALL;
    }

    /** The operation of a command line of the AWS CLI, such as {@code aws iam list-users --output json}. */
    public static Optional<Operation> ofCommand(String line) {
        String[] words = line.strip().replaceFirst("^aws\\s+", "").split("\\s+", -1);
        return words.length < 2 ? Optional.empty() : of(words[0], words[1]);
    }

    /** The operation by the CLI's words. */
    public static Optional<Operation> of(String service, String command) {
        return ALL.stream()
                .filter(o -> o.service().equals(service) && o.command().equals(command))
                .findFirst();
    }

    /** The operation that the rule of file names calls so: {@code iam-list-mfa-devices}. */
    static Optional<Operation> ofFileName(String name) {
        return Optional.ofNullable(BY_FILE_NAME.get(name));
    }

    /** The operation by the service and name of AWS's API, as recordings are called: {@code config}, {@code ListRules}. */
    static Optional<Operation> ofApi(String service, String name) {
        String word = ofSdk(service);
        return ALL.stream()
                .filter(o -> o.service().equals(word) && o.hasApiName(name))
                .findFirst();
    }

    /** The CLI's word for a service that AWS's SDKs call otherwise. */
    static String ofSdk(String service) {
        return switch (service) {
            case "s3" -> "s3api";
            case "config" -> "configservice";
            default -> service;
        };
    }

    /** The operation by its name in AWS's API, as error texts and recordings have it: {@code ListMFADevices}. */
    public static Optional<Operation> ofApi(String name) {
        return ALL.stream().filter(o -> o.apiName().equalsIgnoreCase(name)).findFirst();
    }

    /** Operations whose output has this top key. */
    static List<Operation> ofKey(String key) {
        return BY_KEY.getOrDefault(key, List.of());
    }

    /** Words of the first operation whose output has this top key. */
    public static Optional<String> wordsOfKey(String key) {
        return ofKey(key).stream().findFirst().map(Operation::words);
    }

    private static Map<String, List<Operation>> byKey() {
        Map<String, List<Operation>> byKey = new HashMap<>();
        ALL.forEach(o -> o.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(o)));
        return byKey;
    }

    private static List<Operation> collect() {
        List<Operation> all = new ArrayList<>();
        all.add(AuthorizationDetails.operation());
        all.addAll(CredentialOperations.all());
        all.addAll(IdentityOperations.all());
        all.addAll(AccountOperations.all());
        all.addAll(OrganizationOperations.all());
        all.addAll(MonitoringOperations.all());
        all.addAll(OtherOperations.all());
        return List.copyOf(all);
    }
}
