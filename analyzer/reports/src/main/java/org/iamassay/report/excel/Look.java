package org.iamassay.report.excel;

/** What a cell looks like. */
enum Look {
    BAND,
    BAND_TITLE,
    BAND_TEXT,
    HEADING,
    PARAGRAPH,
    HEADLINE,
    FACT_NAME,
    FACT_VALUE,
    SIGN_OFF,
    TILE_LABEL,
    TILE_VALUE,
    TILE_DECIMAL,
    TILE_SHARE,
    TILE_NOTE,
    HEADER,
    TEXT,
    ID,
    WORD,
    WHOLE_NUMBER,
    DECIMAL,
    SHARE,
    TIME,
    LINK,
    ID_LINK,
    NOTE
}
