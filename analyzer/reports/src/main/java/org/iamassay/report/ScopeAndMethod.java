package org.iamassay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.checklist.Profile;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/** The sentences on scope and limits, and on how the result was made. */
final class ScopeAndMethod {

    /** Files that are named one by one; the evidence register has all. */
    private static final int MOST_FILES = 12;

    private final Basis basis;
    private final Texts texts;
    private final Assessment assessment;

    ScopeAndMethod(Basis basis) {
        this.basis = basis;
        this.texts = basis.texts();
        this.assessment = basis.assessment();
    }

    List<String> scope() {
        Snapshot snapshot = assessment.snapshot();
        List<String> sentences = new ArrayList<>(basis.notes());
        String files = files(snapshot);
        sentences.add(
                files.isEmpty()
                        ? basis.text("scope.no-files")
                        : texts.count("scope.files", snapshot.evidence().size(), files));
        if (!assessment.earlier().isEmpty()) {
            sentences.add(texts.count("scope.earlier", assessment.earlier().size(), earlier()));
        }
        sentences.add(texts.count("scope.users", snapshot.users().size(), snapshot.account()));
        sentences.add(basis.text(snapshot.root().isPresent() ? "scope.root" : "scope.no-root"));
        sentences.add(missing());
        sentences.add(basis.text("scope.as-of", snapshot.asOf(), basis.asOfSource()));
        snapshot.reports().forEach(report -> signs(report, sentences));
        warnings(snapshot, sentences);
        sentences.add(basis.text("scope.offline"));
        sentences.add(basis.text("scope.limits"));
        return sentences;
    }

    /** The names of a few files; of many, how many there are of each kind. */
    private static String files(Snapshot snapshot) {
        if (snapshot.evidence().size() <= MOST_FILES) {
            return snapshot.evidence().stream().map(EvidenceFile::file).collect(Collectors.joining(", "));
        }
        Map<String, Long> kinds = snapshot.evidence().stream()
                .collect(Collectors.groupingBy(EvidenceFile::kind, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The times of a few earlier snapshots; of many, the first and the last. */
    private String earlier() {
        List<EarlierEvidence> all = assessment.earlier();
        return all.size() <= MOST_FILES
                ? all.stream().map(one -> one.asOf().toString()).collect(Collectors.joining(", "))
                : all.get(0).asOf() + " … " + all.get(all.size() - 1).asOf();
    }

    private void warnings(Snapshot snapshot, List<String> sentences) {
        List<EvidenceFile> odd = snapshot.evidence().stream()
                .filter(file -> !file.warnings().isEmpty())
                .toList();
        odd.stream()
                .limit(MOST_FILES)
                .forEach(file -> sentences.add(
                        texts.count("scope.warnings", file.warnings().size(), file.file())));
        if (odd.size() > MOST_FILES) {
            sentences.add(texts.count("scope.more-warnings", odd.size() - MOST_FILES));
        }
    }

    private String missing() {
        String kinds = assessment.missing().stream().map(m -> m.kind().word()).collect(Collectors.joining(", "));
        return kinds.isEmpty()
                ? basis.text("scope.complete")
                : texts.count("scope.missing", assessment.missing().size(), kinds);
    }

    private void signs(CredentialReport report, List<String> sentences) {
        if (!report.signsOfEditing().isEmpty()) {
            sentences.add(texts.count(
                    "scope.edited",
                    report.signsOfEditing().size(),
                    report.file(),
                    report.signsOfEditing().stream()
                            .map(sign -> basis.say(Phrases.Kind.SIGN, sign))
                            .collect(Collectors.joining("; "))));
        }
    }

    List<String> method() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.count(
                "method.checks",
                assessment.checks().size(),
                assessment.tool().checklistDigest(),
                assessment.tool().profile(),
                assessment.tool().profileDigest()));
        sentences.add(basis.text(
                "method.catalogue",
                assessment.tool().catalogue().line(),
                assessment.tool().catalogue().digest()));
        for (String key : List.of("outcomes", "weights", "formula", "interval")) {
            sentences.add(basis.text("method." + key));
        }
        sentences.add(
                basis.text("method.floor", assessment.profile().parameters().value(Parameter.COVERAGE_FLOOR)));
        for (String key : List.of("rounding", "grades", "caps", "gain", "time", "tiers", "risk")) {
            sentences.add(basis.text("method." + key));
        }
        sentences.add(deviations());
        return sentences;
    }

    private String deviations() {
        Profile profile = assessment.profile();
        List<String> changes = new ArrayList<>();
        for (Parameter parameter : Parameter.all()) {
            Object value = profile.parameters().value(parameter);
            if (!value.equals(parameter.defaultValue())) {
                changes.add(basis.text(
                        "method.changed-parameter",
                        parameter.id(),
                        EvidenceTables.words(value),
                        EvidenceTables.words(parameter.defaultValue())));
            }
        }
        Map<String, Severity> severities = new TreeMap<>(profile.severities());
        severities.forEach((id, severity) ->
                changes.add(basis.text("method.changed-severity", id, texts.word("severity", severity.word()))));
        profile.excluded().forEach(id -> changes.add(basis.text("method.excluded", id)));
        return changes.isEmpty()
                ? basis.text("method.no-deviation")
                : basis.text("method.deviations", String.join("; ", changes));
    }
}
