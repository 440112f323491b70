package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.report.data.TimelineJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay history timeline USER --store FILE}: the life of one principal over the years. */
@Command(
        name = "timeline",
        description = "Tells the life of one principal: each credential, what happened to it when, and its findings.",
        footer = {
            "",
            "Examples:",
            "  assay history timeline anna.keller --store acme.assay",
            "  assay history timeline arn:aws:iam::111122223333:user/anna.keller --store acme.assay --json"
        })
final class HistoryTimelineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "USER", description = "Name or ARN of a user or role, or <root_account>.")
    String user = "";

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--account", paramLabel = "ID", description = "Only this account of the store.")
    @Nullable String account;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Profile that the findings of the timeline are judged by; chosen as for history trend.")
    @Nullable String profile;

    @Option(names = "--json", description = "Print the timeline as JSON.")
    boolean json;

    @Mixin
    DecisionOptions decisions = new DecisionOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryTimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Optional<Profile> named = Optional.ofNullable(profile).map(Judge::profile);
        Terms terms = decisions.terms(Listing.ALL, profile, List.of());
        try (Store opened = store.open()) {
            StoredSeries series = StoredSeries.of(opened, Accounts.wanted(account), named, terms);
            List<Timeline> found =
                    series.timelines(all -> all.stream().filter(this::isMeant).toList());
            if (found.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "no snapshot of the store shows a principal named " + user
                                + "; give its name or ARN as the credential report spells it.");
            }
            if (json) {
                OutputStream out = new BufferedOutputStream(terminal.results());
                TimelineJson.write(found, out);
                out.flush();
            } else {
                TimelinePrinter printer = new TimelinePrinter(terminal);
                found.forEach(printer::print);
            }
            return ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        }
    }

    /** Names of users do not differ in case alone. */
    private boolean isMeant(Timeline timeline) {
        return timeline.name().equalsIgnoreCase(user) || timeline.arns().contains(user);
    }
}
