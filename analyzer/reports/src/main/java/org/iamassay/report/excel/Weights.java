package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What each control adds to the score, as columns beside the table of controls, and their sums (checklist section 8.1).
 *
 * @param passed weight that passed
 * @param seen weight that was seen
 * @param counted weight of all checks with a subject
 */
record Weights(BigDecimal passed, BigDecimal seen, BigDecimal counted) {

    static final String COUNTED = "weight-counted";
    static final String SEEN = "weight-seen";
    static final String PASSED = "weight-passed";

    private static final String WEIGHT_OF = "weight";
    private static final String PASS = "subjects-passed";
    private static final String FAIL = "subjects-failed";
    private static final String UNSEEN = "subjects-not-assessed";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NINE = 9;
    private static final int WIDTH = 10;

    /** The table of controls with the three columns appended. */
    static ReportTable beside(ReportTable controls, Texts texts) {
        List<Column> columns = new ArrayList<>(controls.columns());
        for (String id : List.of(COUNTED, SEEN, PASSED)) {
            columns.add(Inputs.column(texts, id, Column.Type.DECIMAL, WIDTH));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>(controls.rows().size());
        for (List<@Nullable Object> row : controls.rows()) {
            Weights one = of(controls, row);
            List<@Nullable Object> cells = new ArrayList<>(row);
            Collections.addAll(cells, one.counted, one.seen, one.passed);
            rows.add(cells);
        }
        return new ReportTable(controls.id(), controls.title(), columns, rows);
    }

    /** The formula of one of the three columns in a row of the sheet, from 0. */
    static String formula(Place controls, String column, int row) {
        String n = "(" + cell(controls, PASS, row) + "+" + cell(controls, FAIL, row) + "+" + cell(controls, UNSEEN, row)
                + ")";
        String part = switch (column) {
            case COUNTED -> n;
            case SEEN -> "(" + cell(controls, PASS, row) + "+" + cell(controls, FAIL, row) + ")";
            default -> cell(controls, PASS, row);
        };
        return "IF(" + n + "=0,0," + cell(controls, WEIGHT_OF, row) + "*" + part + "/" + n + ")";
    }

    /** The sums over the table with the three columns. */
    static Weights sum(ReportTable controls) {
        return new Weights(sum(controls, PASSED), sum(controls, SEEN), sum(controls, COUNTED));
    }

    /** Value of the score, floored to one decimal. */
    double score() {
        return rounded(passed.multiply(HUNDRED), seen, 1, RoundingMode.FLOOR);
    }

    double low() {
        return rounded(passed.multiply(HUNDRED), counted, 1, RoundingMode.FLOOR);
    }

    double high() {
        return rounded(passed.add(counted).subtract(seen).multiply(HUNDRED), counted, 1, RoundingMode.CEILING);
    }

    double coverage() {
        return rounded(seen, counted, 2, RoundingMode.FLOOR);
    }

    private static Weights of(ReportTable controls, List<@Nullable Object> row) {
        BigDecimal weight = number(controls, row, WEIGHT_OF);
        BigDecimal pass = number(controls, row, PASS);
        BigDecimal known = pass.add(number(controls, row, FAIL));
        BigDecimal n = known.add(number(controls, row, UNSEEN));
        if (n.signum() == 0) {
            return new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return new Weights(part(weight, pass, n), part(weight, known, n), weight);
    }

    private static BigDecimal part(BigDecimal weight, BigDecimal part, BigDecimal whole) {
        return weight.multiply(part).divide(whole, MathContext.DECIMAL128);
    }

    // As in the formula: the ninth decimal first, so that three thirds count as one.
    private static double rounded(BigDecimal part, BigDecimal whole, int digits, RoundingMode mode) {
        if (whole.signum() == 0) {
            return Double.NaN;
        }
        return part.divide(whole, NINE, RoundingMode.HALF_UP)
                .setScale(digits, mode)
                .doubleValue();
    }

    private static BigDecimal sum(ReportTable table, String column) {
        return table.rows().stream().map(row -> number(table, row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(ReportTable table, List<@Nullable Object> row, String column) {
        Object value = row.get(Views.index(table, column));
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static String cell(Place controls, String column, int row) {
        return String.format(
                Locale.ROOT, "$%s%d", CellReference.convertNumToColString(controls.index(column)), row + 1);
    }
}
