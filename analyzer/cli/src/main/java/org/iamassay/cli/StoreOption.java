package org.iamassay.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store that a command works on, and what its failures mean for the exit code. */
final class StoreOption {

    @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store, one file.")
    @Nullable Path store;

    Path path() {
        return Objects.requireNonNull(store, "required option");
    }

    /** Opens the store, which has to be there. */
    Store open() {
        return Store.openExisting(path());
    }

    /** What to end with; a bug stays one. */
    static CommandException failure(StoreException failed) {
        int code = switch (failed.reason()) {
            case MISSING -> ExitCode.USAGE;
            case UNREADABLE -> ExitCode.NOTHING_ASSESSED;
            case NOT_WRITTEN, CHANGED -> ExitCode.NOT_WRITTEN;
        };
        return new CommandException(code, String.valueOf(failed.getMessage()));
    }
}
