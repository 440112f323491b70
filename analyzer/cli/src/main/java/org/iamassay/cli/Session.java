package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.Originals;
import org.iamassay.evidence.Problem;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.Snapshot;

/**
 * One run over evidence: reads account after account, never holding more of them than there are threads, and collects
 * the problems.
 */
final class Session implements AutoCloseable {

    private static final int AHEAD = 2;

    private final Terminal terminal;
    private final Intake intake;
    private final List<Problem> problems;
    private final List<String> compared = new ArrayList<>();
    private int snapshots;

    private Session(Terminal terminal, Intake intake) {
        this.terminal = terminal;
        this.intake = intake;
        this.problems = new ArrayList<>(intake.problems());
    }

    static Session open(List<Path> evidence, AccountOptions options, Terminal terminal) {
        ReadOptions reading = options.reading();
        Session session = new Session(terminal, Intake.open(evidence, System.in, reading));
        if (session.problems.stream().anyMatch(p -> p.level() == Problem.Level.UNREADABLE)) {
            session.tellProblems();
            session.close();
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED, "evidence named on the command line could not be read.");
        }
        return session;
    }

    Intake intake() {
        return intake;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * Turns the newest snapshot of each account, with the earlier ones, into a result, on all cores, and hands results on in
     * account order.
     */
    <R> void each(Function<Series, R> work, BiConsumer<Snapshot, R> sink) {
        run(group -> newest(group, work), sink);
    }

    /** The same with every snapshot and what it was read from; those of an account come in the order of time. */
    <R> void every(BiFunction<Snapshot, Originals, R> work, BiConsumer<Snapshot, R> sink) {
        run(group -> all(group, work), sink);
    }

    private <R> void run(Function<EvidenceGroup, Batch<R>> work, BiConsumer<Snapshot, R> sink) {
        int threads = Math.max(
                1,
                Math.min(
                        Runtime.getRuntime().availableProcessors(),
                        intake.groups().size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.over("accounts", intake.groups().size(), terminal)) {
            Deque<Future<Batch<R>>> running = new ArrayDeque<>();
            for (EvidenceGroup group : intake.groups()) {
                running.add(workers.submit(() -> work.apply(group)));
                if (running.size() >= threads * AHEAD) {
                    take(running.remove(), sink);
                    progress.step();
                }
            }
            while (!running.isEmpty()) {
                take(running.remove(), sink);
                progress.step();
            }
        } finally {
            workers.shutdownNow();
        }
        if (snapshots == 0) {
            tellProblems();
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED,
                    "neither a credential report nor another IAM export was found in the evidence, so nothing could be"
                            + " assessed; export 'aws iam get-credential-report' for credentials and 'aws iam"
                            + " get-account-authorization-details' for permissions.");
        }
    }

    private record Batch<R>(List<Series> series, List<R> results, List<Problem> problems) {}

    private static <R> Batch<R> newest(EvidenceGroup group, Function<Series, R> work) {
        EvidenceGroup.Loaded loaded = group.load();
        List<Problem> problems = new ArrayList<>(loaded.problems());
        List<Series> newest = Newest.ofEachAccount(loaded.snapshots(), problems);
        return new Batch<>(newest, newest.stream().map(work).toList(), problems);
    }

    private static <R> Batch<R> all(EvidenceGroup group, BiFunction<Snapshot, Originals, R> work) {
        EvidenceGroup.Loaded loaded = group.load();
        List<R> results = new ArrayList<>();
        for (int i = 0; i < loaded.snapshots().size(); i++) {
            results.add(work.apply(loaded.snapshots().get(i), loaded.originals().get(i)));
        }
        List<Series> alone = loaded.snapshots().stream()
                .map(snapshot -> new Series(snapshot, List.of()))
                .toList();
        return new Batch<>(alone, results, loaded.problems());
    }

    private <R> void take(Future<Batch<R>> future, BiConsumer<Snapshot, R> sink) {
        Batch<R> batch = finished(future);
        problems.addAll(batch.problems());
        for (int i = 0; i < batch.series().size(); i++) {
            Series series = batch.series().get(i);
            snapshots++;
            if (!series.earlier().isEmpty()) {
                compared.add(series.sentence());
            }
            sink.accept(series.newest(), batch.results().get(i));
        }
    }

    private static <R> Batch<R> finished(Future<Batch<R>> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.INTERRUPTED, "interrupted.");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Prints which earlier snapshots were looked at, and every problem once, on the stream of messages. */
    void tellProblems() {
        compared.forEach(terminal::message);
        problems.stream().map(Session::line).distinct().forEach(terminal::message);
    }

    private static String line(Problem problem) {
        return (problem.level() == Problem.Level.WARNING ? "warning: " : "not used: ") + problem.sentence();
    }

    /** Whether an input, or a part of one, was left out. */
    boolean isIncomplete() {
        return problems.stream().anyMatch(p -> p.level() != Problem.Level.WARNING);
    }

    @Override
    public void close() {
        intake.close();
    }
}
