package org.iamassay.report;

/** Puts pseudonyms in place of what tells who or what something is; the same name gives the same pseudonym everywhere. */
@FunctionalInterface
public interface Redaction {

    /** Everything stays as it is. */
    Redaction NONE = text -> text;

    /** The text with every identifier in it replaced. */
    String of(String text);
}
