package org.iamassay.ownchecks;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** What a failure says: a text with columns in braces. */
record EvidenceText(String template) {

    private static final Pattern COLUMN = Pattern.compile("\\{([a-z0-9_]+)\\}");

    /** The columns that it names. */
    List<String> columns() {
        List<String> names = new ArrayList<>();
        Matcher matcher = COLUMN.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The text of a row; a cell without a value says so. */
    String of(Cells cells) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = COLUMN.matcher(template);
        int last = 0;
        while (matcher.find()) {
            text.append(template, last, matcher.start());
            text.append(cells.text(matcher.group(1)).orElse("unknown"));
            last = matcher.end();
        }
        return text.append(template.substring(last)).toString();
    }
}
