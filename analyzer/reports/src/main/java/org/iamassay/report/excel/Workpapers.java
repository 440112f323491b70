package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.CheckInfo;
import org.iamassay.model.Collected;
import org.iamassay.model.EvidenceFile;
import org.iamassay.report.Column;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.response.Response;
import org.iamassay.response.Responses;
import org.jspecify.annotations.Nullable;

/** The tables that people work on and that are read back: their computed columns, then the input columns. */
final class Workpapers {

    /** Columns whose cells are formulas. */
    static final Set<String> FORMULAS = Set.of(Weights.COUNTED, Weights.SEEN, Weights.PASSED);

    private static final List<Inputs.Input> CUSTODY = List.of(
            new Inputs.Input("received-from", Inputs.Kind.TEXT, 26),
            new Inputs.Input("received-on", Inputs.Kind.DATE, 13),
            new Inputs.Input("custody-notes", Inputs.Kind.TEXT, 40));

    private final ReportContent content;
    private final CellValue values;
    private final Responses responses;
    private final String account;

    Workpapers(ReportContent content, CellValue values) {
        this.content = content;
        this.values = values;
        this.responses = content.assessment().responses();
        this.account = content.assessment().snapshot().account().value();
    }

    /** One row per check, which is answered for as a whole. */
    View findings() {
        ReportTable findings = content.table("findings");
        return responded(findings, checkKey(findings));
    }

    /** One row per affected resource. */
    View affected() {
        ReportTable affected = Views.affected(content);
        int id = Views.index(affected, "finding-id");
        return responded(affected, row -> String.valueOf(row.get(id)));
    }

    /** One row per check of the profile, with what was attested of those that take it. */
    View controls() {
        ReportTable controls =
                Weights.beside(content.table("controls"), values.words().texts());
        Map<String, CheckInfo> checks = new HashMap<>();
        content.assessment()
                .checks()
                .forEach(check -> checks.put(
                        Response.key(check.id(), account), check.run().info()));
        return new Keyed(values, FORMULAS)
                .beside(
                        controls,
                        Inputs.ATTESTATION,
                        checkKey(controls),
                        key -> Inputs.attestation(responses, Objects.requireNonNull(checks.get(key))));
    }

    /** One row per file, with how it came about and cells for its custody. */
    View evidence() {
        ReportTable evidence = content.table("evidence");
        List<Column> columns = new ArrayList<>(evidence.columns());
        columns.add(column("collected-at", Column.Type.TIME, 18));
        columns.add(column("as-collected", Column.Type.YES_NO, 12));
        CUSTODY.forEach(input -> columns.add(Inputs.column(values.words().texts(), input)));
        List<EvidenceFile> files = files();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < evidence.rows().size(); i++) {
            List<@Nullable Object> cells = new ArrayList<>(evidence.rows().get(i));
            Optional<Collected> told = i < files.size() ? files.get(i).collected() : Optional.empty();
            cells.add(told.map(Collected::at).orElse(null));
            cells.add(told.map(Collected::unchanged).orElse(null));
            CUSTODY.forEach(input -> cells.add(null));
            rows.add(cells);
        }
        return new View(new ReportTable(evidence.id(), evidence.title(), columns, rows), Inputs.kinds(CUSTODY));
    }

    /** The files in the order of the register. */
    private List<EvidenceFile> files() {
        List<EvidenceFile> files =
                new ArrayList<>(content.assessment().snapshot().evidence());
        content.assessment().earlier().forEach(earlier -> files.addAll(earlier.files()));
        return files;
    }

    private Column column(String id, Column.Type type, int width) {
        return Inputs.column(values.words().texts(), id, type, width);
    }

    private View responded(ReportTable table, Function<List<@Nullable Object>, String> key) {
        return new Keyed(values, Set.of())
                .beside(table, Inputs.RESPONSE, key, known -> Inputs.answer(responses, known));
    }

    private Function<List<@Nullable Object>, String> checkKey(ReportTable table) {
        int check = Views.index(table, "check");
        return row -> Response.key(String.valueOf(row.get(check)), account);
    }
}
