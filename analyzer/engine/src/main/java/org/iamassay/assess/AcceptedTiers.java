package org.iamassay.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Examination;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.iamassay.score.Accepted;
import org.iamassay.score.OutcomeLookup;
import org.iamassay.score.PrincipalTier;
import org.iamassay.score.RoleOutcomes;
import org.iamassay.score.RoleTier;
import org.iamassay.score.Tier;
import org.iamassay.score.UseOf;

/** The tiers that principals count with whose tier-lowering failures are all accepted (checklist section 7.4). */
final class AcceptedTiers {

    private final Examination examination;
    private final Accepted accepted;
    private final PrincipalTier tiers;
    private final Map<String, Tier> counted = new HashMap<>();

    private AcceptedTiers(Examination examination, OutcomeLookup outcomes, AppliedWaivers waivers) {
        this.examination = examination;
        this.accepted = (check, subject) ->
                waivers.byFinding().containsKey(check + ":" + subject.key() + ":" + subject.createdAt());
        this.tiers = new PrincipalTier(examination, outcomes, accepted);
    }

    /** The principals as they count for the tier of the account; the very list when nothing is accepted. */
    static List<PrincipalResult> of(
            List<PrincipalResult> principals, Examination examination, OutcomeLookup outcomes, AppliedWaivers waivers) {
        if (waivers.byFinding().isEmpty()) {
            return principals;
        }
        AcceptedTiers all = new AcceptedTiers(examination, outcomes, waivers);
        all.count();
        List<PrincipalResult> results = new ArrayList<>(principals.size());
        for (PrincipalResult one : principals) {
            results.add(one.on(all.counted.getOrDefault(key(one.arn(), one.createdAt()), one.tier())));
        }
        return results;
    }

    private void count() {
        examination.snapshot().root().ifPresent(this::count);
        examination.snapshot().users().forEach(this::count);
        RoleOutcomes answers = new RoleAnswers(examination);
        AuthorizationView view = AuthorizationView.of(examination);
        for (RoleDetail role : view.roles()) {
            Tier tier = RoleTier.of(role, TrustFacts.of(role, view), answers, accepted);
            counted.merge(key(role.arn(), role.created().text()), tier, Principals::worse);
        }
    }

    /** Of rows of one subject that differ the worst stands. */
    private void count(UserRows rows) {
        for (User row : rows.rows()) {
            Tier tier = tiers.of(row, UseOf.row(row, examination.snapshot()));
            counted.merge(key(row.arn().text(), row.created().text()), tier, Principals::worse);
        }
    }

    private static String key(String arn, String created) {
        return arn + "|" + created;
    }
}
