package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;

/**
 * A text file about to be recognised.
 *
 * @param encoding how it is stored
 * @param start its beginning, decoded, without white space around it
 */
record Source(EvidenceItem item, Encoding encoding, String start) {

    static Source of(EvidenceItem item, byte[] head) throws IOException {
        Encoding encoding = Encoding.of(head, item.isUtf8());
        return new Source(item, encoding, encoding.decode(head).strip());
    }

    Reader open() throws IOException {
        InputStream in = item.open();
        return encoding.reader(in);
    }

    /** The whole text, which must be short enough to be held. */
    String text() throws IOException {
        if (item.bytes() > 2L * Limits.CONTENT_CHARS) {
            throw LimitExceeded.moreThan(2L * Limits.CONTENT_CHARS, "bytes around one report");
        }
        try (Reader reader = open();
                StringWriter text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString();
        }
    }

    /** A report around which nothing was edited, with what else is worth saying about its carrier. */
    Recognition.Report report(String carrier, GeneratedTime time, ReportText text) {
        return new Recognition.Report(item, carrier, time.instant(), text.signs(), text, warnings(time));
    }

    private List<Problem> warnings(GeneratedTime time) {
        if (time.instant().isPresent() || time.text().isEmpty()) {
            return List.of();
        }
        return List.of(Problem.warning(
                item.location(),
                "GeneratedTime",
                Printable.excerpt(time.text()),
                "a time such as 2025-01-28T17:25:12Z"));
    }

    Recognition.Explained unused(String found, String advice) {
        return unused("", found, "", advice);
    }

    Recognition.Explained unused(String place, String found, String expected, String advice) {
        return new Recognition.Explained(item, Problem.unused(item.location(), place, found, expected, advice));
    }
}
