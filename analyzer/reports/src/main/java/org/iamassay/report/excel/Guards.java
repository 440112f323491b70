package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Column;

/**
 * What people may write where.
 *
 * <p>Sheets are protected without a password, headings locked. Excel sorts a protected sheet only where no cell is locked, so
 * the rows of tables are open, and their computed columns refuse typing by a rule instead: rows can be sorted and filtered,
 * and what is changed all the same is told by the digest of its row. None of this is security.
 */
final class Guards {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 255;
    /** 2000-01-01 in Excel's count of days; the tables know no earlier day. */
    private static final String FIRST_DAY = "36526";

    private static final String LAST_DAY = "2958465";
    private static final String MOST_DAYS = "3660";

    private final XSSFSheet sheet;
    private final Words words;

    Guards(XSSFSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Rules for all columns of a part: drop-downs and dates for inputs, no typing elsewhere. */
    void add(Place place, Place.Part part) {
        CellRangeAddressList computed = new CellRangeAddressList();
        List<Column> columns = place.table().columns();
        int from = 0;
        for (int i = 0; i <= columns.size(); i++) {
            Inputs.Kind kind =
                    i < columns.size() ? place.inputs().get(columns.get(i).id()) : null;
            if (i == columns.size() || kind != null) {
                if (i > from) {
                    computed.addCellRangeAddress(range(part, from, i - 1));
                }
                from = i + 1;
            }
            if (kind != null) {
                input(kind, range(part, i, i));
            }
        }
        if (computed.countRanges() > 0) {
            computed(computed);
        }
    }

    /** Rules for some cells of one kind. */
    void input(Inputs.Kind kind, CellRangeAddress cells) {
        DataValidationConstraint constraint = switch (kind) {
            case DATE -> between(ValidationType.DATE, FIRST_DAY, LAST_DAY);
            case DAYS -> between(ValidationType.INTEGER, "1", MOST_DAYS);
            case TEXT -> between(ValidationType.TEXT_LENGTH, "0", String.valueOf(Limits.EXCEL.characters()));
            default ->
                new XSSFDataValidationHelper(sheet)
                        .createFormulaListConstraint(Lists.range(kind.list().orElseThrow()));
        };
        CellRangeAddressList where = new CellRangeAddressList();
        where.addCellRangeAddress(cells);
        DataValidation rule = rule(constraint, where, "guard." + key(kind));
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    private static String key(Inputs.Kind kind) {
        return switch (kind) {
            case DATE -> "date";
            case DAYS -> "days";
            case TEXT -> "text";
            default -> "list";
        };
    }

    private void computed(CellRangeAddressList cells) {
        DataValidationConstraint never = new XSSFDataValidationConstraint(ValidationType.FORMULA, "FALSE");
        DataValidation rule = rule(never, cells, "guard.computed");
        rule.setEmptyCellAllowed(false);
        sheet.addValidationData(rule);
    }

    private DataValidation rule(DataValidationConstraint constraint, CellRangeAddressList cells, String key) {
        DataValidation rule = new XSSFDataValidationHelper(sheet).createValidation(constraint, cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        String title = cut(words.texts().get(key + ".title"), LONGEST_TITLE);
        rule.createErrorBox(title, cut(words.texts().get(key), LONGEST_MESSAGE));
        return rule;
    }

    private static DataValidationConstraint between(int type, String least, String most) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, least, most);
    }

    private static CellRangeAddress range(Place.Part part, int from, int to) {
        return new CellRangeAddress(part.header() + 1, part.end() - 1, part.column() + from, part.column() + to);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Protects a sheet without a password: widths, heights, colours, sorting and filtering stay free. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** A range of one column as a formula names it. */
    static String range(String sheet, int column, int firstRow, int lastRow) {
        return Place.quoted(sheet) + "!" + new CellReference(firstRow, column, true, true).formatAsString() + ":"
                + new CellReference(lastRow, column, true, true).formatAsString();
    }
}
