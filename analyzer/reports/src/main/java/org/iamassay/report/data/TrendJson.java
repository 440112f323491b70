package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.iamassay.assess.Tool;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.PortfolioPoint;
import org.iamassay.history.trend.PortfolioTrend;
import org.iamassay.history.trend.Trend;

/** Writes {@code trend.json}: both lines of every account, all accounts together, and what each number means. */
public final class TrendJson {

    static final String SCHEMA = "https://iamassay.org/schema/trend/1";

    private TrendJson() {}

    /**
     * Writes a trend; the stream stays open.
     *
     * @param restatedBy program, checklist, profile and catalogue of the restated lines
     */
    public static void write(Trend trend, Tool restatedBy, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("by", trend.options().by().word());
            json.writeNumberField("maxGapDays", trend.options().maxGapDays());
            json.writeObjectFieldStart("restatedBy");
            json.writeStringField("version", restatedBy.version());
            json.writeStringField("checklist", restatedBy.checklistDigest());
            json.writeStringField("profile", restatedBy.profile());
            json.writeStringField("profileDigest", restatedBy.profileDigest());
            CatalogueJson.write(restatedBy.catalogue(), json);
            json.writeEndObject();
            definitions(trend.definitions(), json);
            json.writeArrayFieldStart("accounts");
            for (AccountTrend account : trend.accounts()) {
                account(account, json);
            }
            json.writeEndArray();
            if (trend.portfolio().isPresent()) {
                portfolio(trend.portfolio().get(), json);
            } else {
                json.writeNullField("portfolio");
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void definitions(List<Metric> metrics, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("definitions");
        for (Metric metric : metrics) {
            json.writeStartObject();
            json.writeStringField("metric", metric.word());
            json.writeStringField("definition", metric.definition());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void account(AccountTrend account, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("account", account.account().value());
        cadence(account.cadence(), json);
        json.writeObjectFieldStart("reported");
        TrendLineJson.write(account.reported(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("restated");
        TrendLineJson.write(account.restated(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void cadence(Cadence cadence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("cadence");
        json.writeNumberField("moments", cadence.moments());
        ExactJson.number(json, "medianDays", cadence.median());
        ExactJson.number(json, "maximumDays", cadence.maximum());
        json.writeArrayFieldStart("gaps");
        for (Cadence.Gap gap : cadence.gaps()) {
            json.writeStartObject();
            json.writeStringField("from", JsonText.time(gap.from()));
            json.writeStringField("to", JsonText.time(gap.to()));
            ExactJson.number(json, "days", gap.days());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void portfolio(PortfolioTrend portfolio, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("portfolio");
        json.writeStringField("by", portfolio.by().word());
        json.writeNumberField("accounts", portfolio.accounts());
        points("reported", portfolio.reported(), json);
        points("restated", portfolio.restated(), json);
        json.writeEndObject();
    }

    private static void points(String name, List<PortfolioPoint> points, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (PortfolioPoint point : points) {
            json.writeStartObject();
            json.writeStringField("unit", point.unit());
            json.writeStringField("start", JsonText.time(point.start()));
            json.writeNumberField("present", point.members().size());
            json.writeNumberField("carried", point.carried());
            json.writeNumberField("scored", point.scored());
            json.writeObjectFieldStart("score");
            JsonText.number(json, "minimum", point.minimum());
            JsonText.number(json, "median", point.median());
            JsonText.number(json, "maximum", point.maximum());
            json.writeEndObject();
            TrendLineJson.burnDown(point.burnDown(), json);
            TrendLineJson.mfa(point.mfa(), json);
            TrendLineJson.unused(point.unused(), json);
            json.writeNumberField("accepted", point.accepted());
            json.writeNumberField("regressions", point.regressions());
            members(point.members(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void members(List<PortfolioPoint.Member> members, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("accounts");
        for (PortfolioPoint.Member member : members) {
            json.writeStartObject();
            json.writeStringField("account", member.account().value());
            json.writeStringField("asOf", JsonText.time(member.asOf()));
            json.writeBooleanField("carried", member.carried());
            JsonText.number(json, "score", member.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
