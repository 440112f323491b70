package org.iamassay.response;

import java.util.List;
import java.util.Optional;

/**
 * A value that was changed in two places since the workbook was made: nobody but people can tell which one counts.
 *
 * @param exported what the workbook was made with
 * @param stated what it says now; several where a row stands in it twice
 * @param stored what the store says now
 * @param by the change that the stored value comes from
 */
public record Conflict(Slot slot, String exported, List<Stated> stated, String stored, Optional<Change> by) {

    public Conflict {
        stated = List.copyOf(stated);
    }
}
