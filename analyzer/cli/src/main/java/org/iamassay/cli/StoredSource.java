package org.iamassay.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profile;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.EarlierSide;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SideTool;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.StoredEvidence;
import org.iamassay.history.store.StoredSides;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;

/**
 * A stored snapshot: its evidence is judged again, what was reported then is what the score moves from.
 *
 * @param documents whether reports are to be written, which need the assessment itself
 */
record StoredSource(OpenedStore store, Entry entry, boolean documents) implements SideSource {

    @Override
    public AccountId account() {
        return entry.facts().account();
    }

    @Override
    public Instant asOf() {
        return entry.facts().asOf();
    }

    @Override
    public Optional<SideTool> judgedAs() {
        return hasEvidence() ? Optional.empty() : Optional.of(store.tool(entry));
    }

    private boolean hasEvidence() {
        return !entry.facts().evidence().isEmpty();
    }

    @Override
    public boolean hasNothingButReports() {
        return entry.facts().evidence().stream()
                .flatMap(file -> file.kinds().stream())
                .allMatch(EvidenceKind.CREDENTIAL_REPORT.word()::equals);
    }

    @Override
    public Judged judge(Profile profile, Terms terms) {
        StoredSides sides = store.sides(entry, profile, terms);
        Side reported = sides.reported(entry);
        Optional<Assessment> assessment = documents ? assessment(profile, terms, sides) : Optional.empty();
        Side shown =
                assessment.map(SideMaker::of).or(() -> sides.restated(entry)).orElse(reported);
        List<EarlierSide> earlier = sides.entries().stream()
                .filter(one -> one.facts().asOf().isBefore(asOf()))
                .map(one -> new EarlierSide(
                        one.facts().asOf(), () -> sides.restated(one).orElseGet(() -> sides.reported(one))))
                .toList();
        return new Judged(new ComparedSide(shown, reported, earlier), assessment);
    }

    private Optional<Assessment> assessment(Profile profile, Terms terms, StoredSides sides) {
        return StoredEvidence.snapshot(store.store(), entry)
                .map(snapshot ->
                        Judge.by(profile, terms.listed(Listing.ALL)).assess(snapshot, sides.reportsBefore(entry)));
    }
}
