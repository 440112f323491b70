package org.iamassay.policy.escalation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The known methods, in order of preference where several lead to one place. */
public final class Methods {

    private static final String TABLE = "methods.psv";
    private static final List<Method> ALL = read();

    private Methods() {}

    /** All methods. */
    public static List<Method> all() {
        return ALL;
    }

    /** The method of an id. */
    public static Optional<Method> of(String id) {
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private static List<Method> read() {
        try (InputStream table = Objects.requireNonNull(Methods.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Methods::method)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(TABLE, broken);
        }
    }

    private static Method method(String line) {
        String[] cells = line.split(" \\| ", -1);
        return new Method(
                cells[0],
                MethodClass.valueOf(cells[1]),
                Method.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                words(cells[3]).toList(),
                words(cells[4]).map(one -> Arrays.asList(one.split(",", -1))).toList());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1));
    }
}
