package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.check.Verdict;
import org.iamassay.history.Side;
import org.iamassay.model.EvidenceKind;

/**
 * Writes {@code findings.sarif}: the findings as SARIF 2.1.0 for viewers of code scanning.
 *
 * <p>Every check of the profile is a rule, those that passed too, so that their alerts can close. Nothing depends on machine
 * or clock: ids are made of what is told, times are the as-of time.
 */
public final class SarifReport {

    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String NAME = "Assay";
    /** One result a line. */
    private static final int DEEPEST_LINE = 4;

    private final Results results;
    private final Assessment assessment;
    private final JsonGenerator json;
    private final SarifPlaces places;

    private SarifReport(Results results, JsonGenerator json) {
        this.results = results;
        this.assessment = results.assessment();
        this.json = json;
        this.places = new SarifPlaces(results, json);
    }

    /** Writes one account as one run; the stream stays open. */
    public static void write(Results results, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out, DEEPEST_LINE)) {
            new SarifReport(results, json).log();
            json.writeRaw('\n');
        }
    }

    private void log() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("runs");
        run();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void run() throws IOException {
        json.writeStartObject();
        SarifRules rules = new SarifRules(results, json);
        tool(rules);
        invocation();
        identity();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeStringField("language", "en");
        places.artifacts();
        rules.taxonomies();
        new SarifResults(results, json, places).write();
        summary();
        json.writeEndObject();
    }

    private void tool(SarifRules rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", NAME);
        json.writeStringField("version", assessment.tool().version());
        rules.write();
        rules.supported();
        json.writeObjectFieldStart("properties");
        json.writeStringField("checklist", assessment.tool().checklistDigest());
        json.writeStringField("profile", assessment.tool().profile());
        json.writeStringField("profileDigest", assessment.tool().profileDigest());
        CatalogueJson.write(assessment.tool().catalogue(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Times are the as-of time: when it ran is no part of what was found. */
    private void invocation() throws IOException {
        String asOf = JsonText.time(assessment.snapshot().asOf());
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField(
                "executionSuccessful", assessment.checks().stream().noneMatch(SarifReport::isBroken));
        json.writeStringField("startTimeUtc", asOf);
        json.writeStringField("endTimeUtc", asOf);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (CheckResult check : assessment.checks()) {
            if (isBroken(check)) {
                broken(check);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (MissingEvidence missing : assessment.missing()) {
            missing(missing);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static boolean isBroken(CheckResult check) {
        return check.run().state() == Verdict.ERROR;
    }

    private void broken(CheckResult check) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", check.id());
        json.writeEndObject();
        json.writeStringField("level", "error");
        String what = results.shown(String.valueOf(check.run().reason()));
        SarifText.message(json, Results.TEXTS.get("issue.condition.error", what));
        json.writeEndObject();
    }

    private void missing(MissingEvidence missing) throws IOException {
        EvidenceKind kind = missing.kind();
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", "missing-evidence/" + kind.word());
        json.writeEndObject();
        json.writeStringField("level", "warning");
        int checks = missing.checks().size();
        SarifText.message(json, Results.TEXTS.count("not-seen.missing", checks, kind.word(), kind.command()));
        json.writeEndObject();
    }

    private void identity() throws IOException {
        String account = results.named(assessment.snapshot().account().value());
        String asOf = JsonText.time(assessment.snapshot().asOf());
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "assay/" + account + "/" + asOf);
        json.writeStringField("guid", guid(account, asOf, assessment.tool().checklistDigest()));
        json.writeStringField("correlationGuid", guid(account));
        json.writeEndObject();
        if (results.comparison().isPresent()) {
            Side before = results.comparison().get().before();
            json.writeStringField(
                    "baselineGuid",
                    guid(account, JsonText.time(before.asOf()), before.tool().checklist()));
        }
    }

    /** An id made of what it names: the same for the same run, on every machine. */
    private static String guid(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void summary() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField(
                "account", results.named(assessment.snapshot().account().value()));
        json.writeStringField("asOf", JsonText.time(assessment.snapshot().asOf()));
        json.writeStringField("asOfSource", assessment.snapshot().asOfSource().word());
        JsonText.number(json, "score", assessment.score().value());
        JsonText.number(json, "coverage", assessment.score().coverage());
        json.writeStringField("grade", assessment.score().grade());
        json.writeStringField("tier", assessment.tier().account().word());
        json.writeEndObject();
    }
}
