package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iamassay.cli.Run;
import org.iamassay.samples.FleetGenerator;

/** The pages that are opened, made by the program itself, each once; they stay in target/pages to be looked at. */
final class Pages {

    /** A name that no AWS account can hold, as a hand-edited file can. */
    static final String HOSTILE = "<img src=x onerror=document.title='owned'><script>";

    private static final Path TARGET = Path.of("target", "pages").toAbsolutePath();
    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private Pages() {}

    /** A report of everything there is to show. */
    static Path full() {
        return made("full", Pages::full).resolve("report.html");
    }

    /** A report of many paths to administrator. */
    static Path ways() {
        return made("ways", Pages::ways).resolve("report.html");
    }

    /** A report of a few principals in a language. */
    static Path small(String language) {
        return made("small", Pages::small)
                .resolve(language.equals("en") ? "report.html" : "report." + language + ".html");
    }

    /** A report whose tables are too large to stand in the page, and one of whose users has a name that is markup. */
    static Path large() {
        return made("large", Pages::fleet).resolve("report.html");
    }

    static Path portfolio() {
        return made("portfolio", Pages::portfolio).resolve("portfolio.html");
    }

    static Path trend() {
        return made("trend", Pages::history).resolve("trend.html");
    }

    private static Path made(String name, Function<Path, Path> making) {
        return MADE.computeIfAbsent(name, n -> making.apply(TARGET.resolve(n)));
    }

    private static Path ways(Path target) {
        return run(target, "report", Run.SAMPLES.resolve("ways-to-admin"), "--format", "html");
    }

    private static Path full(Path target) {
        return run(target, "report", Run.SAMPLES.resolve("full-evidence"), "--format", "html");
    }

    private static Path small(Path target) {
        return run(target, "report", Run.SAMPLES.resolve("mixed-use"), "--format", "html", "--lang", "en,de,ja");
    }

    private static Path fleet(Path target) {
        try {
            Path evidence = Files.createDirectories(TARGET.resolve("large-evidence"));
            FleetGenerator.write(evidence, 1, 400);
            try (Stream<Path> files = Files.list(evidence)) {
                for (Path file : files.toList()) {
                    Files.writeString(file, Files.readString(file).replace("member-00007", HOSTILE));
                }
            }
            return run(target, "report", evidence, "--format", "html");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path portfolio(Path target) {
        return run(target, "report", Run.SAMPLES.resolve("three-accounts"), "--format", "html");
    }

    private static Path history(Path target) {
        try {
            Path store = TARGET.resolve("two-years.assay");
            Files.createDirectories(TARGET);
            Files.deleteIfExists(store);
            Run.assay("history", "add", "-q", "--store", store, Run.SAMPLES.resolve("three-years"));
            return run(target, "history", "trend", "--store", store, "--format", "html");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path run(Path target, Object... arguments) {
        List<Object> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("-o", target, "--force"));
        Run run = Run.assay(words.toArray());
        // Code 4: a name that AWS cannot have given is loaded with a warning.
        assertThat(run.code()).as(run.err()).isIn(0, 4);
        return target;
    }
}
