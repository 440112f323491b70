package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/**
 * The CSV text of a report, opened anew each time from the file itself or from what its carrier decodes to.
 *
 * @param bytes opens the bytes of the CSV, byte order mark included
 * @param encoding how they are stored
 */
record ReportText(FoundItem.Opening bytes, Encoding encoding) implements Recognition.Content.Text {

    /** A CSV that is a file of its own. */
    static ReportText ofFile(Source source) {
        return new ReportText(source.item()::open, source.encoding());
    }

    /** A CSV that its carrier has to be decoded for; the bytes are those that decoding gave this time. */
    static ReportText ofCarrier(byte[] decoded, FoundItem.Opening again) throws IOException {
        byte[] head = Arrays.copyOf(decoded, Math.min(decoded.length, Limits.HEAD_BYTES));
        boolean utf8 = Fingerprint.of(new ByteArrayInputStream(decoded), Long.MAX_VALUE)
                .utf8();
        Encoding encoding = Encoding.of(head, utf8);
        String start = encoding.decode(head);
        if (!HeaderLine.startsTable(start)) {
            throw new BadContent("the Content is no credential report; it begins with " + Printable.excerpt(start));
        }
        return new ReportText(again, encoding);
    }

    List<String> signs() {
        return encoding.signs();
    }

    @Override
    public Reader open() throws IOException {
        InputStream in = bytes.open();
        return new GuardedReader(encoding.reader(in));
    }
}
