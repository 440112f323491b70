package org.iamassay.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The public sample files, which lie outside of the project; tests that need them are skipped where they are absent. */
final class SharedFiles {

    private SharedFiles() {}

    static Path path(String name) {
        Path folder = folder();
        Assumptions.assumeTrue(folder != null, "skipped: no folder shared/data beside the repository");
        return folder == null ? Path.of(name) : folder.resolve(name);
    }

    private static @Nullable Path folder() {
        String named = System.getenv("ASSAY_SHARED_DATA");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve("data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
