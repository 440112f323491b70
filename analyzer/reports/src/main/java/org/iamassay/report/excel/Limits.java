package org.iamassay.report.excel;

/**
 * What one sheet of a workbook can hold.
 *
 * @param rows rows of a sheet, header and note included
 * @param characters characters of a cell
 * @param links hyperlinks of a sheet
 */
record Limits(int rows, int characters, int links) {

    /** The limits of Excel; of about 65,530 links a few are left for notes. */
    static final Limits EXCEL = new Limits(1_048_576, 32_767, 65_500);

    /** Data rows of a sheet: all but the header and the note that says where the table goes on. */
    int dataRows() {
        return rows - 2;
    }
}
