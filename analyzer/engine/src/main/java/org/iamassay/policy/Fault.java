package org.iamassay.policy;

/**
 * Something in a policy document that the grammar does not know.
 *
 * @param code what is wrong
 * @param pointer JSON pointer (RFC 6901) from the top of the document; empty for the document itself
 * @param found what stands there, shortened; untrusted text
 */
public record Fault(Code code, String pointer, String found) {

    /** What can be wrong; the id is stable. */
    public enum Code {
        NOT_JSON("not-json", true),
        NOT_AN_OBJECT("not-an-object", true),
        BEYOND_LIMIT("beyond-limit", true),
        MISSING_STATEMENT("missing-statement", true),
        MISSING_EFFECT("missing-effect", true),
        MISSING_ACTION("missing-action", true),
        /** A value of a type that says nothing here; it is left out. */
        WRONG_TYPE("wrong-type", true),
        /** A number or Boolean where text belongs; it is taken as text, though AWS writes none. */
        NOT_TEXT("not-text", true),
        /** The name of an element in other letter case: element names are case-sensitive, so it is left out. */
        ELEMENT_CASE("element-case", true),
        UNKNOWN_ELEMENT("unknown-element", false),
        /** A name given twice; the last value is read, as every JSON reader on the way from AWS does. */
        DUPLICATE_KEY("duplicate-key", false),
        /** An element and its negation in one statement; both are read. */
        ELEMENT_COMBINATION("element-combination", false),
        UNKNOWN_VERSION("unknown-version", false),
        UNKNOWN_EFFECT("unknown-effect", false),
        UNKNOWN_PRINCIPAL_KIND("unknown-principal-kind", true),
        UNKNOWN_OPERATOR("unknown-operator", false),
        EMPTY_LIST("empty-list", false),
        /** Further faults exist and are not listed. */
        MORE_FAULTS("more-faults", true);

        private final String id;
        private final boolean gap;

        Code(String id, boolean gap) {
            this.id = id;
            this.gap = gap;
        }

        /** The name of the code in texts and machine-readable output. */
        public String id() {
            return id;
        }

        /** Whether a part of the document stays unread, so that nothing good may rest on its silence. */
        public boolean leavesGap() {
            return gap;
        }
    }
}
