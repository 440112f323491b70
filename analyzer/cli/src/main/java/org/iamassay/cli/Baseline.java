package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.checklist.Profile;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.iamassay.history.State;
import org.iamassay.model.AccountId;
import org.iamassay.report.data.Manifest;
import org.iamassay.response.Responses;
import org.jspecify.annotations.Nullable;

/** What a report is compared with: {@code --baseline}. */
final class Baseline implements AutoCloseable {

    private final SideSources sources;
    private final Optional<SideArgument> side;
    private final CheckOptions checks;
    private final Terms terms;
    private final Optional<Profile> named;
    private final Terminal terminal;
    private final Set<AccountId> without = new ConcurrentSkipListSet<>();

    private Baseline(
            SideSources sources, Optional<SideArgument> side, CheckOptions checks, Terms terms, Terminal terminal) {
        this.sources = sources;
        this.side = side;
        this.checks = checks;
        this.terms = terms;
        this.named = Optional.ofNullable(checks.profile).map(Judge::profile);
        this.terminal = terminal;
    }

    /** Opens the side the user named, if any. */
    static Baseline open(
            @Nullable String baseline,
            @Nullable Path store,
            CheckOptions checks,
            Terms terms,
            AccountOptions accounts,
            Terminal terminal) {
        if (baseline == null && store != null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--store is where --baseline is looked up; name a stored snapshot with --baseline.");
        }
        AccountOptions reading = new AccountOptions();
        reading.account = accounts.account;
        reading.dateOrder = accounts.dateOrder;
        SideSources sources = SideSources.open(Optional.ofNullable(store), false, reading, terminal);
        try {
            Optional<SideArgument> side = Optional.ofNullable(baseline).map(sources::side);
            return new Baseline(sources, side, checks, terms, terminal);
        } catch (RuntimeException refused) {
            sources.close();
            throw refused;
        }
    }

    boolean isGiven() {
        return side.isPresent();
    }

    /** Judges an account, and compares it with what the baseline holds of it. */
    Reported judge(Series series) {
        SideSource before = side.map(SideArgument::sources)
                .map(all -> all.get(series.newest().account()))
                .orElse(null);
        if (before == null) {
            without.add(series.newest().account());
            return Judge.with(checks.profile, terms, checks.own.all()).report(series);
        }
        Versus versus =
                Versus.of(before, new EvidenceSource(series, sources.storedReports()), named, terms, checks.own.all());
        Assessment after = versus.after().orElseThrow().listing(checks.listing());
        return new Reported(after.with(returned(after, versus.comparison())), Optional.of(versus.comparison()));
    }

    /** The answers, knowing which of the findings that were answered before the baseline were gone in it. */
    private static Responses returned(Assessment after, Comparison changes) {
        List<String> absent = changes.findings().stream()
                .filter(change -> change.state() == State.NEW || change.state() == State.REGRESSED)
                .map(FindingChange::id)
                .toList();
        return after.responses().gone(absent, changes.before().asOf());
    }

    /** Every file of the baseline. */
    List<Manifest.Item> inputs() throws IOException {
        return sources.inputs(null);
    }

    void tellProblems() {
        sources.tellProblems();
        without.forEach(account -> terminal.message("not compared: account " + account + " is not in the baseline."));
    }

    /** Whether something could not be compared. */
    boolean isIncomplete() {
        return sources.isIncomplete() || !without.isEmpty();
    }

    @Override
    public void close() {
        sources.close();
    }
}
