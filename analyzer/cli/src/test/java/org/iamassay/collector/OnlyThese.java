package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder that leads to the programs that every system has, for a PATH without the others. */
final class OnlyThese {

    private static final List<String> ALWAYS = List.of(
            "bash",
            "cat",
            "chmod",
            "cut",
            "date",
            "grep",
            "mkdir",
            "mktemp",
            "mv",
            "rm",
            "sed",
            "sha256sum",
            "sleep",
            "sort",
            "tail",
            "touch",
            "tr",
            "awk",
            "wc",
            "env");

    private OnlyThese() {}

    /** A folder with those and a few more. */
    static Path in(Path folder, String... more) throws IOException {
        Files.createDirectories(folder);
        List<String> programs = new ArrayList<>(ALWAYS);
        programs.addAll(Arrays.asList(more));
        for (String program : programs) {
            Path leads = folder.resolve(program);
            // The program itself may need others of the whole PATH.
            Files.writeString(
                    leads,
                    "#!/bin/sh\nPATH='" + System.getenv("PATH") + "' exec '" + find(program) + "' \"$@\"\n",
                    UTF_8);
            if (!leads.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + leads + " executable");
            }
        }
        return folder;
    }

    private static Path find(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> org.junit.jupiter.api.Assumptions.abort(program + " is absent"));
    }
}
