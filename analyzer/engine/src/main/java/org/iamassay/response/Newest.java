package org.iamassay.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.check.Attestation;
import org.iamassay.check.Attestations;
import org.iamassay.model.AccountId;
import org.iamassay.settings.SettingsException;

/** What counts after all changes. */
final class Newest {

    private final String file;
    private final Map<String, Map<String, List<Change>>> byAccount = new TreeMap<>();
    private final List<LineReader.Attested> attested;

    Newest(String file, List<Change> changes, List<LineReader.Attested> attested) {
        this.file = file;
        this.attested = attested;
        changes.forEach(change -> byAccount
                .computeIfAbsent(change.slot().account(), a -> new TreeMap<>())
                .computeIfAbsent(change.slot().key(), k -> new ArrayList<>())
                .add(change));
    }

    Responses responses(String digest) throws SettingsException {
        refuseSecondAttestations();
        TreeSet<String> accounts = new TreeSet<>(byAccount.keySet());
        attested.stream()
                .map(LineReader.Attested::account)
                .filter(a -> !a.isEmpty())
                .forEach(accounts::add);
        Map<AccountId, Responses> all = new HashMap<>();
        for (String account : accounts) {
            Map<String, List<Change>> keys = byAccount.getOrDefault(account, Map.of());
            all.put(
                    new AccountId(account),
                    new Responses(answers(keys), new Attestations(attestations(account, keys)), digest));
        }
        return new Responses(Map.of(), new Attestations(attestations("", Map.of())), digest, all);
    }

    /** One attestation per check and account; one for every account leaves no room for others. */
    private void refuseSecondAttestations() throws SettingsException {
        Map<String, List<LineReader.Attested>> byCheck = attested.stream()
                .collect(Collectors.groupingBy(one -> one.attestation().check(), TreeMap::new, Collectors.toList()));
        for (LineReader.Attested one : attested) {
            for (LineReader.Attested other :
                    Objects.requireNonNull(byCheck.get(one.attestation().check()))) {
                boolean same = one.account().isEmpty()
                        || other.account().isEmpty()
                        || one.account().equals(other.account());
                if (same && other.line() < one.line()) {
                    throw new SettingsException(
                            file,
                            one.line(),
                            "found a second attestation of "
                                    + SettingsException.quote(one.attestation().check())
                                    + "; the first stands in line " + other.line() + ", expected one per check");
                }
            }
        }
    }

    private static Map<String, Response> answers(Map<String, List<Change>> keys) {
        Map<String, Response> answers = new TreeMap<>();
        keys.forEach((key, changes) -> {
            Map<Field, String> values = values(changes);
            boolean isSaid = values.entrySet().stream()
                    .anyMatch(e -> e.getKey().isInput()
                            && !e.getKey().isAttestation()
                            && !e.getValue().isEmpty());
            if (isSaid) {
                answers.put(key, answer(key, values, trail(changes)));
            }
        });
        return answers;
    }

    private static Response answer(String key, Map<Field, String> values, Trail trail) {
        String due = values.getOrDefault(Field.DUE, "");
        return new Response(
                key,
                ResponseStatus.of(values.getOrDefault(Field.STATUS, "")).orElse(null),
                values.getOrDefault(Field.OWNER, ""),
                due.isEmpty() ? null : LocalDate.parse(due),
                values.getOrDefault(Field.TEXT, ""),
                values.getOrDefault(Field.COMPENSATING_CONTROL, ""),
                values.getOrDefault(Field.CONCLUSION, ""),
                trail);
    }

    private static Trail trail(List<Change> changes) {
        List<Change> answers = changes.stream()
                .filter(change -> change.slot().field().isInput()
                        && !change.slot().field().isAttestation())
                .toList();
        Change last = answers.get(answers.size() - 1);
        Instant answered = answers.stream()
                .map(Change::asOf)
                .max(Comparator.naturalOrder())
                .orElse(last.asOf());
        List<Instant> gone = changes.stream()
                .filter(change ->
                        change.slot().field() == Field.FINDING && change.value().equals(Field.GONE))
                .map(Change::asOf)
                .sorted()
                .toList();
        return new Trail(last.author(), last.at(), answered, gone);
    }

    private static Map<Field, String> values(List<Change> changes) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        changes.forEach(change -> values.put(change.slot().field(), change.value()));
        return values;
    }

    private Map<String, Attestation> attestations(String account, Map<String, List<Change>> keys)
            throws SettingsException {
        Map<String, Map<Field, String>> fields = new TreeMap<>();
        attested.stream()
                .filter(one -> one.account().isEmpty() || one.account().equals(account))
                .forEach(one -> fields.put(one.attestation().check(), AttestedFields.of(one.attestation())));
        for (Map.Entry<String, List<Change>> entry : keys.entrySet()) {
            String check = Slot.check(entry.getKey());
            if (entry.getKey().equals(Response.key(check, account))) {
                Map<Field, String> values = values(entry.getValue());
                values.keySet().removeIf(field -> !field.isAttestation());
                fields.computeIfAbsent(check, c -> new EnumMap<>(Field.class)).putAll(values);
                requireWhole(check, fields.getOrDefault(check, Map.of()), entry.getValue());
            }
        }
        Map<String, Attestation> attestations = new TreeMap<>();
        fields.forEach((check, values) -> {
            if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                attestations.put(check, AttestedFields.attestation(check, values));
            }
        });
        return attestations;
    }

    private void requireWhole(String check, Map<Field, String> fields, List<Change> changes) throws SettingsException {
        List<Field> missing = AttestedFields.missing(fields);
        if (!missing.isEmpty()) {
            throw new SettingsException(
                    file,
                    changes.get(changes.size() - 1).line(),
                    "the attestation of " + SettingsException.quote(check) + " has no "
                            + missing.stream().map(Field::word).collect(Collectors.joining(", "))
                            + "; give it in the workbook");
        }
    }
}
