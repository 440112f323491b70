package org.iamassay.cli;

import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Listing;
import org.iamassay.history.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With which profile evidence is judged, and when the result breaches a gate. */
final class CheckOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Built-in profile or a YAML file; by default credential-report when nothing but"
                    + " credential reports is given, else aws-best-practice.")
    @Nullable String profile;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            description = "Exit with 1 when breached: critical, high, medium, low, score<N, new,"
                    + " expired-waiver; a comma list.")
    @Nullable String failOn;

    @Option(names = "--all", description = "List every finding, passes too.")
    boolean all;

    @Mixin
    OwnCheckOption own = new OwnCheckOption();

    Listing listing() {
        return all ? Listing.ALL : Listing.OPEN;
    }

    /** The gates; one on what is new needs something to be new against. */
    List<Gate> gates(boolean hasBaseline) {
        List<Gate> gates = Gate.parse(failOn);
        if (!hasBaseline && gates.stream().anyMatch(Gate::isNew)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--fail-on new needs --baseline; name an earlier snapshot or assessment.json with it.");
        }
        return gates;
    }

    /** Says which gates are breached and returns whether any is. */
    static boolean breached(List<Gate> gates, Assessment assessment, Terminal terminal) {
        boolean breached = false;
        for (Gate gate : gates) {
            Optional<String> why = gate.breach(assessment);
            why.ifPresent(text ->
                    terminal.error("assay: account " + assessment.snapshot().account() + ": " + text + "."));
            breached |= why.isPresent();
        }
        return breached;
    }

    /** The same of what changed since a baseline. */
    static boolean breached(List<Gate> gates, Comparison comparison, Terminal terminal) {
        boolean breached = false;
        for (Gate gate : gates) {
            Optional<String> why = gate.breach(comparison);
            why.ifPresent(text ->
                    terminal.error("assay: account " + comparison.after().account() + ": " + text + "."));
            breached |= why.isPresent();
        }
        return breached;
    }
}
