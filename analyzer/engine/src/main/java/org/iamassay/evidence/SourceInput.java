package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.iamassay.evidence.json.Input;
import org.jspecify.annotations.Nullable;

/** A text file as the readers of JSON see it. */
record SourceInput(Source source) implements Input {

    @Override
    public String file() {
        return source.item().name();
    }

    @Override
    public Reader reader() throws IOException {
        return source.open();
    }

    @Override
    public @Nullable InputStream utf8() throws IOException {
        if (!source.encoding().charset().equals(StandardCharsets.UTF_8)) {
            return null;
        }
        InputStream in = source.item().open();
        in.skipNBytes(source.encoding().bom());
        return in;
    }
}
