package org.iamassay.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The paths of the command line, each once and each with a label of its own.
 *
 * <p>The label is the last name of the path, so that outputs do not depend on where a folder lies on a machine. Paths
 * that end in the same name get as many of the names above as tell them apart.
 */
final class Roots {

    /** One path and how it is called. */
    record Root(Path path, Place place) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Path, Path> realToGiven = new LinkedHashMap<>();

    Roots(List<Path> inputs) {
        for (Path input : inputs) {
            add(input);
        }
    }

    private void add(Path input) {
        try {
            Path real = input.toRealPath();
            // "a" and "./a" are one input: which of them is kept must not depend on their order
            realToGiven.merge(real, input, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
        } catch (IOException missing) {
            problems.add(Problem.unreadable(
                    Printable.name(input.toString()),
                    "there is no such file or folder, or it may not be entered",
                    "check the path"));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The roots in the order of their labels. */
    List<Root> sorted() {
        Map<Path, Integer> parts = new HashMap<>();
        realToGiven.keySet().forEach(path -> parts.put(path, 1));
        while (lengthen(parts)) {
            // each round adds one name to every label that two paths share
        }
        return realToGiven.keySet().stream()
                .map(real -> new Root(real, place(real, parts.getOrDefault(real, 1))))
                .sorted(Comparator.comparing(root -> root.place().location()))
                .toList();
    }

    private static boolean lengthen(Map<Path, Integer> parts) {
        Map<String, List<Path>> byLabel =
                parts.keySet().stream().collect(Collectors.groupingBy(p -> label(p, parts.getOrDefault(p, 1))));
        List<Path> shared = byLabel.values().stream()
                .filter(paths -> paths.size() > 1)
                .flatMap(List::stream)
                .filter(p -> parts.getOrDefault(p, 1) < p.getNameCount())
                .toList();
        shared.forEach(p -> parts.merge(p, 1, Integer::sum));
        return !shared.isEmpty();
    }

    private Place place(Path real, int parts) {
        return Place.root(label(real, parts), label(real, 1), foldersAbove(real), joined(real));
    }

    /** The folders that the user named, or the one that the program was started in when none was named. */
    private List<String> foldersAbove(Path real) {
        Path given = realToGiven.getOrDefault(real, real).normalize();
        Path parent = given.getParent();
        if (parent == null || parent.getNameCount() == 0) {
            Path above = real.getParent();
            return above == null || above.getFileName() == null ? List.of() : names(above.getFileName());
        }
        return names(parent);
    }

    private static String joined(Path real) {
        return String.join("/", names(real));
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
    }

    private static String label(Path real, int parts) {
        int count = real.getNameCount();
        if (count == 0) {
            return real.toString();
        }
        return joined(real.subpath(count - Math.min(parts, count), count));
    }
}
