package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Finding;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.history.FindingChange;
import org.iamassay.history.State;
import org.iamassay.model.AccountAlias;
import org.iamassay.report.References;
import org.iamassay.response.Response;
import org.iamassay.response.ResponseStatus;
import org.iamassay.waiver.Waiver;

/**
 * Writes {@code findings.ocsf.json}: each finding as an event of the class Compliance Finding (2003) of the Open Cybersecurity
 * Schema Framework, in one JSON array; findings of the baseline that ended are events that close them.
 */
public final class OcsfEvents {

    /** The newest released version of the framework when this was written. */
    static final String VERSION = "1.9.0";

    private static final int CATEGORY = 2;
    private static final int CLASS = 2003;
    private static final String CLASS_NAME = "Compliance Finding";
    /** One event a line. */
    private static final int DEEPEST_LINE = 1;

    private final Results results;
    private final Assessment assessment;
    private final JsonGenerator json;
    private final OcsfParts parts;

    private OcsfEvents(Results results, JsonGenerator json) {
        this.results = results;
        this.assessment = results.assessment();
        this.json = json;
        this.parts = new OcsfParts(results, json);
    }

    /** Writes the events of one account; the stream stays open. */
    public static void write(Results results, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out, DEEPEST_LINE)) {
            new OcsfEvents(results, json).all();
            json.writeRaw('\n');
        }
    }

    private void all() throws IOException {
        json.writeStartArray();
        for (Finding finding : assessment.findings()) {
            json.writeStartObject();
            finding(finding);
            json.writeEndObject();
        }
        for (FindingChange change : results.gone()) {
            json.writeStartObject();
            gone(change);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        Optional<State> state = results.change(finding).map(FindingChange::state);
        Optional<Waiver> waiver = results.waiver(finding);
        OcsfStatus status = OcsfStatus.of(finding.verdict());
        head(OcsfActivity.of(state), results.id(finding), finding.check(), finding.severity());
        life(life(finding, state, waiver.isPresent()), finding.verdict().word());
        json.writeStringField("message", results.sentence(finding));
        info(results.id(finding), finding.check(), finding.subject(), results.sentence(finding));
        parts.compliance(finding.check(), status, finding.verdict().word(), results.namedOrNull(finding.reason()));
        parts.remediation(finding.check());
        parts.resource(finding.subject());
        parts.evidences(finding);
        if (waiver.isPresent()) {
            note(waiver.get());
        }
        json.writeObjectFieldStart("unmapped");
        json.writeStringField("outcome", finding.verdict().word());
        unmapped(finding.check(), state);
    }

    /** A finding of the baseline that the assessment does not list: what ended is closed, the rest cannot be told. */
    private void gone(FindingChange change) throws IOException {
        OcsfStatus status = change.state() == State.RESOLVED
                ? OcsfStatus.PASS
                : change.state() == State.REMOVED ? OcsfStatus.OTHER : OcsfStatus.WARNING;
        OcsfLife life = change.state() == State.RESOLVED
                ? OcsfLife.RESOLVED
                : change.state() == State.REMOVED ? OcsfLife.ARCHIVED : OcsfLife.NEW;
        String id = results.named(change.id());
        head(OcsfActivity.of(Optional.of(change.state())), id, change.check(), change.severity());
        life(life, change.state().word());
        json.writeStringField("message", results.sentence(change));
        info(id, change.check(), change.subject(), results.sentence(change));
        parts.compliance(change.check(), status, change.state().word(), results.namedOrNull(change.reason()));
        parts.remediation(change.check());
        parts.resource(change.subject());
        json.writeObjectFieldStart("unmapped");
        unmapped(change.check(), Optional.of(change.state()));
    }

    private void head(OcsfActivity activity, String finding, String check, Severity severity) throws IOException {
        json.writeNumberField("activity_id", activity.id());
        json.writeStringField("activity_name", activity.caption());
        json.writeNumberField("category_uid", CATEGORY);
        json.writeStringField("category_name", "Findings");
        json.writeNumberField("class_uid", CLASS);
        json.writeStringField("class_name", CLASS_NAME);
        json.writeNumberField("type_uid", CLASS * 100 + activity.id());
        json.writeStringField("type_name", CLASS_NAME + ": " + activity.caption());
        json.writeNumberField("severity_id", OcsfStatus.severity(severity));
        json.writeStringField("severity", OcsfStatus.severityCaption(severity));
        json.writeNumberField("time", millis(assessment.snapshot().asOf()));
        json.writeNumberField("timezone_offset", 0);
        metadata(finding, check);
        cloud();
    }

    /** The uid of an event is made of the finding and the moment: the same run sends the same event again. */
    private void metadata(String finding, String check) throws IOException {
        String asOf = JsonText.time(assessment.snapshot().asOf());
        json.writeObjectFieldStart("metadata");
        json.writeStringField("version", VERSION);
        json.writeStringField("uid", FileHash.ofText(finding + "\n" + asOf));
        json.writeStringField("correlation_uid", FileHash.ofText(finding));
        json.writeStringField("event_code", check);
        json.writeStringField("log_name", "assay");
        json.writeStringField("original_time", asOf);
        JsonText.strings(json, "profiles", List.of("cloud"));
        json.writeStringField(
                "tenant_uid", results.named(assessment.snapshot().account().value()));
        json.writeObjectFieldStart("product");
        json.writeStringField("name", "Assay");
        json.writeStringField("vendor_name", "Assay");
        json.writeStringField("uid", "assay");
        json.writeStringField("version", assessment.tool().version());
        json.writeStringField("lang", "en");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void cloud() throws IOException {
        json.writeObjectFieldStart("cloud");
        json.writeStringField("provider", "AWS");
        json.writeStringField("cloud_partition", assessment.snapshot().partition());
        json.writeObjectFieldStart("account");
        json.writeStringField(
                "uid", results.named(assessment.snapshot().account().value()));
        Optional<AccountAlias> alias = assessment.snapshot().dumps().first(AccountAlias.class);
        if (alias.isPresent()) {
            json.writeStringField("name", results.named(alias.get().alias()));
        }
        json.writeNumberField("type_id", 10);
        json.writeStringField("type", "AWS Account");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void life(OcsfLife life, String word) throws IOException {
        json.writeNumberField("status_id", life.id());
        json.writeStringField("status", life == OcsfLife.OTHER ? word : life.caption());
    }

    /** Where the work on a finding stands: what people decided first, then what was found. */
    private OcsfLife life(Finding finding, Optional<State> state, boolean accepted) {
        if (finding.verdict() == Verdict.PASS || finding.verdict() == Verdict.NOT_APPLICABLE) {
            return state.isPresent() ? OcsfLife.RESOLVED : OcsfLife.OTHER;
        }
        if (accepted) {
            return OcsfLife.SUPPRESSED;
        }
        boolean worked = assessment
                .responses()
                .of(finding.id())
                .map(Response::status)
                .filter(status -> status == ResponseStatus.PLANNED || status == ResponseStatus.IN_PROGRESS)
                .isPresent();
        return worked ? OcsfLife.IN_PROGRESS : OcsfLife.NEW;
    }

    private void info(String id, String check, Subject subject, String sentence) throws IOException {
        json.writeObjectFieldStart("finding_info");
        json.writeStringField("uid", id);
        json.writeStringField("title", results.title(check));
        json.writeStringField("desc", sentence);
        json.writeNumberField("last_seen_time", millis(assessment.snapshot().asOf()));
        JsonText.strings(json, "types", List.of(subject.type()));
        json.writeObjectFieldStart("analytic");
        json.writeStringField("name", results.title(check));
        json.writeStringField("uid", check);
        json.writeNumberField("type_id", 1);
        json.writeStringField("type", "Rule");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void note(Waiver waiver) throws IOException {
        json.writeArrayFieldStart("notes");
        json.writeStartObject();
        json.writeStringField("uid", waiver.id());
        json.writeStringField("comment", results.shown(waiver.reason()));
        json.writeNumberField(
                "created_time",
                millis(waiver.approvedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        json.writeObjectFieldStart("owner");
        json.writeStringField("name", results.named(waiver.approver()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void unmapped(String check, Optional<State> state) throws IOException {
        if (state.isPresent()) {
            json.writeStringField("change", state.get().word());
        }
        if (results.check(check).isPresent()) {
            json.writeStringField(
                    "reference", References.of(results.check(check).get().run().info()));
        }
        json.writeStringField("as_of_source", assessment.snapshot().asOfSource().word());
        json.writeStringField("profile", assessment.tool().profile());
        json.writeStringField("checklist", assessment.tool().checklistDigest());
        json.writeStringField("catalogue", assessment.tool().catalogue().date());
        json.writeEndObject();
    }

    private static long millis(Instant time) {
        return time.toEpochMilli();
    }
}
