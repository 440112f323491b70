package org.iamassay.report.excel.back;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iamassay.response.Field;
import org.iamassay.response.PlainText;
import org.iamassay.response.Slot;

/** The hidden sheets: what a workbook was made of, what its columns mean, and what it was given. */
final class MetaSheet {

    /** A column of a sheet of rows with keys. */
    record MetaColumn(String heading, String id, String kind, String type) {}

    private static final String META = "_meta";
    private static final String LISTS = "_lists";
    private static final String SCHEMA = "https://iamassay.org/schema/workbook/1";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<MetaColumn>> columns = new LinkedHashMap<>();
    private final Map<Slot, String> exported = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final List<List<String>> answers = new ArrayList<>();
    private int block;

    private MetaSheet() {}

    static MetaSheet read(BookParts book, String file) throws ReturnException {
        MetaSheet meta = new MetaSheet();
        book.read(META, (number, cells) -> {
            meta.line(texts(cells));
            return true;
        });
        if (!SCHEMA.equals(meta.names.get("schema"))) {
            throw new ReturnException(file
                    + " is no workbook that this version of 'assay report' wrote (its hidden sheet _meta is missing or of"
                    + " another version); name one whose hidden sheets were kept.");
        }
        String redaction = meta.names.getOrDefault("redaction", "none");
        if (!redaction.equals("none")) {
            throw new ReturnException(file + " is a redacted edition: its names stand for others, so answers in it have"
                    + " no address; import the workbook that was not redacted.");
        }
        meta.requireOrigin(file);
        meta.answers.forEach(meta::answer);
        meta.lists(book);
        return meta;
    }

    private void line(List<String> texts) {
        if (starts(texts, "sheet", "heading", "column")) {
            block = 1;
        } else if (starts(texts, "key", "field", "value")) {
            block = 2;
        } else if (block == 0) {
            names.putIfAbsent(at(texts, 0), at(texts, 1));
        } else if (block == 1) {
            columns.computeIfAbsent(at(texts, 0), s -> new ArrayList<>())
                    .add(new MetaColumn(at(texts, 1), at(texts, 2), at(texts, 3), at(texts, 4)));
        } else {
            answers.add(texts);
        }
    }

    private void answer(List<String> texts) {
        Field.of(at(texts, 1))
                .ifPresent(field -> exported.put(new Slot(account(), at(texts, 0), field), PlainText.of(at(texts, 2))));
    }

    private void requireOrigin(String file) throws ReturnException {
        try {
            Instant.parse(names.getOrDefault("as-of", ""));
        } catch (DateTimeParseException other) {
            throw new ReturnException(
                    file + " does not say of which moment it is: its hidden sheet _meta was changed.");
        }
        if (account().isBlank() || columns.isEmpty()) {
            throw new ReturnException(
                    file + " does not say of which account or columns it is: its hidden sheet _meta was changed.");
        }
    }

    /** Words stand in one column and their codes in the next, the name of the list on top. */
    private void lists(BookParts book) throws ReturnException {
        Map<Integer, String> heads = new HashMap<>();
        book.read(LISTS, (number, cells) -> {
            if (heads.isEmpty()) {
                cells.forEach((column, cell) -> heads.put(column, cell.text()));
            } else {
                cells.forEach((column, cell) -> {
                    RawCell code = cells.getOrDefault(column + 1, RawCell.EMPTY);
                    String list = heads.getOrDefault(column, "");
                    if ((list + "-code").equals(heads.get(column + 1))) {
                        codes.computeIfAbsent(list, l -> new HashMap<>()).put(cell.text(), code.text());
                    }
                });
            }
            return true;
        });
    }

    String account() {
        return names.getOrDefault("account", "");
    }

    Instant asOf() {
        return Instant.parse(names.getOrDefault("as-of", ""));
    }

    /** The columns of a sheet; of one that was renamed or copied, those of the sheet with most of its headings. */
    List<MetaColumn> columns(String sheet, List<String> headings) {
        List<MetaColumn> named = columns.get(sheet);
        if (named != null) {
            return named;
        }
        List<MetaColumn> best = List.of();
        long most = 0;
        for (List<MetaColumn> each : columns.values()) {
            long same = each.stream()
                    .filter(column -> headings.contains(column.heading()))
                    .count();
            if (same > most) {
                most = same;
                best = each;
            }
        }
        return best;
    }

    List<String> sheets() {
        return List.copyOf(columns.keySet());
    }

    Map<Slot, String> exported() {
        return exported;
    }

    /** The codes of a list by their words. */
    Map<String, String> codes(String list) {
        return codes.getOrDefault(list, Map.of());
    }

    private static List<String> texts(Map<Integer, RawCell> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(
                    Objects.requireNonNull(cells.getOrDefault(i, RawCell.EMPTY)).shown());
        }
        return texts;
    }

    private static boolean starts(List<String> texts, String... words) {
        return texts.subList(0, words.length).equals(List.of(words));
    }

    private static String at(List<String> texts, int index) {
        return texts.get(index);
    }
}
