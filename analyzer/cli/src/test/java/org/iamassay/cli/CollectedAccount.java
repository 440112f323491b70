package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.collector.Collection;
import org.iamassay.collector.FakeAws;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.Snapshot;

/**
 * What the collector leaves of the account that {@link FakeAws} answers for.
 *
 * @param zip the archive it makes
 * @param folder the same files in a folder
 */
record CollectedAccount(Path zip, Path folder) {

    private static final Profile PROFILE = Profiles.shipped(Profiles.DEFAULT);

    /** Collects everything at the moment of the credential report. */
    static CollectedAccount in(Path temporary) throws IOException, InterruptedException {
        FakeAws.needsBash();
        Path output = temporary.resolve("evidence");
        Collection run = FakeAws.in(temporary.resolve("fake"))
                .at("2025-01-28T17:40:00Z")
                .collect("--with-last-accessed", output);
        assertThat(run.code()).as(run.err()).isZero();
        return new CollectedAccount(Collection.zip(output), Collection.folder(output));
    }

    /** Assesses the folder as it is now. */
    Assessment assess() throws IOException {
        try (Intake intake = Intake.open(List.of(folder), InputStream.nullInputStream(), ReadOptions.NONE)) {
            assertThat(intake.groups()).as("all files are of one account").hasSize(1);
            EvidenceGroup.Loaded loaded = intake.groups().get(0).load();
            assertThat(loaded.snapshots()).as("all files are of one moment").hasSize(1);
            Snapshot snapshot = loaded.snapshots().get(0);
            return Assessor.assess(snapshot, PROFILE, Listing.OPEN);
        }
    }

    /** State and counts of each check, with the outcome of each listed subject. */
    static Map<String, String> verdicts(Assessment assessment) {
        Map<String, String> verdicts = new TreeMap<>();
        assessment.checks().forEach(check -> verdicts.put(check.id(), verdict(check.run())));
        return verdicts;
    }

    private static String verdict(CheckRun run) {
        TreeSet<String> subjects = new TreeSet<>();
        run.findings()
                .forEach(finding -> subjects.add(
                        finding.subject().key() + "=" + finding.verdict().word()));
        return run.state().word() + " " + run.passed() + "/" + run.failed() + "/" + run.notApplicable() + "/"
                + run.notAssessed() + " " + subjects;
    }

    /** The checks that are not the same in both. */
    static TreeSet<String> changed(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(check -> Objects.equals(before.get(check), after.get(check)));
        return changed;
    }
}
