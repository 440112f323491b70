package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The headline numbers of the report beside the formulas that find them again in the tables of the workbook.
 *
 * <p>The formulas of the score are those of the method; they round off the ninth decimal first, since a spreadsheet counts in
 * binary fractions and 76.0 must not become 75.9.
 */
final class Reckoning {

    /**
     * One number.
     *
     * @param id stable id, for the tiles that show it
     * @param reported the number as the report has it
     * @param formula the same from the tables
     * @param found what the formula gives, counted here over the same rows
     * @param share whether it is shown in percent
     */
    record Line(String id, String label, double reported, String formula, double found, boolean share) {}

    static final String COVERAGE = "coverage";

    private static final String COUNT = "COUNTA(%s)";
    private static final String SUM = "SUM(%s)";

    private final Book book;
    private final ReportContent content;
    private final Place controls;
    private final List<Line> lines = new ArrayList<>();

    private Reckoning(Book book) {
        this.book = book;
        this.content = book.content();
        this.controls = book.place("controls");
    }

    static List<Line> of(Book book) {
        Reckoning reckoning = new Reckoning(book);
        reckoning.score();
        reckoning.checks();
        reckoning.rows();
        reckoning.tiers();
        reckoning.changes();
        return List.copyOf(reckoning.lines);
    }

    private void score() {
        Score score = content.assessment().score();
        String passed = "(" + controls.sum(SUM, Weights.PASSED) + ")";
        String seen = "(" + controls.sum(SUM, Weights.SEEN) + ")";
        String all = "(" + controls.sum(SUM, Weights.COUNTED) + ")";
        Weights sum = Weights.sum(controls.table());
        decimal("score", text("score"), score.value(), down("100*" + passed + "/" + seen, 1), sum.score());
        decimal("low", text("low"), score.low(), down("100*" + passed + "/" + all, 1), sum.low());
        String high = "ROUNDUP(ROUND(100*(" + passed + "+" + all + "-" + seen + ")/" + all + ",9),1)";
        decimal("high", text("high"), score.high(), high, sum.high());
        decimal(COVERAGE, text("coverage"), score.coverage(), down(seen + "/" + all, 2), sum.coverage());
    }

    private static String down(String formula, int digits) {
        return "ROUNDDOWN(ROUND(" + formula + ",9)," + digits + ")";
    }

    private void checks() {
        List<CheckResult> checks = content.assessment().checks();
        whole("checks", text("checks"), checks.size(), controls.sum(COUNT, "check"), rowsOf(controls));
        for (Verdict verdict : Verdict.values()) {
            long count = checks.stream().filter(c -> c.run().state() == verdict).count();
            words("checks-", "checks-in", count, controls, "state", verdict.word());
        }
        for (Severity severity : Severity.values()) {
            String word = severity.word();
            long count = checks.stream()
                    .filter(c -> c.run().state() == Verdict.FAIL && c.run().severity() == severity)
                    .count();
            String formula = controls.sum(
                    "COUNTIFS(%s," + shown("state", "fail") + ",%s," + shown("severity", word) + ")",
                    "state",
                    "severity");
            long found = count(controls, "state", "fail", "severity", word);
            whole("failing-" + word, text("failing", book.words().word("severity", word)), count, formula, found);
        }
    }

    private void rows() {
        Place findings = book.place("findings");
        Place affected = book.place("affected");
        Place evidence = book.place("evidence");
        whole("findings", text("findings"), content.issues().size(), findings.sum(COUNT, "check"), rowsOf(findings));
        long failed = content.assessment().findings().stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .count();
        whole("affected", text("affected"), failed, affected.sum(COUNT, "check"), rowsOf(affected));
        String sum = controls.sum(SUM, "subjects-failed");
        whole("failed", text("failed"), failed, sum, sum(controls, "subjects-failed"));
        int files = content.assessment().fileCount();
        whole("files", text("files"), files, evidence.sum(COUNT, "file"), rowsOf(evidence));
    }

    private void tiers() {
        Place principals = book.place("principals");
        int all = content.assessment().principals().size();
        whole("principals", text("principals"), all, principals.sum(COUNT, "arn"), rowsOf(principals));
        for (Tier tier : Tier.values()) {
            int count = content.assessment().tier().principals().getOrDefault(tier, 0);
            String formula = principals.sum(
                    "COUNTIFS(%s," + shown("tier", tier.word()) + ",%s," + shown("answer", Words.YES) + ")",
                    "tier",
                    "counted");
            long found = principals.table().rows().stream()
                    .filter(row -> Boolean.TRUE.equals(row.get(principals.index("counted"))))
                    .filter(row -> matches(principals, row, "tier", tier.word()))
                    .count();
            whole("tier-" + tier.word(), text("tier", book.words().word("tier", tier.word())), count, formula, found);
        }
    }

    /** The counts of a comparison; a finding of every word stands in the list. */
    private void changes() {
        if (!content.has("change-counts")) {
            return;
        }
        Place list = book.place("changes");
        ReportTable counts = content.table("change-counts");
        int number = Views.index(counts, "change-findings");
        for (List<@Nullable Object> row : counts.rows()) {
            long reported = row.get(number) instanceof Number count ? count.longValue() : 0;
            words("change-", "change", reported, list, "change", String.valueOf(row.get(0)));
        }
    }

    private void words(String id, String label, long reported, Place place, String column, String word) {
        String formula = place.sum("COUNTIF(%s," + shown(column, word) + ")", column);
        String told = text(label, book.words().word(column, word));
        whole(id + word, told, reported, formula, count(place, column, word));
    }

    private String text(String key, Object... arguments) {
        return book.text("workbook.reckoned." + key, arguments);
    }

    /** A word as the cells of its column show it, for a formula that is filled in with ranges. */
    private String shown(String list, String word) {
        return Words.quoted(book.words().word(list, word)).replace("%", "%%");
    }

    private void whole(String id, String label, long reported, String formula, long found) {
        lines.add(new Line(id, label, reported, formula, found, false));
    }

    private void decimal(String id, String label, @Nullable BigDecimal reported, String formula, double found) {
        if (reported != null) {
            lines.add(new Line(id, label, reported.doubleValue(), formula, found, id.equals(COVERAGE)));
        }
    }

    private static long rowsOf(Place place) {
        return place.table().rows().size();
    }

    private static long sum(Place place, String column) {
        int at = place.index(column);
        return place.table().rows().stream()
                .mapToLong(row -> row.get(at) instanceof Number number ? number.longValue() : 0)
                .sum();
    }

    private static long count(Place place, String... columnsAndWords) {
        return place.table().rows().stream()
                .filter(row -> matches(place, row, columnsAndWords))
                .count();
    }

    private static boolean matches(Place place, List<@Nullable Object> row, String... columnsAndWords) {
        for (int i = 0; i < columnsAndWords.length; i += 2) {
            if (!columnsAndWords[i + 1].equals(row.get(place.index(columnsAndWords[i])))) {
                return false;
            }
        }
        return true;
    }
}
