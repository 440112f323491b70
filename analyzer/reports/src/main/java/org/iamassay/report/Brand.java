package org.iamassay.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks in a report, and how it looks: the file {@code brand.yaml} of a design, read in one language.
 *
 * @param name name of the firm that reports
 * @param product what the firm calls such a report; empty for the words of the texts
 * @param client for whom the report is made; may be empty
 * @param contact whom to ask; may be empty
 * @param status whether the report is a draft
 * @param classification label such as Confidential, on every page
 * @param footer words at the foot of every page; may be empty
 * @param distribution who gets the report; may be empty
 * @param logo PNG
 */
public record Brand(
        String name,
        String product,
        String client,
        String contact,
        Status status,
        String classification,
        String footer,
        List<String> distribution,
        Colours colours,
        Fonts fonts,
        Optional<Logo> logo) {

    /** The look of Assay itself, in English. */
    public static final Brand ASSAY = Template.shipped().brand(Language.ENGLISH);

    public Brand {
        distribution = List.copyOf(distribution);
    }

    /** What a cover says of the firm and its client; nothing of what the brand leaves out. */
    public List<Fact> facts(Texts texts) {
        List<Fact> facts = new ArrayList<>();
        add(facts, texts, "client", client);
        add(facts, texts, "firm", name);
        add(facts, texts, "contact", contact);
        add(facts, texts, "distribution", String.join("; ", distribution));
        add(facts, texts, "classification", classification);
        return facts;
    }

    private static void add(List<Fact> facts, Texts texts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.get("brand." + key), value));
        }
    }

    /** Whether people may rely on the report already. */
    public enum Status {
        DRAFT("draft"),
        FINAL("final");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** Stable word in {@code brand.yaml} and in the keys of texts. */
        public String word() {
            return word;
        }
    }

    /**
     * Colours of a brand, six hexadecimal digits each; those of outcomes and severities are the same in every brand.
     *
     * @param primary headings and bands
     * @param accent lines and links
     * @param text words
     * @param pale grounds of tables
     * @param neutral bars and lines of charts that judge nothing
     */
    public record Colours(String primary, String accent, String text, String pale, String neutral) {

        /** Six hexadecimal digits as a colour. */
        public static Color of(String digits) {
            return new Color(Integer.parseInt(digits, 16));
        }
    }

    /**
     * Fonts of a brand.
     *
     * @param eastAsian for Japanese
     */
    public record Fonts(String heading, String body, String monospaced, String eastAsian) {}

    /** A picture of the firm, in pixels. */
    @SuppressWarnings("ArrayRecordComponent") // only written out: never compared, and changed by nobody
    public record Logo(byte[] png, int width, int height) {}
}
