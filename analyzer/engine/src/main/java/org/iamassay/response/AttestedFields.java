package org.iamassay.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Attestation;

/** An attestation as its fields, and back. */
public final class AttestedFields {

    private AttestedFields() {}

    /** The fields that hold something. */
    public static Map<Field, String> of(Attestation attestation) {
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

    /** What an attestation with these fields lacks (checklist section 1.5); nothing when all or none is given. */
    public static List<Field> missing(Map<Field, String> fields) {
        List<Field> missing = new ArrayList<>();
        if (fields.values().stream().allMatch(String::isEmpty)) {
            return missing;
        }
        String met = Attestation.Status.MET.word();
        for (Field field : List.of(
                Field.ATTESTATION_STATUS, Field.ATTESTATION_STATEMENT, Field.ATTESTATION_BY, Field.ATTESTATION_ON)) {
            if (get(fields, field).isEmpty()) {
                missing.add(field);
            }
        }
        if (get(fields, Field.ATTESTATION_STATUS).equals(met)
                && get(fields, Field.ATTESTATION_EVIDENCE).isEmpty()) {
            missing.add(Field.ATTESTATION_EVIDENCE);
        }
        return missing;
    }

    /** The attestation of fields of which none is missing. */
    public static Attestation attestation(String check, Map<Field, String> fields) {
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
