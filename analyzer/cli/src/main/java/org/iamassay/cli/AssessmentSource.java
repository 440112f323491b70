package org.iamassay.cli;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.assess.Terms;
import org.iamassay.checklist.Profile;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Side;
import org.iamassay.history.SideTool;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;

/** A bare {@code assessment.json}: it stays as it was reported. */
record AssessmentSource(Side side) implements SideSource {

    @Override
    public AccountId account() {
        return side.account();
    }

    @Override
    public Instant asOf() {
        return side.asOf();
    }

    @Override
    public Optional<SideTool> judgedAs() {
        return Optional.of(side.tool());
    }

    @Override
    public boolean hasNothingButReports() {
        return side.files().values().stream().allMatch(EvidenceKind.CREDENTIAL_REPORT.word()::equals);
    }

    @Override
    public Judged judge(Profile profile, Terms terms) {
        return new Judged(ComparedSide.of(side), Optional.empty());
    }
}
