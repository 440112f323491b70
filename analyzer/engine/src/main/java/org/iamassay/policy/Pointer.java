package org.iamassay.policy;

/** Builds JSON pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** The pointer of a member. */
    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of an item of a list. */
    public static String item(String parent, int index) {
        return parent + "/" + index;
    }
}
