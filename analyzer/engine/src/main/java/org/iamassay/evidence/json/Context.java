package org.iamassay.evidence.json;

/**
 * What stands around a document and its content may lack.
 *
 * @param subject user name, ARN or id that the whole file speaks of, from the manifest or the file name; else empty
 * @param region Region, from the manifest or the file name; else empty
 * @param whole whether nothing says that a page is missing
 */
public record Context(String subject, String region, boolean whole) {

    /** Nothing known. */
    public static final Context NONE = new Context("", "", true);
}
