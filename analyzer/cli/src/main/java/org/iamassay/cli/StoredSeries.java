package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.assess.Terms;
import org.iamassay.checklist.Profile;
import org.iamassay.history.CommonProfile;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoredSides;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.timeline.TimelineBuilder;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.AccountTrendBuilder;
import org.iamassay.history.trend.Recorded;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendOptions;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;

/** The accounts of a store with all their snapshots, restated by one profile. */
final class StoredSeries {

    private final Map<AccountId, StoredSides> accounts = new TreeMap<>();
    private final Profile profile;

    private StoredSeries(Profile profile) {
        this.profile = profile;
    }

    /**
     * All accounts of a store, or one.
     *
     * @param named the profile the user named
     * @param terms today's waivers and attestations, for the restated line
     */
    static StoredSeries of(Store store, Optional<AccountId> wanted, Optional<Profile> named, Terms terms) {
        Map<AccountId, List<Entry>> byAccount = new TreeMap<>();
        for (Entry entry : store.latest()) {
            AccountId account = entry.facts().account();
            if (wanted.map(account::equals).orElse(true)) {
                byAccount.computeIfAbsent(account, a -> new ArrayList<>()).add(entry);
            }
        }
        if (byAccount.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the store holds no snapshot"
                            + wanted.map(id -> " of account " + id).orElse("") + "; 'assay history list --store "
                            + store.path() + "' shows what it holds.");
        }
        boolean nothingButReports = byAccount.values().stream()
                .flatMap(List::stream)
                .flatMap(entry -> entry.facts().evidence().stream())
                .flatMap(file -> file.kinds().stream())
                .allMatch(EvidenceKind.CREDENTIAL_REPORT.word()::equals);
        StoredSeries series = new StoredSeries(CommonProfile.choose(named, List.of(), nothingButReports));
        Map<AccountId, List<Entry>> revisions = store.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.facts().account()));
        byAccount.forEach((account, entries) -> series.accounts.put(
                account,
                new StoredSides(store, series.profile, terms, entries, revisions.getOrDefault(account, entries))));
        return series;
    }

    Profile profile() {
        return profile;
    }

    /** Every snapshot, by account and time. */
    List<Entry> entries() {
        return accounts.values().stream()
                .flatMap(sides -> sides.entries().stream())
                .toList();
    }

    /** The trend, made account by account on all cores. */
    Trend trend(TrendOptions options) {
        List<AccountTrend> all = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), accounts.size())));
        try {
            List<Future<AccountTrend>> running = new ArrayList<>();
            accounts.forEach((account, sides) -> running.add(workers.submit(() -> trend(account, sides, options))));
            for (Future<AccountTrend> one : running) {
                all.add(one.get());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.INTERRUPTED, "interrupted.");
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } finally {
            workers.shutdownNow();
        }
        return Trend.join(all, options);
    }

    private static AccountTrend trend(AccountId account, StoredSides sides, TrendOptions options) {
        AccountTrendBuilder builder = new AccountTrendBuilder(account, options, new RememberedMover());
        // Numbers by time: those of the store would tell the order of adding, which must have no effect.
        AtomicInteger number = new AtomicInteger();
        sides.walk(
                (entry, reported, restated) -> builder.add(new Recorded(number.incrementAndGet(), reported, restated)));
        return builder.build();
    }

    /** The lives of the principals of an account, as today's checklist judges them where the evidence is there. */
    List<Timeline> timelines(AccountId account) {
        TimelineBuilder builder = new TimelineBuilder(account);
        Optional.ofNullable(accounts.get(account))
                .ifPresent(sides -> sides.walk((entry, reported, restated) -> builder.add(restated.orElse(reported))));
        return builder.build();
    }

    /** The same of all accounts, turned into something smaller one account at a time. */
    <T> List<T> timelines(Function<List<Timeline>, List<T>> some) {
        return accounts.keySet().stream()
                .flatMap(account -> some.apply(timelines(account)).stream())
                .toList();
    }
}
