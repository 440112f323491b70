package org.iamassay.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.checklist.Profile;
import org.iamassay.history.Side;
import org.iamassay.history.SideTool;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Facts;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoredSides;
import org.iamassay.model.AccountId;

/** A store in which stored snapshots are looked up by {@code n} or {@code account@as-of}. */
final class OpenedStore implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern OF_ACCOUNT = Pattern.compile("([0-9]{12})@(.+)");

    private final Store store;
    private final Map<String, StoredSides> sides = new HashMap<>();

    private OpenedStore(Store store) {
        this.store = store;
    }

    static OpenedStore open(Path path) {
        return over(Store.openExisting(path));
    }

    /** The same of a store that is open. */
    static OpenedStore over(Store store) {
        return new OpenedStore(store);
    }

    Store store() {
        return store;
    }

    /** The entry of an id; empty where the text is none, and so a path. */
    Optional<Entry> entry(String id) {
        if (NUMBER.matcher(id).matches()) {
            return Optional.of(store.entry(Long.parseLong(id)).orElseThrow(() -> unknown(id)));
        }
        Matcher named = OF_ACCOUNT.matcher(id);
        if (!named.matches()) {
            return Optional.empty();
        }
        AccountId account = new AccountId(named.group(1));
        Instant asOf = time(named.group(2), id);
        return Optional.of(ofAccount(account).stream()
                .filter(entry -> entry.facts().asOf().equals(asOf))
                .findFirst()
                .orElseThrow(() -> unknown(id)));
    }

    private static Instant time(String text, String id) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw new CommandException(
                    ExitCode.USAGE, id + " names no time; write it as 111122223333@2026-01-31T12:00:00Z.");
        }
    }

    private CommandException unknown(String id) {
        return new CommandException(
                ExitCode.USAGE,
                "the store has no snapshot " + id + "; 'assay history list --store " + store.path()
                        + "' shows which it has.");
    }

    /** The snapshots of an account, oldest first. */
    List<Entry> ofAccount(AccountId account) {
        return store.latest().stream()
                .filter(entry -> entry.facts().account().equals(account))
                .toList();
    }

    /** The snapshots up to an entry, an older revision of which may be asked for too. */
    synchronized StoredSides sides(Entry entry, Profile profile, Terms terms) {
        List<Entry> all = ofAccount(entry.facts().account());
        boolean isLatest = all.stream().anyMatch(one -> one.n() == entry.n());
        String name = String.join(
                "|",
                entry.facts().account().value(),
                profile.digest(),
                terms.waivers().digest(),
                terms.responses().digest(),
                terms.catalogue().provenance().digest(),
                isLatest ? "" : String.valueOf(entry.n()));
        return sides.computeIfAbsent(
                name, n -> new StoredSides(store, profile, terms, isLatest ? all : upTo(entry, all), revisions(entry)));
    }

    private List<Entry> revisions(Entry entry) {
        return store.entries().stream()
                .filter(one -> one.facts().account().equals(entry.facts().account()))
                .toList();
    }

    /** What the store knows of an account before a time, for a report that is not stored: reports, oldest first. */
    List<PastReport> reportsBefore(AccountId account, Instant asOf, Profile profile) {
        List<Entry> before = ofAccount(account).stream()
                .filter(entry -> entry.facts().asOf().isBefore(asOf))
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        Entry last = before.get(before.size() - 1);
        // Only what the reports themselves say is asked for, which no waiver changes.
        StoredSides known = sides(last, profile, Terms.of(Listing.ALL));
        List<PastReport> reports = new ArrayList<>(known.reportsBefore(last));
        known.restated(last).flatMap(Side::report).ifPresent(reports::add);
        return reports;
    }

    private static List<Entry> upTo(Entry entry, List<Entry> all) {
        List<Entry> some = new ArrayList<>(all.stream()
                .filter(one -> one.facts().asOf().isBefore(entry.facts().asOf()))
                .toList());
        some.add(entry);
        return some;
    }

    /** What judged an entry. */
    SideTool tool(Entry entry) {
        Facts.JudgedBy by = entry.facts().judgedBy();
        return new SideTool(by.tool(), by.checklist(), by.profile(), by.profileDigest());
    }

    @Override
    public void close() {
        store.close();
    }
}
