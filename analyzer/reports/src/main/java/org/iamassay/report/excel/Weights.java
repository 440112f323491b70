package org.iamassay.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the table of controls that the score is made of (checklist section 8.1).
 *
 * @param passed weight that passed
 * @param seen weight that was seen
 * @param all weight of all checks with a subject
 */
record Weights(BigDecimal passed, BigDecimal seen, BigDecimal all) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NINE = 9;

    static Weights of(ReportTable controls) {
        Weights sum = new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (List<@Nullable Object> row : controls.rows()) {
            sum = sum.plus(
                    number(controls, row, "weight"),
                    number(controls, row, "subjects-passed"),
                    number(controls, row, "subjects-failed"),
                    number(controls, row, "subjects-not-assessed"));
        }
        return sum;
    }

    /** Value of the score, floored to one decimal. */
    double score() {
        return rounded(passed.multiply(HUNDRED), seen, 1, RoundingMode.FLOOR);
    }

    double low() {
        return rounded(passed.multiply(HUNDRED), all, 1, RoundingMode.FLOOR);
    }

    double high() {
        return rounded(passed.add(all).subtract(seen).multiply(HUNDRED), all, 1, RoundingMode.CEILING);
    }

    double coverage() {
        return rounded(seen, all, 2, RoundingMode.FLOOR);
    }

    private Weights plus(BigDecimal weight, BigDecimal pass, BigDecimal fail, BigDecimal unseen) {
        BigDecimal n = pass.add(fail).add(unseen);
        if (n.signum() == 0) {
            return this;
        }
        return new Weights(
                passed.add(part(weight, pass, n)), seen.add(part(weight, pass.add(fail), n)), all.add(weight));
    }

    private static BigDecimal part(BigDecimal weight, BigDecimal part, BigDecimal whole) {
        return weight.multiply(part).divide(whole, MathContext.DECIMAL128);
    }

    // As in the formula: the ninth decimal first, so that 1/3 of 3 counts as 1.
    private static double rounded(BigDecimal part, BigDecimal whole, int digits, RoundingMode mode) {
        if (whole.signum() == 0) {
            return Double.NaN;
        }
        return part.divide(whole, NINE, RoundingMode.HALF_UP)
                .setScale(digits, mode)
                .doubleValue();
    }

    private static BigDecimal number(ReportTable table, List<@Nullable Object> row, String column) {
        Object value = row.get(Views.index(table, column));
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }
}
