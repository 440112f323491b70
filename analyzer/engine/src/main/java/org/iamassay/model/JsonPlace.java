package org.iamassay.model;

/**
 * A place in a JSON evidence file.
 *
 * @param file name of the file, with its path inside an archive
 * @param pointer JSON Pointer (RFC 6901); where a file holds several documents, its first part is the document's number
 *     from 0, as if they were the elements of one array
 */
public record JsonPlace(String file, String pointer) {

    /** The place of a member, or of an element by its number. */
    public JsonPlace at(String member) {
        return new JsonPlace(file, pointer + "/" + escaped(member));
    }

    /** The place of an element. */
    public JsonPlace at(int index) {
        return new JsonPlace(file, pointer + "/" + index);
    }

    private static String escaped(String member) {
        return member.indexOf('~') < 0 && member.indexOf('/') < 0
                ? member
                : member.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return file + ", " + pointer;
    }
}
