package org.iamassay.report;

import java.util.Optional;

/**
 * Who speaks in a report, and how it looks: the file {@code brand.yaml} of a design.
 *
 * @param name name of the firm that reports
 * @param classification label such as Confidential, on every page
 * @param footer words at the foot of every page; may be empty
 * @param colours six hexadecimal digits each
 * @param fonts names of fonts for documents and workbooks
 * @param logo PNG
 */
public record Brand(
        String name, String classification, String footer, Colours colours, Fonts fonts, Optional<byte[]> logo) {

    /** The look of Assay itself. */
    public static final Brand ASSAY = new Brand(
            "Assay",
            "",
            "",
            new Colours("17324D", "0F6E84", "222B33", "EEF3F6"),
            new Fonts("Calibri", "Calibri", "Consolas", "Yu Gothic"),
            Optional.empty());

    /**
     * Colours of a brand; those of outcomes and severities are the same in every brand.
     *
     * @param primary headings and bands
     * @param accent lines and links
     * @param text words
     * @param pale grounds of tables
     */
    public record Colours(String primary, String accent, String text, String pale) {}

    /**
     * Fonts of a brand.
     *
     * @param eastAsian for Japanese
     */
    public record Fonts(String heading, String body, String monospaced, String eastAsian) {}
}
