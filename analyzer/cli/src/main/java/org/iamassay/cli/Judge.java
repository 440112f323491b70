package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.assess.Terms;
import org.iamassay.check.Check;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.iamassay.settings.SettingsException;
import org.jspecify.annotations.Nullable;

/** Judges snapshots with the profile the user named, or the one that fits the evidence. */
final class Judge {

    private final Optional<Profile> named;
    private final Terms terms;
    private final List<Check> own;

    private Judge(Optional<Profile> named, Terms terms, List<Check> own) {
        this.named = named;
        this.terms = terms;
        this.own = List.copyOf(own);
    }

    static Judge with(@Nullable String profile, Listing listing) {
        return with(profile, Terms.of(listing));
    }

    /** Judges with what people said of the findings. */
    static Judge with(@Nullable String profile, Terms terms) {
        return with(profile, terms, List.of());
    }

    /** The same with checks of the user's own beside those of the profile. */
    static Judge with(@Nullable String profile, Terms terms, List<Check> own) {
        return new Judge(Optional.ofNullable(profile).map(Judge::profile), terms, own);
    }

    static Judge by(Profile profile, Listing listing) {
        return by(profile, Terms.of(listing));
    }

    static Judge by(Profile profile, Terms terms) {
        return new Judge(Optional.of(profile), terms, List.of());
    }

    /** A built-in profile by name, else the profile in a file. */
    static Profile profile(String nameOrFile) {
        try {
            return Profiles.load(nameOrFile);
        } catch (SettingsException refused) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        }
    }

    /** Judges the newest snapshot of an account after its earlier ones. */
    Assessment assessNewest(Series series) {
        return assessNewest(series, List.of());
    }

    /** The same after reports that a store knows, all older than the series, oldest first. */
    Assessment assessNewest(Series series, List<PastReport> stored) {
        Profile profile = profileFor(series.newest());
        List<PastReport> earlier = new ArrayList<>(stored);
        series.earlier()
                .forEach(snapshot ->
                        PastReport.of(snapshot, profile.parameters()).ifPresent(earlier::add));
        return Assessor.assess(series.newest(), profile, terms.after(earlier))
                .after(series.earlier().stream().map(EarlierEvidence::of).toList());
    }

    /** Judges a snapshot on its own. */
    Assessment assess(Snapshot snapshot) {
        return assess(snapshot, List.of());
    }

    /** Judges the newest snapshot of an account, to be reported without a baseline. */
    Reported report(Series series) {
        return new Reported(assessNewest(series), Optional.empty());
    }

    /**
     * Judges a snapshot after others of its account.
     *
     * @param earlier their reports, none later than the snapshot, oldest first
     */
    Assessment assess(Snapshot snapshot, List<PastReport> earlier) {
        return Assessor.assess(snapshot, profileFor(snapshot), terms.after(earlier));
    }

    /** Whether a check broke. */
    static boolean isBroken(Assessment assessment) {
        return assessment.checks().stream().anyMatch(c -> c.run().state() == Verdict.ERROR);
    }

    /** The profile that a snapshot is judged by. */
    Profile profileFor(Snapshot snapshot) {
        return named.orElseGet(() -> Profiles.shipped(
                        snapshot.given().equals(Set.of(EvidenceKind.CREDENTIAL_REPORT))
                                ? Profiles.CREDENTIAL_REPORT
                                : Profiles.DEFAULT))
                .with(own);
    }
}
