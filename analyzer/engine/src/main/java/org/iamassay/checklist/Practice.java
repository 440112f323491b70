package org.iamassay.checklist;

import java.util.List;

/**
 * One practice of the four practice documents, in our words (checklist section 3).
 *
 * @param id such as {@code P1-17}
 * @param checks ids of all checks that cover it, those that need other evidence included
 */
public record Practice(String id, String text, List<String> checks) {

    public Practice {
        checks = List.copyOf(checks);
    }

    /** The shipped ones of its checks, in reading order. */
    public List<String> shipped() {
        return Checklist.ids().stream().filter(checks::contains).toList();
    }
}
