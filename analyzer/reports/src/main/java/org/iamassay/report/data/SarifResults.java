package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.FindingChange;
import org.iamassay.history.State;
import org.iamassay.waiver.Waiver;

/** The results of a SARIF run: every listed finding, and those of the baseline that are no more. */
final class SarifResults {

    private static final String NO_LEVEL = "none";

    private final Results results;
    private final JsonGenerator json;
    private final SarifPlaces places;
    private final Map<String, Integer> rules = new HashMap<>();

    SarifResults(Results results, JsonGenerator json, SarifPlaces places) {
        this.results = results;
        this.json = json;
        this.places = places;
        for (CheckResult check : results.assessment().checks()) {
            rules.put(check.id(), rules.size());
        }
    }

    void write() throws IOException {
        json.writeArrayFieldStart("results");
        for (Finding finding : results.assessment().findings()) {
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
        rule(finding.check());
        kind(kind(finding), finding.severity());
        SarifText.message(json, results.sentence(finding));
        places.of(finding);
        fingerprint(results.id(finding));
        Optional<String> baseline =
                results.change(finding).map(FindingChange::state).map(SarifResults::baseline);
        if (baseline.isPresent()) {
            json.writeStringField("baselineState", baseline.get());
        }
        suppressions(results.waiver(finding));
        json.writeObjectFieldStart("properties");
        json.writeStringField("findingId", results.id(finding));
        json.writeStringField("outcome", finding.verdict().word());
        json.writeStringField("reason", results.namedOrNull(finding.reason()));
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("createdAt", finding.subject().createdAt());
        change(results.change(finding));
        json.writeEndObject();
    }

    /** What only the baseline has; one that cannot be told to be mended stays open. */
    private void gone(FindingChange change) throws IOException {
        boolean ended = change.state() == State.RESOLVED || change.state() == State.REMOVED;
        rule(change.check());
        kind(ended ? "fail" : "open", change.severity());
        SarifText.message(json, results.sentence(change));
        places.of(change.subject());
        fingerprint(results.named(change.id()));
        json.writeStringField("baselineState", ended ? "absent" : baseline(change.state()));
        json.writeObjectFieldStart("properties");
        json.writeStringField("findingId", results.named(change.id()));
        json.writeStringField("severity", change.severity().word());
        json.writeStringField("createdAt", change.subject().createdAt());
        change(Optional.of(change));
        json.writeEndObject();
    }

    private void rule(String check) throws IOException {
        json.writeStringField("ruleId", check);
        Integer index = rules.get(check);
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
    }

    private void kind(String kind, Severity severity) throws IOException {
        boolean failing = kind.equals("fail");
        json.writeStringField("kind", kind);
        json.writeStringField("level", failing ? SarifText.level(severity) : NO_LEVEL);
        if (failing) {
            json.writeNumberField("rank", SarifText.rank(severity));
        }
    }

    /** What a person must attest is for review; all else that could not be told is open. */
    private String kind(Finding finding) {
        return switch (finding.verdict()) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "notApplicable";
            case NOT_ASSESSED -> isForPeople(finding) ? "review" : "open";
            case ERROR -> "open";
        };
    }

    private boolean isForPeople(Finding finding) {
        return finding.verdict() == Verdict.NOT_ASSESSED
                && results.check(finding.check())
                        .filter(check -> check.run().info().phase() == Phase.M)
                        .isPresent();
    }

    private void fingerprint(String id) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("findingId/v1", FileHash.ofText(id));
        json.writeEndObject();
    }

    private static String baseline(State state) {
        return switch (state) {
            case NEW, REGRESSED -> "new"; // a regressed one was absent from the baseline
            case PERSISTING, ACCEPTED -> "unchanged";
            case CHANGED, ACCEPTANCE_EXPIRED, NOT_COMPARABLE, NO_LONGER_ASSESSED, RESOLVED, REMOVED -> "updated";
        };
    }

    private void suppressions(Optional<Waiver> waiver) throws IOException {
        if (waiver.isEmpty()) {
            return;
        }
        Waiver accepted = waiver.get();
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", results.shown(accepted.reason()));
        json.writeObjectFieldStart("properties");
        json.writeStringField("waiver", accepted.id());
        json.writeStringField("owner", results.named(accepted.owner()));
        json.writeStringField("approver", results.named(accepted.approver()));
        json.writeStringField("approvedOn", accepted.approvedOn().toString());
        json.writeStringField("expiresOn", accepted.expiresOn().toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void change(Optional<FindingChange> change) throws IOException {
        if (change.isPresent()) {
            json.writeStringField("change", change.get().state().word());
            json.writeStringField(
                    "changeReason", results.namedOrNull(change.get().reason()));
        }
    }
}
