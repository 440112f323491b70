package org.iamassay.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;

/** The one profile by which all evidence of a comparison or a series is judged (history section 1, "rules of a side"). */
public final class CommonProfile {

    private CommonProfile() {}

    /**
     * Chooses the profile.
     *
     * @param named the profile the user named
     * @param files what judged the sides that are no evidence but an {@code assessment.json}
     * @param nothingButReports whether the evidence holds nothing but credential reports
     */
    public static Profile choose(Optional<Profile> named, List<SideTool> files, boolean nothingButReports) {
        return named.or(() ->
                        files.stream().flatMap(tool -> shipped(tool).stream()).findFirst())
                .orElseGet(() -> Profiles.shipped(nothingButReports ? Profiles.CREDENTIAL_REPORT : Profiles.DEFAULT));
    }

    /** The shipped profile that judged a file, if it is still what it was. */
    private static Optional<Profile> shipped(SideTool tool) {
        if (!Profiles.names().contains(tool.profile())) {
            return Optional.empty();
        }
        Profile profile = Profiles.shipped(tool.profile());
        boolean same = tool.profileDigest() == null || Objects.equals(tool.profileDigest(), profile.digest());
        return same ? Optional.of(profile) : Optional.empty();
    }
}
