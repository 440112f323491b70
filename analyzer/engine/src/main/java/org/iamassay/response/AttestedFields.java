package org.iamassay.response;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Attestation;
import org.iamassay.check.AttestationRules;

/** An attestation as its fields, and back. */
final class AttestedFields {

    private AttestedFields() {}

    /** The fields that hold something. */
    static Map<Field, String> of(Attestation attestation) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.ATTESTATION_STATUS, attestation.status().word());
        fields.put(Field.ATTESTATION_STATEMENT, attestation.statement());
        fields.put(Field.ATTESTATION_EVIDENCE, attestation.evidence());
        fields.put(Field.ATTESTATION_BY, attestation.by());
        fields.put(Field.ATTESTATION_ON, attestation.on().toString());
        Integer days = attestation.frequencyDays();
        fields.put(Field.ATTESTATION_FREQUENCY, days == null ? "" : days.toString());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** What is wrong with an attestation of these fields (checklist section 1.5); nothing when all of them are empty. */
    static Optional<String> problem(String check, Map<Field, String> fields, AttestationRules rules) {
        if (fields.values().stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        for (Field field : List.of(Field.ATTESTATION_STATUS, Field.ATTESTATION_ON)) {
            if (get(fields, field).isEmpty()) {
                return Optional.of("found an attestation for \"" + check + "\" without " + field.word()
                        + "; expected status, statement, by and date");
            }
        }
        return rules.problem(attestation(check, fields), Set.of());
    }

    /** The attestation of fields of which none is missing. */
    static Attestation attestation(String check, Map<Field, String> fields) {
        Attestation.Status status = Arrays.stream(Attestation.Status.values())
                .filter(each -> each.word().equals(get(fields, Field.ATTESTATION_STATUS)))
                .findFirst()
                .orElseThrow();
        return new Attestation(
                check,
                status,
                get(fields, Field.ATTESTATION_STATEMENT),
                get(fields, Field.ATTESTATION_EVIDENCE),
                get(fields, Field.ATTESTATION_BY),
                LocalDate.parse(get(fields, Field.ATTESTATION_ON)),
                Field.days(get(fields, Field.ATTESTATION_FREQUENCY)).orElse(null));
    }

    private static String get(Map<Field, String> fields, Field field) {
        return fields.getOrDefault(field, "");
    }
}
