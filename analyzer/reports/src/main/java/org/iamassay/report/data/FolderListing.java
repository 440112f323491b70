package org.iamassay.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.report.data.Manifest.Item;

/** The files of a report folder, by their path in it with {@code /}. */
final class FolderListing {

    private FolderListing() {}

    /** Everything in the folder that is no folder, links included, but the manifest; sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> name(folder, path))
                    .filter(name -> !name.equals(Manifest.FILE))
                    .sorted()
                    .toList();
        }
    }

    static List<Item> hashes(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String name : names(folder)) {
            FileHash hash = FileHash.of(folder.resolve(name));
            items.add(new Item(name, hash.bytes(), hash.sha256()));
        }
        return items;
    }

    private static String name(Path folder, Path path) {
        List<String> parts = new ArrayList<>();
        folder.relativize(path).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
