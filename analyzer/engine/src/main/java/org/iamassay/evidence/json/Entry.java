package org.iamassay.evidence.json;

import java.util.List;

/**
 * One entry of a document: an element of its list, its one object, or the document itself.
 *
 * @param key top key that held it; empty for the document itself
 */
record Entry(String key, Members members, Context context) {

    String subject() {
        return context.subject();
    }

    /** The member, or else the subject of the file. */
    String orSubject(String member) {
        return members.text(member).orElse(context.subject());
    }

    /** The Region of an ARN, or else of the file. */
    String region(String arn) {
        List<String> parts = List.of(arn.split(":", -1));
        return parts.size() > 3 && !parts.get(3).isEmpty() ? parts.get(3) : context.region();
    }
}
