package org.iamassay.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iamassay.check.Examination;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.iamassay.score.AccountTier.Standing;
import org.iamassay.score.BeyondReport;
import org.iamassay.score.InUse;
import org.iamassay.score.OutcomeLookup;
import org.iamassay.score.PrincipalTier;
import org.iamassay.score.RiskCalculator;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;
import org.iamassay.score.UseOf;

/** Judges the users and the root user of a snapshot: use, tier, kind, privilege and risk (checklist sections 7 and 9). */
final class Principals {

    private static final List<Tier> WORST_FIRST =
            List.of(Tier.NOT_RECOMMENDED, Tier.NOT_ASSESSABLE, Tier.ACCEPTABLE, Tier.GOOD, Tier.BEST);

    // Of rows with one tier the order of the file must not choose, so what is shown of them decides.
    private static final Comparator<PrincipalResult> WORST_ROW = Comparator.comparing(
                    (PrincipalResult p) -> WORST_FIRST.indexOf(p.tier()))
            .thenComparing(p -> -p.risk().points())
            .thenComparing(PrincipalResult::use)
            .thenComparing(p -> p.identity().sum())
            .thenComparing(p -> p.risk().toString());

    private static final Comparator<PrincipalResult> BY_ARN =
            Comparator.comparing(PrincipalResult::arn).thenComparing(PrincipalResult::createdAt);

    private final Examination examination;
    private final PrincipalTier tiers;
    private final RiskCalculator risks;
    private final InUse inUse;

    Principals(Examination examination, OutcomeLookup outcomes) {
        this.examination = examination;
        this.tiers = new PrincipalTier(examination, outcomes);
        this.risks = new RiskCalculator(examination, outcomes);
        this.inUse = new InUse(examination);
    }

    /** One result per principal, by ARN then creation time. */
    List<PrincipalResult> all() {
        Snapshot snapshot = examination.snapshot();
        List<PrincipalResult> all = new ArrayList<>(snapshot.users().size() + 1);
        snapshot.root().ifPresent(root -> all.add(of(root)));
        for (UserRows user : snapshot.users()) {
            all.add(of(user));
        }
        all.sort(BY_ARN);
        return all;
    }

    /** What the tier of the account rests on. */
    static List<Standing> standings(List<PrincipalResult> principals) {
        List<Standing> standings = new ArrayList<>(principals.size());
        for (PrincipalResult p : principals) {
            standings.add(new Standing(p.arn(), p.user().name(), p.user().isRoot(), p.use(), p.tier(), p.inUse()));
        }
        return standings;
    }

    private PrincipalResult of(UserRows principal) {
        if (principal.rows().size() == 1) {
            return of(principal.first());
        }
        List<PrincipalResult> rows = principal.rows().stream().map(this::of).toList();
        PrincipalResult worst = rows.stream().min(WORST_ROW).orElseThrow();
        return rows.stream().anyMatch(PrincipalResult::inUse) ? worst.used() : worst;
    }

    private PrincipalResult of(User row) {
        Use use = UseOf.row(row, examination.snapshot());
        BeyondReport beyond = row.isRoot() ? BeyondReport.ROOT : BeyondReport.USER_UNSEEN;
        return new PrincipalResult(
                row,
                row.isRoot() ? "root" : "user",
                use,
                tiers.of(row, use),
                examination.kind(row),
                beyond.privilege(),
                risks.of(row, beyond),
                inUse.row(row));
    }
}
