package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.List;

/** The lines of a part of a text, each cut at its tabs. */
final class Lines {

    private final String text;
    private final int end;
    private int at;
    private int last;

    Lines(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.last = start;
        this.end = end;
    }

    boolean hasNext() {
        return at < end;
    }

    /** The fields of the next line. */
    List<String> next() {
        last = at;
        int stop = text.indexOf('\n', at);
        int lineEnd = stop < 0 || stop > end ? end : stop;
        List<String> fields = new ArrayList<>();
        int from = at;
        for (int tab = text.indexOf('\t', from); tab >= 0 && tab < lineEnd; tab = text.indexOf('\t', from)) {
            fields.add(text.substring(from, tab));
            from = tab + 1;
        }
        fields.add(text.substring(from, lineEnd));
        at = lineEnd + 1;
        return fields;
    }

    /** What is wrong with the last line. */
    CatalogueException bad(String expected) {
        long line = text.substring(0, last).lines().count() + 1;
        return new CatalogueException("line " + line + " of its part catalogue.txt is not " + expected);
    }
}
