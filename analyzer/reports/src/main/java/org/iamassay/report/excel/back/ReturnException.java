package org.iamassay.report.excel.back;

/** A workbook that cannot be read back: its message is one sentence. */
public final class ReturnException extends Exception {

    private static final long serialVersionUID = 1L;

    ReturnException(String sentence) {
        super(sentence);
    }
}
