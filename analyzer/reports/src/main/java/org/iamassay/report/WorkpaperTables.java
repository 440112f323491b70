package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.SEVERITY;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.VERDICT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Area;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceFile;

/** Tables that an auditor works on: samples that anybody can draw again, one verdict traced, and how files reconcile. */
public final class WorkpaperTables {

    private static final List<String> ATTRIBUTES = List.of("a", "b", "c", "d", "e", "f");

    private final Basis basis;
    private final SamplingPlan plan;
    private final String seed;
    private final List<Population> populations;

    public WorkpaperTables(ReportContent content) {
        Assessment assessment = content.assessment();
        this.basis = Basis.of(assessment, content.presentation().texts());
        this.plan = SamplingPlan.of(content.presentation().template());
        this.seed = plan.seed()
                .orElse(assessment.snapshot().account().value() + "@"
                        + assessment.snapshot().asOf());
        this.populations = Population.all(assessment);
    }

    /** All tables. */
    public List<ReportTable> all() {
        return List.of(sizes(), populations(), attributes(), sample(), traceOfOne(), reconciliation());
    }

    /** The text that the order of the items is drawn from. */
    public String seed() {
        return seed;
    }

    /** Usual sizes of samples, and which of them is used. */
    public ReportTable sizes() {
        TableBuilder table = new TableBuilder(basis.texts(), "sample-sizes")
                .column("frequency", TEXT, 26)
                .column("sample-size", WHOLE_NUMBER, 10)
                .column("size-used", YES_NO, 10);
        plan.sizes()
                .forEach((frequency, size) ->
                        table.row(basis.text("frequency." + frequency.word()), size, frequency == plan.frequency()));
        return table.build();
    }

    /** What the samples are drawn from. */
    public ReportTable populations() {
        TableBuilder table = new TableBuilder(basis.texts(), "populations")
                .column("population", TEXT, 26)
                .column("population-count", WHOLE_NUMBER, 10)
                .column("population-source", ID, 34)
                .column("seed", ID, 30)
                .column("population-hash", ID, 44)
                .column("drawn", WHOLE_NUMBER, 10);
        for (Population population : populations) {
            table.row(
                    name(population),
                    population.items().size(),
                    String.join("; ", population.sources()),
                    seed,
                    population.hash(),
                    population.drawn(seed, plan.size()).size());
        }
        return table.build();
    }

    /** The items drawn, in the order drawn: the first n are the sample of size n. */
    public ReportTable sample() {
        TableBuilder table = new TableBuilder(basis.texts(), "sample")
                .column("population", TEXT, 26)
                .column("sample-rank", WHOLE_NUMBER, 10)
                .column("sample-item", ID, 34)
                .column("sample-hash", ID, 30)
                .column("sample-key", ID, 44);
        for (Population population : populations) {
            int rank = 1;
            for (Population.Item item : population.drawn(seed, plan.size())) {
                table.row(name(population), rank++, item.name(), Population.order(seed, item), item.key());
            }
        }
        return table.build();
    }

    private String name(Population population) {
        return basis.text("population." + population.id());
    }

    /** What the attributes of a test by hand ask. */
    public ReportTable attributes() {
        TableBuilder table = new TableBuilder(basis.texts(), "attributes")
                .column("attribute", ID, 12)
                .column("attribute-text", TEXT, 90);
        ATTRIBUTES.forEach(id -> table.row(basis.text("attribute." + id + ".name"), basis.text("attribute." + id)));
        return table.build();
    }

    /** One verdict from the raw cells to the word: enough for an automated control. */
    public ReportTable traceOfOne() {
        TableBuilder table = new TableBuilder(basis.texts(), "trace-of-one")
                .column("trace-what", TEXT, 20)
                .column("trace-step", WHOLE_NUMBER, 8)
                .column("file", ID, 34)
                .column("columns", ID, 30)
                .column("trace-value", ID, 44)
                .column("row", WHOLE_NUMBER, 8);
        one().ifPresent(finding -> trace(table, finding));
        return table.build();
    }

    /** A failing verdict with its cells goes first, else any with cells; among them the seed chooses. */
    private Optional<Finding> one() {
        return basis.assessment().findings().stream()
                .filter(finding -> !finding.trace().isEmpty())
                .min(Comparator.comparing((Finding finding) -> finding.verdict() != Verdict.FAIL)
                        .thenComparing(finding -> Population.sha256(seed + finding.id())));
    }

    private void trace(TableBuilder table, Finding finding) {
        step(table, "item", "", finding.subject().key());
        finding.trace().stream()
                .map(Finding.TraceCell::file)
                .distinct()
                .forEach(file -> step(table, "file", file, digest(file)));
        for (Finding.TraceCell cell : finding.trace()) {
            String value = cell.value() == null ? basis.text("cell.missing") : cell.value();
            table.row(
                    basis.text("trace.cell"),
                    table.size() + 1,
                    cell.file(),
                    cell.column(),
                    value.isEmpty() ? basis.text("cell.empty") : value,
                    cell.isMember() ? null : cell.row());
        }
        check(finding).ifPresent(check -> rule(table, check));
        step(table, "seen", "", finding.evidence());
        step(table, "verdict", "", finding.verdict().word());
        step(table, "finding", "", finding.id());
    }

    private void rule(TableBuilder table, CheckResult check) {
        step(table, "check", "", Basis.reference(check) + " " + check.id());
        step(table, "criterion", "", basis.title(check));
        Issues.limits(basis, check).ifPresent(limits -> step(table, "limits", "", limits));
        step(table, "rule", "", check.rule());
    }

    private void step(TableBuilder table, String what, String file, String value) {
        table.row(basis.text("trace." + what), table.size() + 1, file, "", value, null);
    }

    private String digest(String file) {
        return Stream.concat(
                        basis.assessment().snapshot().evidence().stream(),
                        basis.assessment().earlier().stream().flatMap(earlier -> earlier.files().stream()))
                .filter(one -> one.file().equals(file))
                .map(EvidenceFile::sha256)
                .distinct()
                .map(digest -> "sha256:" + digest)
                .collect(Collectors.joining("; "));
    }

    private Optional<CheckResult> check(Finding finding) {
        return basis.assessment().checks().stream()
                .filter(check -> check.id().equals(finding.check()))
                .findFirst();
    }

    /** The checks of the evidence itself: whether files are complete, unedited, and agree with each other. */
    public ReportTable reconciliation() {
        TableBuilder table = new TableBuilder(basis.texts(), "reconciliation")
                .column("reference", ID, 12)
                .column("check", ID, 30)
                .column("title", TEXT, 40)
                .column("severity", SEVERITY, 10)
                .column("state", VERDICT, 14)
                .column("reconciled", TEXT, 60);
        for (CheckResult check : basis.assessment().checks()) {
            if (check.run().info().area() == Area.EVIDENCE) {
                table.row(
                        Basis.reference(check),
                        check.id(),
                        basis.title(check),
                        check.run().severity().word(),
                        check.run().state().word(),
                        reconciled(check));
            }
        }
        return table.build();
    }

    private String reconciled(CheckResult check) {
        String seen = basis.assessment().findings().stream()
                .filter(finding -> finding.check().equals(check.id()) && finding.verdict() == Verdict.FAIL)
                .map(Finding::evidence)
                .distinct()
                .collect(Collectors.joining("; "));
        return seen.isEmpty()
                ? new Reasons(basis.texts(), basis.assessment().snapshot().given())
                        .explain(check.run().reason())
                : seen;
    }
}
