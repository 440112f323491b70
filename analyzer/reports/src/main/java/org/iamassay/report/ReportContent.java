package org.iamassay.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iamassay.assess.Assessment;

/**
 * Everything one report says about one account, before any format: the same for workbook, document and page.
 *
 * @param title title of the report
 * @param headline one sentence with score, grade and tier, or "insufficient evidence"
 * @param cover particulars of the cover: account, as-of, source, profile, version, digests
 * @param worst the worst things in plain words, at most three
 * @param quickWins best gain for least effort, at most three
 * @param notSeen what was not looked at, and the file that would tell
 * @param scope sentences on scope and limits
 * @param method sentences on method: formula, weights, floor, caps, time rules
 * @param reproduction command, versions and digests to make the report again
 * @param issues failing and not assessed checks, by severity then reading order
 * @param tables all tables by id, in reading order
 * @param figures all figures by id, in reading order
 * @param changes what changed since an earlier snapshot, if one was given
 * @param access what principals may do, beside tables
 * @param presentation how it is told: design, language, audience
 */
public record ReportContent(
        Assessment assessment,
        String title,
        String headline,
        List<Fact> cover,
        List<String> worst,
        List<String> quickWins,
        List<String> notSeen,
        List<String> scope,
        List<String> method,
        List<Fact> reproduction,
        List<Issue> issues,
        Map<String, ReportTable> tables,
        Map<String, Figure> figures,
        Optional<Changes> changes,
        AccessPages access,
        Presentation presentation) {

    /** The same with other findings and tables. */
    ReportContent with(List<Issue> otherIssues, Map<String, ReportTable> otherTables) {
        return new ReportContent(
                assessment,
                title,
                headline,
                cover,
                worst,
                quickWins,
                notSeen,
                scope,
                method,
                reproduction,
                otherIssues,
                otherTables,
                figures,
                changes,
                access,
                presentation);
    }

    public ReportTable table(String id) {
        return Objects.requireNonNull(tables.get(id), id);
    }

    public Figure figure(String id) {
        return Objects.requireNonNull(figures.get(id), id);
    }

    /** What the summary says of accepted risks. */
    public List<String> exceptions() {
        return new ExceptionWords(assessment, presentation.texts()).sentences();
    }

    /** Whether there is such a table. */
    public boolean has(String table) {
        return tables.containsKey(table);
    }
}
