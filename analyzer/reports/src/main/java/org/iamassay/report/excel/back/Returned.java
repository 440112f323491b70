package org.iamassay.report.excel.back;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.response.Slot;
import org.iamassay.response.Stated;

/**
 * What a workbook that came back says.
 *
 * @param account account it is about
 * @param asOf moment of its snapshot
 * @param author who saved it last, where it says so
 * @param modified when it was saved last
 * @param exported what it was made with
 * @param rows what stands in the columns that people fill in
 * @param changed computed cells that were changed; they are ignored
 * @param skipped what people wrote and could not be read
 */
public record Returned(
        String account,
        Instant asOf,
        Optional<String> author,
        Optional<Instant> modified,
        Map<Slot, String> exported,
        List<Stated.Row> rows,
        List<Remark> changed,
        List<Remark> skipped) {

    public Returned {
        exported = Map.copyOf(exported);
        rows = List.copyOf(rows);
        changed = List.copyOf(changed);
        skipped = List.copyOf(skipped);
    }

    /** Reads a workbook; nothing in it is believed but the columns that people fill in. */
    public static Returned read(Path file) throws ReturnException {
        try (BookParts book = BookParts.open(file)) {
            MetaSheet meta = MetaSheet.read(book, file.toString());
            SheetRows rows = new SheetRows(meta);
            for (String sheet : book.sheets()) {
                rows.read(book, sheet);
            }
            return new Returned(
                    meta.account(),
                    meta.asOf(),
                    book.modifiedBy().map(String::strip).filter(name -> !name.isEmpty()),
                    book.modified(),
                    new HashMap<>(meta.exported()),
                    rows.rows(),
                    rows.changed(),
                    rows.skipped());
        }
    }
}
