package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.iamassay.check.Severity;
import org.iamassay.history.Headline;
import org.iamassay.history.trend.Age;
import org.iamassay.history.trend.BurnDown;
import org.iamassay.history.trend.Hole;
import org.iamassay.history.trend.KeyAges;
import org.iamassay.history.trend.MfaCoverage;
import org.iamassay.history.trend.OpenAges;
import org.iamassay.history.trend.Recurrence;
import org.iamassay.history.trend.Regression;
import org.iamassay.history.trend.Remediation;
import org.iamassay.history.trend.Span;
import org.iamassay.history.trend.TrendLine;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.history.trend.Unused;
import org.iamassay.history.trend.WaiverDebt;
import org.jspecify.annotations.Nullable;

/** Writes one line of a trend; what is null was not seen. */
final class TrendLineJson {

    private TrendLineJson() {}

    static void write(TrendLine line, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("points");
        for (TrendPoint point : line.points()) {
            point(point, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("holes");
        for (Hole hole : line.holes()) {
            json.writeStartObject();
            json.writeNumberField("n", hole.n());
            json.writeStringField("asOf", JsonText.time(hole.asOf()));
            json.writeEndObject();
        }
        json.writeEndArray();
        remediation(line.remediation(), json);
        recurrence(line.recurrence(), json);
        json.writeObjectFieldStart("keyHalfLife");
        ExactJson.number(json, "days", line.keyHalfLife().days());
        json.writeNumberField("keys", line.keyHalfLife().keys());
        json.writeNumberField("deleted", line.keyHalfLife().deleted());
        json.writeEndObject();
        json.writeArrayFieldStart("regressions");
        for (Regression regression : line.regressions()) {
            regression(regression, json);
        }
        json.writeEndArray();
    }

    private static void point(TrendPoint point, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("n", point.n());
        json.writeStringField("asOf", JsonText.time(point.asOf()));
        json.writeBooleanField("gapBefore", point.gapBefore());
        score(point.headline(), json);
        json.writeStringField("tier", point.tier());
        burnDown(point.burnDown(), json);
        openAges(point.openAges(), json);
        mfa(point.mfa(), json);
        keyAges(point.keyAges(), json);
        unused(point.unused(), json);
        waivers(point.waivers(), json);
        json.writeNumberField("regressions", point.regressions());
        if (point.movement().isPresent()) {
            json.writeObjectFieldStart("movement");
            ExactJson.movement(json, point.movement().get());
            json.writeEndObject();
        } else {
            json.writeNullField("movement");
        }
        ExactJson.number(json, "restatement", point.restatement().orElse(null));
        json.writeEndObject();
    }

    private static void score(Headline score, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("score");
        JsonText.number(json, "value", score.value());
        json.writeStringField("exact", score.exact());
        JsonText.number(json, "low", score.low());
        JsonText.number(json, "high", score.high());
        JsonText.number(json, "coverage", score.coverage());
        json.writeStringField("grade", score.grade());
        json.writeEndObject();
    }

    static void burnDown(BurnDown burnDown, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("findings");
        row("total", burnDown.total(), json);
        for (Map.Entry<Severity, BurnDown.Row> row : burnDown.rows().entrySet()) {
            row(row.getKey().word(), row.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void row(String name, BurnDown.Row row, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("open", row.open());
        json.writeNumberField("accepted", row.accepted());
        if (row.flow().isPresent()) {
            BurnDown.Flow flow = row.flow().get();
            json.writeObjectFieldStart("sincePrevious");
            json.writeNumberField("opened", flow.opened());
            json.writeNumberField("undated", flow.undated());
            json.writeNumberField("resolved", flow.resolved());
            json.writeNumberField("removed", flow.removed());
            json.writeNumberField("unseen", flow.unseen());
            json.writeNumberField("seenAgain", flow.seenAgain());
            json.writeNumberField("reweighted", flow.reweighted());
            json.writeEndObject();
        } else {
            json.writeNullField("sincePrevious");
        }
        json.writeEndObject();
    }

    private static void openAges(OpenAges ages, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("openAges");
        json.writeNumberField("open", ages.open());
        json.writeNumberField("atLeast", ages.atLeast());
        age("median", ages.median(), json);
        age("oldest", ages.oldest(), json);
        json.writeEndObject();
    }

    private static void age(String name, @Nullable Age age, JsonGenerator json) throws IOException {
        if (age == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("days", age.days());
        json.writeBooleanField("atLeast", age.atLeast());
        json.writeEndObject();
    }

    /** Without a credential report there is nothing to count. */
    static void mfa(MfaCoverage mfa, JsonGenerator json) throws IOException {
        if (!mfa.reported()) {
            json.writeNullField("mfaCoverage");
            return;
        }
        json.writeObjectFieldStart("mfaCoverage");
        ExactJson.share(json, "share", mfa.share().orElse(null));
        json.writeNumberField("with", mfa.with());
        json.writeNumberField("known", mfa.known());
        json.writeNumberField("unknown", mfa.unknown());
        json.writeEndObject();
    }

    private static void keyAges(KeyAges ages, JsonGenerator json) throws IOException {
        if (!ages.reported()) {
            json.writeNullField("keyAges");
            return;
        }
        json.writeObjectFieldStart("keyAges");
        ExactJson.whole(json, "p50", ages.p50());
        ExactJson.whole(json, "p75", ages.p75());
        ExactJson.whole(json, "p90", ages.p90());
        ExactJson.whole(json, "p95", ages.p95());
        ExactJson.whole(json, "p100", ages.p100());
        json.writeNumberField("counted", ages.counted());
        json.writeNumberField("unknown", ages.unknown());
        json.writeEndObject();
    }

    static void unused(Unused unused, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("unused");
        count("consolePasswords", unused.consolePasswords(), json);
        count("accessKeys", unused.accessKeys(), json);
        count("users", unused.users(), json);
        json.writeEndObject();
    }

    private static void count(String name, Unused.Count count, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        ExactJson.whole(json, "failing", count.failing());
        json.writeNumberField("unseen", count.unseen());
        json.writeEndObject();
    }

    private static void waivers(WaiverDebt waivers, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("waiverDebt");
        json.writeNumberField("accepted", waivers.accepted());
        ExactJson.whole(json, "within30", waivers.within30());
        ExactJson.whole(json, "within60", waivers.within60());
        ExactJson.whole(json, "within90", waivers.within90());
        json.writeEndObject();
    }

    private static void remediation(Remediation remediation, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("timeToRemediate");
        span("resolved", remediation.resolved(), json);
        span("removed", remediation.removed(), json);
        json.writeNumberField("lapsed", remediation.lapsed());
        json.writeNumberField("open", remediation.open());
        json.writeNumberField("unseen", remediation.unseen());
        age("medianOpenAge", remediation.medianOpenAge(), json);
        json.writeEndObject();
    }

    private static void span(String name, Span span, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("count", span.count());
        json.writeNumberField("unbounded", span.unbounded());
        ExactJson.number(json, "meanLow", span.meanLow());
        ExactJson.number(json, "meanHigh", span.meanHigh());
        ExactJson.number(json, "medianLow", span.medianLow());
        ExactJson.number(json, "medianHigh", span.medianHigh());
        json.writeEndObject();
    }

    private static void recurrence(Recurrence recurrence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("recurrence");
        json.writeNumberField("regressed", recurrence.regressed());
        json.writeNumberField("resolved", recurrence.resolved());
        ExactJson.share(json, "rate", recurrence.rate().orElse(null));
        json.writeNumberField("subjects", recurrence.subjects());
        json.writeEndObject();
    }

    private static void regression(Regression regression, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", JsonText.time(regression.asOf()));
        json.writeNumberField("n", regression.n());
        json.writeStringField(
                "id",
                regression.check() + ":" + regression.subject().key() + ":"
                        + regression.subject().createdAt());
        json.writeStringField("check", regression.check());
        json.writeStringField("severity", regression.severity().word());
        json.writeNumberField("count", regression.count());
        json.writeEndObject();
    }
}
