package org.iamassay.model;

import java.util.List;

/** All rows of one subject, at least one: rows with the same ARN and creation time (checklist section 1.3). */
public record UserRows(List<User> rows) {

    public UserRows {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a subject has at least one row");
        }
    }

    public User first() {
        return rows.get(0);
    }
}
