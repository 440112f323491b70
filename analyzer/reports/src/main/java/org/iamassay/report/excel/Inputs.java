package org.iamassay.report.excel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Attestation;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Phase;
import org.iamassay.report.Column;
import org.iamassay.report.Texts;
import org.iamassay.response.Response;
import org.iamassay.response.Responses;
import org.jspecify.annotations.Nullable;

/** The columns that people fill in and that are read back: their ids are the contract of the round trip. */
final class Inputs {

    /** What an input cell takes. */
    enum Kind {
        TEXT,
        DATE,
        DAYS,
        RESPONSE_STATUS,
        ATTESTATION_STATUS,
        TICK,
        RESULT;

        /** The list its words come from, if any. */
        Optional<String> list() {
            return switch (this) {
                case RESPONSE_STATUS -> Optional.of(Words.RESPONSE_STATUS);
                case ATTESTATION_STATUS -> Optional.of(Words.ATTESTATION_STATUS);
                case TICK -> Optional.of(Words.TICK);
                case RESULT -> Optional.of(Words.RESULT);
                default -> Optional.empty();
            };
        }
    }

    /** An input column. */
    record Input(String id, Kind kind, int width) {}

    /** A cell of an input column that takes nothing in this row. */
    static final Object CLOSED = new Object();

    /** Stands before the headings of input columns, so that they are told by more than their colour. */
    private static final String PEN = "\u270E ";

    static final List<Input> RESPONSE = List.of(
            new Input("response-status", Kind.RESPONSE_STATUS, 16),
            new Input("owner", Kind.TEXT, 22),
            new Input("due", Kind.DATE, 13),
            new Input("response", Kind.TEXT, 44),
            new Input("compensating-control", Kind.TEXT, 36),
            new Input("conclusion", Kind.TEXT, 36));

    static final List<Input> ATTESTATION = List.of(
            new Input("attestation-status", Kind.ATTESTATION_STATUS, 18),
            new Input("attestation-statement", Kind.TEXT, 44),
            new Input("attestation-evidence", Kind.TEXT, 36),
            new Input("attestation-by", Kind.TEXT, 22),
            new Input("attestation-on", Kind.DATE, 13),
            new Input("attestation-frequency", Kind.DAYS, 16));

    private Inputs() {}

    static Map<String, Kind> kinds(List<Input> inputs) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        inputs.forEach(input -> kinds.put(input.id(), input.kind()));
        return kinds;
    }

    /** The column of an input, its heading marked with a pen. */
    static Column column(Texts texts, Input input) {
        Column plain = column(texts, input.id(), Column.Type.TEXT, input.width());
        return new Column(plain.id(), PEN + plain.title(), plain.type(), plain.width(), plain.meaning());
    }

    /** A column of the workbook with heading and meaning from the texts. */
    static Column column(Texts texts, String id, Column.Type type, int width) {
        String[] parts = texts.get("workbook.column." + id).split("\\|", 2);
        return new Column(id, parts[0].strip(), type, width, parts[1].strip());
    }

    /** The answer to a key, in the order of {@link #RESPONSE}. */
    static List<@Nullable Object> answer(Responses responses, String key) {
        Optional<Response> found = responses.of(key);
        if (found.isEmpty()) {
            return Arrays.asList(null, null, null, null, null, null);
        }
        Response given = found.get();
        return Arrays.asList(
                given.status() == null ? null : given.status().word(),
                given.owner(),
                given.due(),
                given.text(),
                given.compensatingControl(),
                given.conclusion());
    }

    /** The attestation of a check, in the order of {@link #ATTESTATION}; closed for a check that takes none. */
    static List<@Nullable Object> attestation(Responses responses, CheckInfo check) {
        if (!takesAttestation(check)) {
            return Arrays.asList(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED);
        }
        Optional<Attestation> found = responses.attestations().of(check.id());
        if (found.isEmpty()) {
            return Arrays.asList(null, null, null, null, null, null);
        }
        Attestation given = found.get();
        return Arrays.asList(
                given.status().word(),
                given.statement(),
                given.evidence(),
                given.by(),
                given.on(),
                given.frequencyDays());
    }

    /** Checks of phase M, and the two that take an attestation in place of a missing file (checklist section 1.5). */
    static boolean takesAttestation(CheckInfo check) {
        return check.phase() == Phase.M
                || List.of("root-use-alert", "iam-change-alerts").contains(check.id());
    }
}
