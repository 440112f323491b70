package org.iamassay.cli;

import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.ProfileException;
import org.iamassay.checklist.Profiles;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.jspecify.annotations.Nullable;

/** Judges snapshots with the profile the user named, or the one that fits the evidence. */
final class Judge {

    private final Optional<Profile> named;
    private final Listing listing;

    private Judge(Optional<Profile> named, Listing listing) {
        this.named = named;
        this.listing = listing;
    }

    static Judge with(@Nullable String profile, Listing listing) {
        return new Judge(Optional.ofNullable(profile).map(Judge::profile), listing);
    }

    /** A built-in profile by name, else the profile in a file. */
    static Profile profile(String nameOrFile) {
        try {
            return Profiles.load(nameOrFile);
        } catch (ProfileException refused) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        }
    }

    Assessment assess(Snapshot snapshot) {
        return Assessor.assess(snapshot, profileFor(snapshot), listing);
    }

    /** The profile that a snapshot is judged by. */
    Profile profileFor(Snapshot snapshot) {
        return named.orElseGet(() -> Profiles.shipped(
                snapshot.given().equals(Set.of(EvidenceKind.CREDENTIAL_REPORT))
                        ? Profiles.CREDENTIAL_REPORT
                        : Profiles.DEFAULT));
    }
}
