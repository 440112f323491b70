package org.iamassay.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of inputs made of dumps: cases with a blank line between them, each the lines of an example (see
 * {@link Trial#example}) and, last, {@code => } with what is expected (see {@link Expected}), in the order of the subjects'
 * names. A first line that begins with {@code #} names the case; {@code <NAME>} stands for a text given by {@link #where};
 * a name of a file alone is an empty file.
 */
public final class DumpTable {

    private final Check check;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private DumpTable(Check check) {
        this.check = check;
    }

    public static DumpTable checking(Check check) {
        return new DumpTable(check);
    }

    /** Gives a name to a text that several cases hold. */
    public DumpTable where(String name, String text) {
        texts.put("<" + name + ">", text.strip().replaceAll("\\s*\\R\\s*", ""));
        return this;
    }

    /** One test for each case. */
    public Stream<DynamicTest> cases(String table) {
        String all = table;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            all = all.replace(text.getKey(), text.getValue());
        }
        return Stream.of(all.strip().split("\\R\\s*\\R", -1)).map(this::test);
    }

    private DynamicTest test(String block) {
        List<String> lines =
                new ArrayList<>(block.strip().lines().map(String::strip).toList());
        String name = lines.get(0).startsWith("#") ? lines.remove(0) : lines.get(0);
        String last = lines.remove(lines.size() - 1);
        if (!last.startsWith("=> ")) {
            throw new IllegalArgumentException("a case ends with => and what is expected: " + block);
        }
        String expected = last.substring("=> ".length());
        return DynamicTest.dynamicTest(name + " => " + expected, () -> verify(lines, expected));
    }

    private void verify(List<String> lines, String expected) {
        Trial trial = Trial.asOf(Trial.AS_OF);
        trial.example(String.join("\n", lines));
        Expected.assertAll(String.join("\n", lines), trial.run(check).findings(), expected);
    }
}
