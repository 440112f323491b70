package org.iamassay.policy.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.iamassay.policy.decision.Decision;
import org.iamassay.policy.decision.Evaluator;

/** Decides cases line after line. */
public final class CaseRun {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Documents documents = new Documents();
    private final Consumer<String> results;
    private final BiConsumer<String, String> remarks;
    private final BiConsumer<String, String> complaints;

    private int cases;
    private int expected;
    private int unmet;
    private int faults;
    private boolean misused;

    /**
     * A run.
     *
     * @param results gets one line of JSON per case
     * @param remarks gets the place, file and line, and what is odd there without hindering
     * @param complaints gets the place and why the line is no case
     */
    public CaseRun(
            Consumer<String> results, BiConsumer<String, String> remarks, BiConsumer<String, String> complaints) {
        this.results = results;
        this.remarks = remarks;
        this.complaints = complaints;
    }

    /** Decides the cases of a file. */
    public void read(String file, InputStream in) throws IOException {
        CaseLines lines = new CaseLines(in);
        while (lines.next()) {
            String place = file + ":" + lines.number();
            try {
                Optional<String> text = lines.text();
                if (text.isPresent()) {
                    decide(CaseReader.read(text.get(), lines.number(), documents), place);
                }
            } catch (CaseFault fault) {
                faults++;
                misused |= fault.isOfUsage();
                complaints.accept(place, String.valueOf(fault.getMessage()));
            }
        }
    }

    /** How many cases were decided. */
    public int cases() {
        return cases;
    }

    /** How many cases said what they expect. */
    public int expected() {
        return expected;
    }

    /** How many of these were decided otherwise. */
    public int unmet() {
        return unmet;
    }

    /** How many lines are no case. */
    public int faults() {
        return faults;
    }

    /** Whether a line expects what no decision can be. */
    public boolean isMisused() {
        return misused;
    }

    private void decide(PolicyCase decided, String place) {
        decided.remarks().forEach(remark -> remarks.accept(place, remark));
        Decision decision = Evaluator.decide(decided.request(), decided.stack());
        cases++;
        Optional<Boolean> met = decided.expected().map(decision.verdict()::equals);
        expected += met.isPresent() ? 1 : 0;
        unmet += met.isPresent() && !met.get() ? 1 : 0;
        results.accept(line(decided, decision, met));
    }

    private static String line(PolicyCase decided, Decision decision, Optional<Boolean> met) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(decided.id());
            json.writeStringField("decision", word(decision.verdict()));
            json.writeArrayFieldStart("because");
            for (String sentence : Explanation.of(decision, decided.request(), decided.stack())) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            if (met.isPresent()) {
                json.writeBooleanField("ok", met.get());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // text in memory
        }
        return text.toString();
    }

    private static String word(Decision.Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> "allow";
            case EXPLICIT_DENY -> "explicitDeny";
            case IMPLICIT_DENY -> "implicitDeny";
            // The request of a case says all that there is to know.
            case CONDITIONAL -> throw new IllegalStateException("a case is never conditional");
        };
    }
}
