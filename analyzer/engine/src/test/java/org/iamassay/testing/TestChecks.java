package org.iamassay.testing;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Check;
import org.iamassay.checklist.Checklist;

/** The checks that tests about the whole set look at. */
public final class TestChecks {

    private TestChecks() {}

    public static List<Check> all() {
        return Checklist.all();
    }

    public static Optional<Check> byId(String id) {
        return Checklist.byId(id);
    }
}
