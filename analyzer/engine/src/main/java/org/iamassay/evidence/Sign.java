package org.iamassay.evidence;

/** The signs of editing that have lines (contract section 8, "Signs of editing"); the list is exact. */
enum Sign {
    BYTE_ORDER_MARK("a byte order mark in the CSV itself"),
    SEP_LINE("a sep= line"),
    SEMICOLON("semicolons in place of commas"),
    TAB("tabs in place of commas"),
    LINE_ENDS("Windows line ends"),
    QUOTING("quotes where none are needed"),
    BOOLEANS("booleans in another case or language"),
    DATES("dates in another form than AWS writes"),
    SERIAL_NUMBERS("dates as serial numbers"),
    DATE_TEXTS("text in a date column that is neither a date nor a sentinel"),
    USER_NAMES("user is not the end of the ARN"),
    PADDING("padding rows");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
