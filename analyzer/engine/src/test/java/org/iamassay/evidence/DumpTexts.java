package org.iamassay.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.evidence.json.DumpLoader;
import org.iamassay.evidence.json.Input;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Outline;
import org.iamassay.evidence.json.OutlineReader;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;

/** Reads dumps for tests out of texts, with the readers of the program: JSON, {@code error CODE}, or nothing at all. */
public final class DumpTexts {

    private static final Pattern ERROR = Pattern.compile("error (\\S+)");

    private DumpTexts() {}

    /** Reads texts by the names of their files, which follow the rule of file names. */
    public static Dumps read(Map<String, String> texts) {
        Dumps.Builder dumps = new Dumps.Builder();
        texts.forEach((name, text) -> add(dumps, name, text));
        return dumps.build();
    }

    private static void add(Dumps.Builder dumps, String name, String text) {
        Named named = Named.of(name);
        Matcher error = ERROR.matcher(text);
        if (error.matches()) {
            dumps.add(DumpLoader.error(name, named.operation().orElseThrow(), error.group(1), named));
        } else if (text.isEmpty()) {
            dumps.add(DumpLoader.broken(name, named.operation().orElseThrow(), DumpFile.State.EMPTY, named));
        } else {
            read(dumps, Input.of(name, text), named);
        }
    }

    private static void read(Dumps.Builder dumps, Input input, Named named) {
        try {
            Outline outline = OutlineReader.read(input, named.operation());
            if (!outline.isKnown()) {
                throw new IllegalArgumentException("no known output: " + input.file());
            }
            DumpLoader loaded = DumpLoader.load(input, outline, named, document -> true);
            loaded.entries().forEach(dumps::add);
            loaded.files().forEach(dumps::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
