package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.WorkpaperTables;

/** One workbook while it is made: what it says, its sheets in order, and where its tables stand. */
final class Book {

    static final String COVER = "Cover";
    static final String SUMMARY = "Summary";
    static final String SCOPE = "Scope";
    static final String METHOD = "Method";
    static final String SCORECARD = "Scorecard";
    static final String FINDINGS = "Findings";
    static final String AFFECTED = "Affected";
    static final String CONTROLS = "Controls";
    static final String PRINCIPALS = "Principals";
    static final String SAMPLING = "Sampling";
    static final String EXCEPTIONS = "Exceptions";
    static final String CHANGES = "Changes";
    static final String EVIDENCE = "Evidence";
    static final String DICTIONARY = "Dictionary";
    static final String LISTS = "_lists";
    static final String META = "_meta";

    private final XSSFWorkbook workbook;
    private final ReportContent content;
    private final Limits limits;
    private final CellWriter cells;
    private final TableLayer layer;
    private final Paper paper;
    private final WorkpaperTables workpapers;
    private final Map<String, Place> places = new LinkedHashMap<>();

    Book(XSSFWorkbook workbook, ReportContent content, Limits limits) {
        this.workbook = workbook;
        this.content = content;
        this.limits = limits;
        this.cells = new CellWriter(
                new Styles(
                        workbook,
                        content.presentation().brand(),
                        content.presentation().language()),
                new CellValue(new Words(content.presentation().texts()), limits));
        this.layer = new TableLayer(cells);
        this.workpapers = new WorkpaperTables(content);
        this.paper =
                new Paper(cells.values().words().texts(), content.presentation().brand(), content.title());
    }

    /** Makes the sheets, empty and in reading order; tables that fill a sheet of their own get their places. */
    void open() {
        for (String name : new String[] {COVER, SUMMARY, SCOPE, METHOD, SCORECARD}) {
            workbook.createSheet(name);
        }
        Workpapers worked = new Workpapers(content, cells.values());
        View principals = View.of(Views.principals(content, words()));
        List<View> views =
                List.of(worked.findings(), worked.affected(), worked.controls(), principals, worked.evidence());
        whole(FINDINGS, views.get(0));
        whole(AFFECTED, views.get(1));
        whole(CONTROLS, views.get(2));
        whole(PRINCIPALS, principals);
        workbook.createSheet(SAMPLING);
        workbook.createSheet(EXCEPTIONS);
        content.changes().ifPresent(changes -> ChangesSheet.open(this, changes));
        whole(EVIDENCE, views.get(views.size() - 1));
        List<View> explained = new ArrayList<>(views);
        workpapers().all().forEach(table -> explained.add(View.of(table)));
        explained.add(View.of(SamplingSheet.results(words().texts())));
        whole(DICTIONARY, View.of(Views.dictionary(content, explained, words().texts())));
        workbook.createSheet(LISTS);
        workbook.createSheet(META);
    }

    XSSFSheet newSheet(String name) {
        return workbook.createSheet(name);
    }

    private void whole(String name, View view) {
        Place place = Place.of(view, name, limits);
        place.parts().forEach(part -> workbook.createSheet(part.sheet()));
        remember(place);
    }

    /** The words of the report's language. */
    Words words() {
        return cells.values().words();
    }

    /** A text of the report's language. */
    String text(String key, Object... arguments) {
        return words().texts().get(key, arguments);
    }

    /** All places by table id, in the order they were laid. */
    Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    ReportContent content() {
        return content;
    }

    Limits limits() {
        return limits;
    }

    CellWriter cells() {
        return cells;
    }

    TableLayer layer() {
        return layer;
    }

    /** Tables that only the workbook has. */
    WorkpaperTables workpapers() {
        return workpapers;
    }

    Paper paper() {
        return paper;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    void remember(Place place) {
        places.put(place.table().id(), place);
    }

    /** Where a table stands, by the table's id. */
    Place place(String table) {
        return Objects.requireNonNull(places.get(table), table);
    }

    /** Whether the content has a table of that id with rows. */
    boolean has(String table) {
        ReportTable found = content.tables().get(table);
        return found != null && !found.rows().isEmpty();
    }
}
