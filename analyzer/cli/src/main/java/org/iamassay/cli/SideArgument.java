package org.iamassay.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.history.Side;
import org.iamassay.history.SideReader;
import org.iamassay.model.AccountId;
import org.iamassay.report.data.Manifest;

/** One argument of a comparison: evidence, an {@code assessment.json}, or the folder of a report. */
final class SideArgument implements AutoCloseable {

    private static final String ASSESSMENT = "assessment.json";
    private static final String SCHEMA = "https://iamassay.org/schema/assessment/";
    private static final int HEAD = 4096;

    private final NavigableMap<AccountId, SideSource> sources;
    private final Optional<Session> session;
    private final List<Path> files;

    private SideArgument(NavigableMap<AccountId, SideSource> sources, Optional<Session> session, List<Path> files) {
        this.files = files;
        this.sources = sources;
        this.session = session;
    }

    /** Opens what the user named; evidence is read here, nothing is judged. */
    static SideArgument open(Path path, AccountOptions options, Terminal terminal) {
        List<Path> assessments = assessments(path);
        return assessments.isEmpty() ? evidence(path, options, terminal) : files(assessments, options);
    }

    /** A side that was found elsewhere. */
    static SideArgument of(SideSource source) {
        NavigableMap<AccountId, SideSource> sources = new TreeMap<>();
        sources.put(source.account(), source);
        return new SideArgument(sources, Optional.empty(), List.of());
    }

    private static SideArgument evidence(Path path, AccountOptions options, Terminal terminal) {
        Session session = Session.open(List.of(path), options, terminal);
        try {
            NavigableMap<AccountId, SideSource> sources = new TreeMap<>();
            session.each(EvidenceSource::new, (snapshot, source) -> sources.put(snapshot.account(), source));
            return new SideArgument(sources, Optional.of(session), List.of());
        } catch (RuntimeException refused) {
            session.close();
            throw refused;
        }
    }

    private static SideArgument files(List<Path> files, AccountOptions options) {
        NavigableMap<AccountId, SideSource> sources = new TreeMap<>();
        Optional<AccountId> wanted = options.reading().account();
        for (Path file : files) {
            Side side = read(file);
            if (wanted.map(side.account()::equals).orElse(true)) {
                sources.put(side.account(), new AssessmentSource(side));
            }
        }
        if (sources.isEmpty()) {
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED,
                    files.get(0) + ": nothing about account "
                            + wanted.map(AccountId::value).orElse("") + ".");
        }
        return new SideArgument(sources, Optional.empty(), files);
    }

    static Side read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return SideReader.read(in, file.toString());
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The assessments that a file is or the folder of a report holds; none where it is evidence. */
    static List<Path> assessments(Path path) {
        if (Files.isRegularFile(path)) {
            return isAssessment(path) ? List.of(path) : List.of();
        }
        boolean isPart = Files.isRegularFile(path.toAbsolutePath().resolveSibling(Manifest.FILE));
        if (isPart && isAssessment(path.resolve(ASSESSMENT))) {
            return List.of(path.resolve(ASSESSMENT));
        }
        if (!Files.isRegularFile(path.resolve(Manifest.FILE))) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        if (isAssessment(path.resolve(ASSESSMENT))) {
            found.add(path.resolve(ASSESSMENT));
        }
        try (Stream<Path> folders = Files.list(path)) {
            folders.map(folder -> folder.resolve(ASSESSMENT))
                    .filter(SideArgument::isAssessment)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(found::add);
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.NOTHING_ASSESSED, path + ": the folder cannot be read.");
        }
        return found;
    }

    private static boolean isAssessment(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(SCHEMA);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What it holds, by account. */
    NavigableMap<AccountId, SideSource> sources() {
        return sources;
    }

    /** The files read, for a manifest. */
    List<Manifest.Item> inputs() throws IOException {
        List<Manifest.Item> items = new ArrayList<>();
        for (Path file : files) {
            items.add(Manifest.Item.of(file));
        }
        if (session.isPresent()) {
            items.addAll(ManifestParts.inputs(session.get(), null, List.of()));
        }
        return items;
    }

    boolean isIncomplete() {
        return session.map(Session::isIncomplete).orElse(false);
    }

    void tellProblems() {
        session.ifPresent(Session::tellProblems);
    }

    @Override
    public void close() {
        session.ifPresent(Session::close);
    }
}
