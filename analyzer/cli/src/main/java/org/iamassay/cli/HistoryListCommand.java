package org.iamassay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.ReportedSummary;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.report.data.HistoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay history list --store FILE}: one line per entry, by account, then time. */
@Command(
        name = "list",
        description = "Lists the snapshots of a store, by account and time.",
        footer = {
            "",
            "Examples:",
            "  assay history list --store acme.assay",
            "  assay history list --store acme.assay --json",
            "",
            "Score and grade are those first reported. Of several revisions of one time the latest counts."
        })
final class HistoryListCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("n", "account", "as-of", "source", "files", "profile", "score", "grade", "");

    private final Terminal terminal;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Print the list as JSON.")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        try (Store opened = store.open()) {
            List<HistoryJson.Line> lines = lines(opened);
            if (json) {
                HistoryJson.write(lines, opened.head(), terminal.results());
            } else {
                print(lines);
                HistoryText.tellHead(opened.head(), terminal);
            }
            return ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        }
    }

    private static List<HistoryJson.Line> lines(Store opened) throws IOException {
        List<Entry> entries = opened.entries().stream()
                .sorted(Comparator.comparing((Entry e) -> e.facts().account())
                        .thenComparing(e -> e.facts().asOf())
                        .thenComparing(Entry::n))
                .toList();
        Map<String, Long> latest = new TreeMap<>();
        entries.forEach(e -> latest.merge(moment(e), e.n(), Math::max));
        List<HistoryJson.Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<byte[]> frame = opened.frame(entry, ReportedSummary.FRAME);
            lines.add(new HistoryJson.Line(
                    entry,
                    frame.isPresent() ? ReportedSummary.of(frame.get()) : new ReportedSummary(Map.of()),
                    latest.getOrDefault(moment(entry), entry.n())));
        }
        return lines;
    }

    private static String moment(Entry entry) {
        return entry.facts().account() + "@" + entry.facts().asOf();
    }

    private void print(List<HistoryJson.Line> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        lines.forEach(line -> rows.add(cells(line)));
        TextTable.print(rows, terminal);
    }

    private static List<String> cells(HistoryJson.Line line) {
        Entry entry = line.entry();
        return List.of(
                String.valueOf(entry.n()),
                entry.facts().account().value(),
                entry.facts().asOf().toString(),
                entry.facts().asOfSource().word(),
                String.valueOf(entry.facts().evidence().size()),
                entry.facts().judgedBy().profile(),
                line.reported().score().orElse("-"),
                line.reported().grade().orElse("-"),
                line.isLatest() ? "" : "revised by " + line.latest());
    }
}
