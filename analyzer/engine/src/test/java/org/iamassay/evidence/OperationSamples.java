package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.iamassay.model.DumpFile;

/** A small valid output of every operation that is read, each under a name by the rule. */
record OperationSamples(String name, String json, int entries) {

    static List<OperationSamples> all() {
        try (InputStream in = OperationSamples.class.getResourceAsStream("operation-samples.psv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().map(OperationSamples::of).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OperationSamples of(String line) {
        int last = line.lastIndexOf(" | ");
        int first = line.indexOf(" | ");
        return new OperationSamples(
                line.substring(0, first),
                line.substring(first + 3, last),
                Integer.parseInt(line.substring(last + 3).strip()));
    }

    RecognisedDump read(byte[] bytes) {
        try {
            return RecognisedDump.of("111122223333/" + name, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    RecognisedDump read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether something is taken for the whole output. */
    static boolean isWhole(RecognisedDump dump) {
        return !dump.files().isEmpty()
                && dump.files().stream().allMatch(f -> f.state() == DumpFile.State.READ && f.isWhole());
    }

    @Override
    public String toString() {
        return name;
    }
}
