package org.iamassay.cli;

import java.util.Optional;
import org.iamassay.history.store.Head;

/** Words that the commands of the history share. */
final class HistoryText {

    private HistoryText() {}

    /** Prints the end of the chain. */
    static void tellHead(Optional<Head> head, Terminal terminal) {
        terminal.result(
                head.map(h -> "head: " + h.n() + " " + h.hash()).orElse("head: none, the store has no entries"));
    }
}
