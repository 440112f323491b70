package org.iamassay.report.redact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches the files of a folder, their names and all that is packed in them for names that should not be there. */
public final class LeakSearch {

    /** A name that got through, and the file in which it stands. */
    public record Leak(String file, String name) {}

    private final Needles needles;

    LeakSearch(Collection<String> names) {
        this.needles = new Needles(names);
    }

    /** The first leak of each file of a folder. */
    public List<Leak> in(Path folder) throws IOException {
        List<Leak> leaks = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = folder.relativize(file).toString();
                Optional<String> hit = needles.in(name);
                if (hit.isEmpty() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    hit = in(name, Files.readAllBytes(file));
                }
                hit.ifPresent(found -> leaks.add(new Leak(name, found)));
            }
        }
        return leaks;
    }

    /** The first name found in the bytes of a file. */
    public Optional<String> in(String file, byte[] content) throws IOException {
        for (String text : FileTexts.of(content)) {
            Optional<String> hit = needles.in(text);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
