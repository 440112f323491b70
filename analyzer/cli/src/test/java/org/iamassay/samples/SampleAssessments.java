package org.iamassay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.Problem;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.Snapshot;

/** Assessments of the folders as they lie in {@code samples}. */
final class SampleAssessments {

    private static final Path SAMPLES = Path.of("..", "..", "samples");

    private SampleAssessments() {}

    /** One per account: reports alone by the profile made for them, others by the default one. */
    static List<Assessment> of(Story story) throws IOException {
        String profile = story.hasDetails() ? Profiles.DEFAULT : Profiles.CREDENTIAL_REPORT;
        return of(story, Profiles.shipped(profile), Listing.OPEN);
    }

    /** One per account and snapshot, oldest first. */
    static List<Assessment> of(Story story, Profile profile, Listing listing) throws IOException {
        List<Assessment> assessments = new ArrayList<>();
        try (Intake intake =
                Intake.open(List.of(SAMPLES.resolve(story.name())), InputStream.nullInputStream(), ReadOptions.NONE)) {
            List<Problem> problems = new ArrayList<>(intake.problems());
            for (EvidenceGroup group : intake.groups()) {
                EvidenceGroup.Loaded loaded = group.load();
                problems.addAll(loaded.problems());
                for (Snapshot snapshot : loaded.snapshots()) {
                    assessments.add(Assessor.assess(snapshot, profile, listing));
                }
            }
            assertThat(problems.stream().filter(problem -> problem.level() != Problem.Level.WARNING))
                    .as("every file is used")
                    .isEmpty();
        }
        return assessments;
    }
}
