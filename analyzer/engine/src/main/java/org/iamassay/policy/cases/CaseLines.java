package org.iamassay.policy.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file of cases, read one at a time; a line beyond the limit is passed over and told. */
final class CaseLines {

    /** Far more than a case with the largest documents AWS knows. */
    static final int MOST_BYTES = 32_000_000;

    private static final int BUFFER = 1 << 16;
    private static final int FIRST = 1 << 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;

    private byte[] line = new byte[FIRST];
    private int length;
    private boolean tooLong;
    private int number;

    CaseLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        if (at == filled && !fill()) {
            return false;
        }
        number++;
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(at, end);
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        return true;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** The text of the line; empty where it is blank. */
    Optional<String> text() throws CaseFault {
        if (tooLong) {
            throw CaseFault.of("the line is longer than " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
            String bare = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return Optional.of(bare).filter(characters -> !characters.isBlank());
        } catch (CharacterCodingException notUtf8) {
            throw CaseFault.of("the line is not UTF-8");
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private void take(int from, int to) {
        int added = to - from;
        if (tooLong || length + added > MOST_BYTES) {
            tooLong = true;
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.max(length + added, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, added);
        length += added;
    }
}
