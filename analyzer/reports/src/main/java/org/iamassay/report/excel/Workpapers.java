package org.iamassay.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.CheckInfo;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.response.Response;
import org.iamassay.response.Responses;
import org.jspecify.annotations.Nullable;

/** The tables that people work on and that are read back: their computed columns, then the input columns. */
final class Workpapers {

    /** Columns whose cells are formulas. */
    static final Set<String> FORMULAS = Set.of(Weights.COUNTED, Weights.SEEN, Weights.PASSED);

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
        ReportTable controls = Weights.beside(content.table("controls"), values.words().texts());
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

    private View responded(ReportTable table, Function<List<@Nullable Object>, String> key) {
        return new Keyed(values, Set.of())
                .beside(table, Inputs.RESPONSE, key, known -> Inputs.answer(responses, known));
    }

    private Function<List<@Nullable Object>, String> checkKey(ReportTable table) {
        int check = Views.index(table, "check");
        return row -> Response.key(String.valueOf(row.get(check)), account);
    }
}
