package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.checklist.Profiles;
import org.iamassay.report.data.Manifest;
import org.jspecify.annotations.Nullable;

/** What commands that write a folder tell its manifest. */
final class ManifestParts {

    private ManifestParts() {}

    /** Every file that was found, those that were not used too, and files the user named with options. */
    static List<Manifest.Item> inputs(Session session, @Nullable String profile, List<Path> others) throws IOException {
        List<Manifest.Item> items = new ArrayList<>();
        session.intake().files().forEach(f -> items.add(new Manifest.Item(f.name(), f.bytes(), f.sha256())));
        if (profile != null && !Profiles.names().contains(profile)) {
            items.add(Manifest.Item.of(Path.of(profile)));
        }
        for (Path file : others) {
            items.add(Manifest.Item.of(file));
        }
        return items;
    }

    /** Adds an option that was given. */
    static void add(List<String> options, String name, @Nullable String value) {
        if (value != null) {
            options.add(name);
            options.add(value);
        }
    }
}
