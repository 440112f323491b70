package org.iamassay.checks.keys;

import org.iamassay.check.Dates;
import org.iamassay.check.Reference;
import org.iamassay.model.AccessKey;

/** Words that evidence texts about access keys have in common. */
final class KeyTexts {

    private KeyTexts() {}

    static String name(AccessKey key) {
        return "access key " + key.slot();
    }

    /** When the key was made, and where that is known from if not from its own cell. */
    static String created(AccessKey key, Reference created, Dates dates) {
        return name(key) + " last rotated " + dates.ago(created);
    }
}
