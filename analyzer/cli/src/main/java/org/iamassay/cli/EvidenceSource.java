package org.iamassay.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.checklist.Profile;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.EarlierSide;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SideTool;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

/**
 * The snapshots of an account: the newest is the side, the others are its earlier snapshots.
 *
 * @param stored what a store knows of the time before them
 */
record EvidenceSource(Series series, StoredReports stored) implements SideSource {

    /** What a store knows of an account before a time. */
    @FunctionalInterface
    interface StoredReports {

        /** No store. */
        StoredReports NONE = (account, asOf, profile) -> List.of();

        /** Reports of the account before the time, oldest first. */
        List<PastReport> before(AccountId account, Instant asOf, Profile profile);
    }

    EvidenceSource(Series series) {
        this(series, StoredReports.NONE);
    }

    @Override
    public AccountId account() {
        return series.newest().account();
    }

    @Override
    public Instant asOf() {
        return series.newest().asOf();
    }

    @Override
    public Optional<SideTool> judgedAs() {
        return Optional.empty();
    }

    @Override
    public boolean hasNothingButReports() {
        return series.newest().given().equals(Set.of(EvidenceKind.CREDENTIAL_REPORT));
    }

    @Override
    public Judged judge(Profile profile, Terms terms) {
        Judge judge = Judge.by(profile, terms.listed(Listing.ALL));
        Snapshot first =
                series.earlier().isEmpty() ? series.newest() : series.earlier().get(0);
        List<PastReport> known = stored.before(account(), first.asOf(), profile);
        List<PastReport> reports = new ArrayList<>(known);
        List<EarlierSide> earlier = new ArrayList<>();
        for (Snapshot snapshot : series.earlier()) {
            earlier.add(EarlierSide.of(SideMaker.of(judge.assess(snapshot, reports))));
            PastReport.of(snapshot, profile.parameters()).ifPresent(reports::add);
        }
        Assessment newest = judge.assessNewest(series, known);
        Side side = SideMaker.of(newest);
        return new Judged(new ComparedSide(side, side, earlier), Optional.of(newest));
    }
}
