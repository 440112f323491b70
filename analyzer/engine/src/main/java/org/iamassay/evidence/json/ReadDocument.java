package org.iamassay.evidence.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iamassay.model.Dumped;
import org.iamassay.model.OfUser;

/**
 * One document, read.
 *
 * @param entries its records
 * @param faults its entries that could not be read
 */
record ReadDocument(DocumentOutline outline, List<Dumped> entries, List<Unreadable> faults) {

    /** The users that its entries name; one that does not is the empty name. */
    Set<String> users() {
        Set<String> users = new LinkedHashSet<>();
        for (Dumped entry : entries) {
            users.add(entry instanceof OfUser one ? one.user() : "");
        }
        return users;
    }

    /** Whether an output of operations asked user by user does not tell whom it speaks of. */
    boolean lacksUser() {
        Set<String> users = users();
        return users.isEmpty() || users.contains("");
    }
}
