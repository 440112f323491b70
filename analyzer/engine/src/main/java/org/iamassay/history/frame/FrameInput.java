package org.iamassay.history.frame;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.Sentinel;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FrameOutput} wrote; anything else ends in an {@link IOException}. */
final class FrameInput {

    private static final int LOW = 0x7f;
    private static final int SHIFT = 7;

    private final ByteArrayInputStream bytes;
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();

    FrameInput(byte[] content) {
        bytes = new ByteArrayInputStream(content);
        in = new DataInputStream(bytes);
    }

    boolean isAtEnd() {
        return bytes.available() == 0;
    }

    long number() throws IOException {
        long zigzag = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            zigzag |= (long) (next & LOW) << shift;
            shift += SHIFT;
        } while (next > LOW && shift < Long.SIZE);
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** A number of things, each of which takes at least a byte. */
    int count() throws IOException {
        long count = number();
        if (count < 0 || count > bytes.available()) {
            throw new EOFException("a count of " + count + " in a frame with " + bytes.available() + " bytes left");
        }
        return (int) count;
    }

    int integer() throws IOException {
        return Math.toIntExact(number());
    }

    boolean truth() throws IOException {
        return in.readUnsignedByte() != 0;
    }

    <T extends Enum<T>> T word(Class<T> words) throws IOException {
        return Enum.valueOf(words, text());
    }

    @Nullable String textOrNull() throws IOException {
        int known = integer();
        if (known == 0) {
            return null;
        }
        if (known > 1) {
            if (known - 2 >= texts.size()) {
                throw new IOException("text " + known + " of " + texts.size() + " in a frame");
            }
            return texts.get(known - 2);
        }
        byte[] utf8 = new byte[count()];
        in.readFully(utf8);
        String text = new String(utf8, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    String text() throws IOException {
        String text = textOrNull();
        if (text == null) {
            throw new IOException("no text where a frame must have one");
        }
        return text;
    }

    Optional<String> optional() throws IOException {
        return Optional.ofNullable(textOrNull());
    }

    List<String> texts() throws IOException {
        int count = count();
        List<String> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            some.add(text());
        }
        return some;
    }

    Moment moment() throws IOException {
        return switch (in.readUnsignedByte()) {
            case FrameOutput.DATE -> Moment.at(number());
            case FrameOutput.SENTINEL -> Moment.sentinel(word(Sentinel.class));
            case FrameOutput.UNKNOWN -> Moment.unknown(text());
            default -> throw new IOException("no date where a frame must have one");
        };
    }

    Flag flag() throws IOException {
        return switch (in.readUnsignedByte()) {
            case FrameOutput.YES -> Flag.YES;
            case FrameOutput.NO -> Flag.NO;
            case FrameOutput.SENTINEL -> Flag.sentinel(word(Sentinel.class), text());
            case FrameOutput.UNKNOWN -> Flag.unknown(text());
            default -> throw new IOException("no flag where a frame must have one");
        };
    }
}
