package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.Terms;
import org.iamassay.check.Check;
import org.iamassay.check.Listing;
import org.iamassay.check.Severity;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.settings.SettingsException;
import org.iamassay.waiver.WaiverReader;
import org.iamassay.waiver.WaiverRules;
import org.iamassay.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an assessment takes beside the evidence: accepted risks, answers and attestations, and what AWS documents. */
final class DecisionOptions {

    @Option(names = "--waivers", paramLabel = "FILE", description = "Accepted risks, in YAML.")
    @Nullable Path waivers;

    @Option(names = "--ignore-waivers", description = "Judge as if no risk had been accepted.")
    boolean ignoreWaivers;

    @Option(
            names = "--max-waiver-days",
            paramLabel = "DAYS",
            description = "Refuse waivers that last longer, from approval to expiry.")
    @Nullable Integer maxWaiverDays;

    @Option(names = "--responses", paramLabel = "FILE", description = "Answers and attestations, in JSON lines.")
    @Nullable Path responses;

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    /**
     * The terms of an assessment; waivers are read and held to their rules even when they are ignored.
     *
     * @param profile profile that the user named, which may make checks critical
     * @param own checks of the user's own, whose failures may be accepted too
     */
    Terms terms(Listing listing, @Nullable String profile, List<Check> own) {
        Terms terms = Terms.of(listing, catalogue.catalogue());
        if (responses != null) {
            terms = terms.with(ResponseStore.responses(responses));
        }
        if (waivers == null) {
            return terms;
        }
        Waivers read = waivers(waivers, Optional.ofNullable(profile).map(Judge::profile), own);
        return ignoreWaivers ? terms : terms.with(read);
    }

    private Waivers waivers(Path file, Optional<Profile> profile, List<Check> own) {
        Map<String, Severity> severities = new HashMap<>();
        for (Check check : Checklist.all()) {
            Severity shipped = check.info().severity();
            // The worse of the two: a profile that takes a check lightly does not open it for blanket waivers.
            severities.put(
                    check.info().id(),
                    profile.map(p -> p.severity(check))
                            .filter(s -> s.compareTo(shipped) < 0)
                            .orElse(shipped));
        }
        own.forEach(check -> severities.put(check.info().id(), check.info().severity()));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(WaiverReader.LARGEST + 1);
            return WaiverReader.read(bytes, file.toString(), new WaiverRules(severities, maxWaiverDays));
        } catch (IOException unreadable) {
            throw new CommandException(
                    ExitCode.USAGE, file + ": the file of waivers cannot be read; name a YAML file with --waivers.");
        } catch (SettingsException refused) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        }
    }

    /** The files that were named. */
    List<Path> files() {
        return Stream.concat(
                        Stream.of(waivers, responses).flatMap(file -> Optional.ofNullable(file).stream()),
                        catalogue.files().stream())
                .toList();
    }

    /** Adds the options that were given to the command line of a manifest. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--waivers", waivers == null ? null : waivers.toString());
        ManifestParts.add(options, "--responses", responses == null ? null : responses.toString());
        ManifestParts.add(options, "--max-waiver-days", maxWaiverDays == null ? null : String.valueOf(maxWaiverDays));
        if (ignoreWaivers) {
            options.add("--ignore-waivers");
        }
        catalogue.addTo(options);
    }
}
