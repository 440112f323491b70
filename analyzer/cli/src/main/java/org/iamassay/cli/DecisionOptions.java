package org.iamassay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people said of findings: accepted risks, answers and attestations. */
final class DecisionOptions {

    @Option(names = "--waivers", paramLabel = "FILE", description = "Accepted risks, in YAML.")
    @Nullable Path waivers;

    @Option(names = "--ignore-waivers", description = "Judge as if no risk had been accepted.")
    boolean ignoreWaivers;

    @Option(names = "--responses", paramLabel = "FILE", description = "Answers and attestations, in JSON lines.")
    @Nullable Path responses;

    /** The terms of an assessment. */
    Terms terms(Listing listing) {
        Terms terms = Terms.of(listing);
        return responses == null ? terms : terms.with(ResponseStore.responses(responses));
    }

    /** The files that were named. */
    List<Path> files() {
        return Stream.of(waivers, responses)
                .flatMap(file -> Optional.ofNullable(file).stream())
                .toList();
    }

    /** Adds the options that were given to the command line of a manifest. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--waivers", waivers == null ? null : waivers.toString());
        ManifestParts.add(options, "--responses", responses == null ? null : responses.toString());
        if (ignoreWaivers) {
            options.add("--ignore-waivers");
        }
    }
}
