package org.iamassay.report.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Finding;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.iamassay.report.Reasons;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.iamassay.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What the formats for machines tell of one account: its findings, what became of them since a baseline, and those of the
 * baseline that are no more. They are written in English, whatever the language of the reports: scripts read them.
 */
public final class Results {

    static final Texts TEXTS = Texts.english();

    private final Assessment assessment;
    private final Optional<Comparison> comparison;
    private final Reasons reasons;
    private final Map<String, CheckResult> checks = new LinkedHashMap<>();
    private final Map<String, FindingChange> changes = new HashMap<>();
    private final List<FindingChange> gone;

    private Results(Assessment assessment, Optional<Comparison> comparison) {
        this.assessment = assessment;
        this.comparison = comparison;
        this.reasons = new Reasons(TEXTS, assessment.snapshot().given());
        assessment.checks().forEach(check -> checks.put(check.id(), check));
        List<FindingChange> all = comparison.map(Comparison::findings).orElse(List.of());
        all.forEach(change -> changes.put(change.id(), change));
        Set<String> listed = new HashSet<>();
        assessment.findings().forEach(finding -> listed.add(finding.id()));
        this.gone = all.stream().filter(change -> !listed.contains(change.id())).toList();
    }

    /**
     * The results of an assessment.
     *
     * @param comparison what became of them since a baseline, if there is one
     */
    public static Results of(Assessment assessment, Optional<Comparison> comparison) {
        return new Results(assessment, comparison);
    }

    Assessment assessment() {
        return assessment;
    }

    Optional<Comparison> comparison() {
        return comparison;
    }

    /** The check of an id; nothing for a check that only the baseline knows. */
    Optional<CheckResult> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** What became of a listed finding since the baseline. */
    Optional<FindingChange> change(Finding finding) {
        return Optional.ofNullable(changes.get(finding.id()));
    }

    /** Findings that the comparison tells of and the assessment does not list. */
    List<FindingChange> gone() {
        return gone;
    }

    /** The waiver that accepts a finding. */
    Optional<Waiver> waiver(Finding finding) {
        return assessment.waivers().of(finding.id());
    }

    /** A value of the evidence as the outputs may name it. */
    String named(String value) {
        return value;
    }

    @Nullable String namedOrNull(@Nullable String value) {
        return value == null ? null : value;
    }

    /** The same for people to read: nothing in it hides or reorders what is shown. */
    String shown(String value) {
        return SafeText.visible(value);
    }

    /** The id of a finding as the outputs may name it. */
    String id(Finding finding) {
        return named(finding.id());
    }

    /** What was seen, or why nothing could be said, in one line. */
    String sentence(Finding finding) {
        String seen = finding.reason() == null ? finding.evidence() : reasons.explain(finding.reason());
        return sentence(finding.subject().name(), seen.isEmpty() ? title(finding.check()) : seen);
    }

    /** What was seen on the side of a comparison that has the finding. */
    String sentence(FindingChange change) {
        String seen = change.evidence().isEmpty() ? title(change.check()) : change.evidence();
        return sentence(change.subject().name(), seen);
    }

    private String sentence(String name, String seen) {
        return TEXTS.get("machine.result", shown(name), shown(seen));
    }

    /** The title of a check; its id where only the baseline knows it. */
    String title(String check) {
        return check(check).map(known -> known.run().info().title()).orElse(check);
    }

    String reason(@Nullable String reason) {
        return shown(reasons.explain(reason));
    }
}
