package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.Movement;
import org.jspecify.annotations.Nullable;

/** Writes exact numbers: as {@code n/d}, with the rounded value beside. */
final class ExactJson {

    private static final int DAYS = 1;
    private static final int SHARE = 4;

    private ExactJson() {}

    /** Days or points, rounded to one decimal. */
    static void number(JsonGenerator json, String name, @Nullable BigFraction number) throws IOException {
        write(json, name, number, DAYS);
    }

    /** A share of 1, rounded to four decimals. */
    static void share(JsonGenerator json, String name, @Nullable BigFraction share) throws IOException {
        write(json, name, share, SHARE);
    }

    private static void write(JsonGenerator json, String name, @Nullable BigFraction number, int decimals)
            throws IOException {
        if (number == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", number.bigDecimalValue(decimals, RoundingMode.HALF_UP));
        json.writeStringField("exact", Movement.text(number));
        json.writeEndObject();
    }

    static void movement(JsonGenerator json, Movement movement) throws IOException {
        json.writeStringField("total", Movement.text(movement.total()));
        json.writeStringField("real", Movement.text(movement.real()));
        json.writeStringField("population", Movement.text(movement.population()));
        json.writeStringField("rules", Movement.text(movement.rules()));
        json.writeStringField("evidence", Movement.text(movement.evidence()));
    }

    /** A whole number that may be null. */
    static void whole(JsonGenerator json, String name, @Nullable Number number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number.longValue());
        }
    }
}
