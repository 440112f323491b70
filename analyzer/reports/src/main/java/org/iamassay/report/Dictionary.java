package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tables that explain the others: the glossary, and every column and every code with its meaning. */
final class Dictionary {

    private static final List<String> CODES =
            List.of("outcome", "tier", "use", "privilege", "band", "severity", "reason");
    /** Codes of comparisons. */
    private static final List<String> CHANGES = List.of("change", "identity");

    private final Texts texts;

    Dictionary(Texts texts) {
        this.texts = texts;
    }

    ReportTable glossary() {
        TableBuilder table =
                new TableBuilder(texts, "glossary").column("term", TEXT, 24).column("meaning", TEXT, 100);
        for (String key : texts.keys("glossary.")) {
            table.row(texts.parts(key).toArray());
        }
        return table.build();
    }

    ReportTable dictionary(Collection<ReportTable> tables) {
        TableBuilder dictionary = new TableBuilder(texts, "dictionary")
                .column("group", TEXT, 28)
                .column("code", ID, 28)
                .column("heading", TEXT, 28)
                .column("meaning", TEXT, 90);
        for (ReportTable table : tables) {
            table.columns().forEach(c -> dictionary.row(table.title(), c.id(), c.title(), c.meaning()));
        }
        boolean compared = tables.stream().anyMatch(table -> table.id().equals("change-counts"));
        List<String> groups =
                compared ? Stream.concat(CODES.stream(), CHANGES.stream()).toList() : CODES;
        for (String group : groups) {
            String prefix = group.equals("tier") ? "tier-meaning." : group + ".";
            for (String key : texts.keys(prefix)) {
                String code = key.substring(prefix.length());
                dictionary.row(texts.get("codes." + group), code, heading(group, code), texts.get(key, "…", "…"));
            }
        }
        return dictionary.build();
    }

    /** The word that stands in place of the code where the report is read; nothing where that is the code itself. */
    private String heading(String group, String code) {
        String word = texts.word(group, code);
        return word.equals(code) ? "" : word;
    }
}
