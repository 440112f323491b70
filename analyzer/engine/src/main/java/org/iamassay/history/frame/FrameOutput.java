package org.iamassay.history.frame;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Writes numbers in few bytes and each text once; {@link FrameInput} reads it back. */
final class FrameOutput {

    private static final int MORE = 0x80;
    private static final int LOW = 0x7f;
    private static final int SHIFT = 7;

    /** What a date or a flag begins with. */
    static final int DATE = 0;

    static final int SENTINEL = 1;
    static final int UNKNOWN = 2;
    static final int YES = 3;
    static final int NO = 4;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A number; small ones, of either sign, take few bytes. */
    void number(long value) throws IOException {
        long zigzag = (value << 1) ^ (value >> (Long.SIZE - 1));
        while ((zigzag & ~LOW) != 0) {
            out.writeByte((int) (zigzag & LOW) | MORE);
            zigzag >>>= SHIFT;
        }
        out.writeByte((int) zigzag);
    }

    void truth(boolean value) throws IOException {
        out.writeByte(value ? 1 : 0);
    }

    /** A word of a closed set, by its name: its place in the set may change. */
    void word(Enum<?> word) throws IOException {
        text(word.name());
    }

    private void tag(int tag) throws IOException {
        out.writeByte(tag);
    }

    /** A text, or the number of one that was written before; 0 for null. */
    void text(@Nullable String text) throws IOException {
        if (text == null) {
            number(0);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size() + 2);
        if (known != null) {
            number(known);
            return;
        }
        number(1);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.write(utf8);
    }

    void text(Optional<String> text) throws IOException {
        text(text.orElse(null));
    }

    void texts(Collection<String> some) throws IOException {
        number(some.size());
        for (String text : some) {
            text(text);
        }
    }

    void moment(Moment moment) throws IOException {
        if (moment.isDate()) {
            tag(DATE);
            number(moment.epochSecond());
        } else if (moment.sentinel() != null) {
            tag(SENTINEL);
            word(moment.sentinel());
        } else {
            tag(UNKNOWN);
            text(moment.reason());
        }
    }

    void flag(Flag flag) throws IOException {
        if (flag.isUnknown()) {
            tag(flag.sentinel() == null ? UNKNOWN : SENTINEL);
            if (flag.sentinel() != null) {
                word(flag.sentinel());
            }
            text(flag.reason());
        } else {
            tag(flag.isYes() ? YES : NO);
        }
    }
}
