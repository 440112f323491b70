package org.iamassay.report.excel.back;

/**
 * Something about a cell or row that a person should know.
 *
 * @param place the cell, such as {@code Findings!P7}
 * @param what what was found there, and what became of it
 */
public record Remark(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
