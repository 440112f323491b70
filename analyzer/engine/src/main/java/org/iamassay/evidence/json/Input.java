package org.iamassay.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/** A JSON text that can be opened any number of times. */
public interface Input {

    /** Name of the file for people and traces. */
    String file();

    /** The text without a byte order mark. */
    Reader reader() throws IOException;

    /** The bytes behind the byte order mark when they are UTF-8, which is read faster; else null. */
    default @org.jspecify.annotations.Nullable InputStream utf8() throws IOException {
        return null;
    }

    /** A text at hand. */
    static Input of(String file, String text) {
        return new Input() {
            @Override
            public String file() {
                return file;
            }

            @Override
            public Reader reader() {
                return new StringReader(text);
            }
        };
    }
}
