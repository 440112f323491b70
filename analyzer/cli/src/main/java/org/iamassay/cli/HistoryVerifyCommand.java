package org.iamassay.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.iamassay.history.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assay history verify --store FILE}: whether anything in a store was changed. */
@Command(
        name = "verify",
        description = "Checks the chain of entries, every stored content and all that is derived from them.",
        footer = {
            "",
            "Examples:",
            "  assay history verify --store acme.assay",
            "  assay history verify --store acme.assay --head 5f2c…",
            "",
            "Exit code 1 and one sentence when something does not fit: the first entry and what is wrong with it."
        })
final class HistoryVerifyCommand implements Callable<Integer> {

    private static final String HASH = "[0-9a-f]{64}";

    private final Terminal terminal;

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "A head noted down earlier: finds too whether entries were cut off at the end.")
    @Nullable String head;

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        Optional<String> noted = Optional.ofNullable(head).map(text -> text.toLowerCase(Locale.ROOT));
        if (noted.isPresent() && !noted.get().matches(HASH)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--head " + head + " is not the 64 hexadecimal digits that add, list and verify print.");
        }
        try (Store opened = store.open()) {
            Verification found = opened.verify(entry -> StoreFrames.rebuild(opened, entry), noted);
            if (found.broken().isPresent()) {
                terminal.result(
                        "the store does not fit together: " + found.broken().get());
                return ExitCode.GATE_BREACHED;
            }
            terminal.result(found.entries() == 1 ? "1 entry fits together" : found.entries() + " entries fit together");
            HistoryText.tellHead(found.head(), terminal);
            return ExitCode.DONE;
        } catch (StoreException failed) {
            throw StoreOption.failure(failed);
        }
    }
}
