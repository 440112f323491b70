package org.iamassay.report.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;

/** Which section shows which table and figure, and which columns of a wide table are seen at first. */
final class Layout {

    private static final String OTHER = "further";

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("missing", "scope"),
            Map.entry("parameters", "method"),
            Map.entry("scorecard", "scorecard"),
            Map.entry("tiers", "tiers"),
            Map.entry("moves-up", "tiers"),
            Map.entry("dormant", "tiers"),
            Map.entry("findings", "findings"),
            Map.entry("affected", "affected"),
            Map.entry("controls", "controls"),
            Map.entry("frameworks", "coverage"),
            Map.entry("requirements", "coverage"),
            Map.entry("practices", "coverage"),
            Map.entry("principals", "principals"),
            Map.entry("risk-factors", "principals"),
            Map.entry("administrators", "access"),
            Map.entry("key-leaks", "access"),
            Map.entry("sensitive-actions", "access"),
            Map.entry("choke-points", "access"),
            Map.entry("trust", "access"),
            Map.entry("paths", "access-more"),
            Map.entry("privileges", "access-more"),
            Map.entry("dead-permissions", "access-more"),
            Map.entry("statements", "access-more"),
            Map.entry("exceptions", "exceptions"),
            Map.entry("evidence", "evidence"),
            Map.entry("movement", "movement"),
            Map.entry("change-counts", "changes"),
            Map.entry("changes", "changes"),
            Map.entry("identities", "changes"),
            Map.entry("events", "changes"),
            Map.entry("glossary", "glossary"),
            Map.entry("dictionary", "glossary"));

    private static final Map<String, String> FIGURES = Map.of(
            "score-by-area", "scorecard",
            "score-by-area-radar", "scorecard",
            "outcomes-by-severity", "scorecard",
            "tiers", "tiers",
            "score-movement", "movement",
            "toxic-combinations", "access");

    /** Tables that are not listed here show all their columns at once. */
    private static final Map<String, Set<String>> MAIN_COLUMNS = Map.ofEntries(
            main("scorecard", "area score coverage passed failed not-assessed not-applicable worst-check"),
            main("findings", "reference severity state title affected population gain effort"),
            main("affected", "reference severity title subject-name evidence row"),
            main(
                    "controls",
                    "reference title area severity state subjects-passed subjects-failed subjects-not-assessed"
                            + " reason-text"),
            main(
                    "principals",
                    "name principal-kind tier use human privilege risk band failing-checks password mfa key-1-state key-2-state"
                            + " in-use"),
            main("administrators", "name principal-kind privilege path-confidence path-route risk statements"),
            main("key-leaks", "name keys privilege leak leak-services risk"),
            main("choke-points", "choke-what choke-kind choke-paths choke-change statements"),
            main("trust", "role trust-kind trusted trust-limits statements"),
            main("paths", "name path-confidence path-steps path-route path-methods path-actions statements"),
            main("privileges", "name principal-kind privilege privilege-reason reason-actions statements"),
            main("statements", "statement policy effect-word file path statement-text"),
            main("risk-factors", "name factor factor-kind points cell"),
            main(
                    "exceptions",
                    "waiver waiver-state reference scope waiver-reason risk-owner approver approved-on expires-on"
                            + " waiver-matched waiver-remarks"),
            main("evidence", "evidence-reference file evidence-kind rows generated-at untouched sha256"),
            main("change-counts", "change change-findings critical high medium low info change-meaning"),
            main("changes", "change severity title subject-name evidence note"),
            main("identities", "change principal-kind name created created-before note identity-access"),
            main("events", "event when name event-key note"));

    /** Columns that a large table leaves to the other files: long texts of their own in every row. */
    private static final Map<String, Set<String>> HEAVY_COLUMNS = Map.of(
            "affected", Set.of("finding-id", "values", "columns"),
            "changes", Set.of("finding-id"),
            "events", Set.of("event-type"));

    /** Every section of the template, so that none is unknown when it is empty. */
    static final List<String> SECTIONS = List.of(
            "changes",
            "movement",
            "scope",
            "method",
            "scorecard",
            "tiers",
            "findings",
            "affected",
            "controls",
            "coverage",
            "access",
            "access-more",
            "principals",
            "exceptions",
            "evidence",
            "glossary",
            OTHER);

    private Layout() {}

    private static Map.Entry<String, Set<String>> main(String table, String columns) {
        return Map.entry(table, Set.of(columns.split(" ", -1)));
    }

    /** Section of a table; what nobody placed is shown at the end, never dropped. */
    static String sectionOfTable(String table) {
        return TABLES.getOrDefault(table, OTHER);
    }

    /** Section of a figure; those not listed speak of credentials. */
    static String sectionOfFigure(String figure) {
        return FIGURES.getOrDefault(figure, "principals");
    }

    static boolean isHeavy(ReportTable table, Column column) {
        return HEAVY_COLUMNS.getOrDefault(table.id(), Set.of()).contains(column.id());
    }

    static boolean isMain(ReportTable table, Column column) {
        Set<String> main = MAIN_COLUMNS.getOrDefault(table.id(), TrendLayout.MAIN_COLUMNS.get(table.id()));
        return main == null || main.contains(column.id());
    }
}
