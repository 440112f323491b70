package org.iamassay.report;

/** How a report is told: in which design, language, for whom, and what it may name. */
public record Presentation(Template template, Brand brand, Language language, Audience audience, Redaction redaction) {

    /** English, in full, in the shipped design. */
    public static final Presentation PLAIN =
            new Presentation(Template.shipped(), Brand.ASSAY, Language.ENGLISH, Audience.TECHNICAL, Redaction.NONE);

    /** The same in a design of one's own. */
    public Presentation as(Template other) {
        return new Presentation(other, other.brand(language), language, audience, redaction);
    }

    public Presentation in(Language other) {
        return new Presentation(template, template.brand(other), other, audience, redaction);
    }

    public Presentation to(Audience other) {
        return new Presentation(template, brand, language, other, redaction);
    }

    public Presentation with(Redaction other) {
        return new Presentation(template, brand, language, audience, other);
    }

    /** The words of the report. */
    public Texts texts() {
        return Texts.of(language, template);
    }
}
