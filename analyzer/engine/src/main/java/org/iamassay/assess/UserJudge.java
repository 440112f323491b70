package org.iamassay.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.model.Arn;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.score.BeyondReport;
import org.iamassay.score.InUse;
import org.iamassay.score.OutcomeLookup;
import org.iamassay.score.PrincipalTier;
import org.iamassay.score.RiskCalculator;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;
import org.iamassay.score.UseOf;

/** Judges root and users: from their rows, and those without a row from the authorization details. */
final class UserJudge {

    private final Examination examination;
    private final AuthorizationView view;
    private final PrincipalTier tiers;
    private final RiskCalculator risks;
    private final InUse inUse;
    private final UserFacts facts;
    private final Map<String, List<UserDetail>> details = new HashMap<>();

    UserJudge(Examination examination, OutcomeLookup outcomes) {
        this.examination = examination;
        this.view = AuthorizationView.of(examination);
        this.tiers = new PrincipalTier(examination, outcomes);
        this.risks = new RiskCalculator(examination, outcomes);
        this.inUse = new InUse(examination);
        this.facts = new UserFacts(examination);
        view.users()
                .forEach(user -> details.computeIfAbsent(key(user.arn(), user.created()), k -> new ArrayList<>(1))
                        .add(user));
    }

    /** The result of one row. */
    PrincipalResult of(User row) {
        Use use = UseOf.row(row, examination.snapshot());
        List<UserDetail> same = details.getOrDefault(key(row.arn().text(), row.created()), List.of());
        BeyondReport beyond = row.isRoot() ? BeyondReport.ROOT : facts.of(row.name(), same);
        return new PrincipalResult(
                row.isRoot() ? "root" : "user",
                row.name(),
                row.arn().text(),
                row.created(),
                Optional.of(row),
                place(same),
                true,
                false,
                use,
                tiers.of(row, use),
                examination.kind(row),
                beyond.privilege(),
                risks.of(row, beyond),
                inUse.row(row));
    }

    /** The users that no credential report lists: what they sign in with, and when, is unknown. */
    List<PrincipalResult> withoutRows() {
        return view.users().stream()
                .filter(user -> view.rows(user).isEmpty())
                .map(this::of)
                .toList();
    }

    private PrincipalResult of(UserDetail user) {
        BeyondReport beyond = facts.of(user.name(), details.getOrDefault(key(user.arn(), user.created()), List.of()));
        return new PrincipalResult(
                "user",
                user.name(),
                user.arn(),
                user.created(),
                Optional.empty(),
                Optional.of(user.place()),
                true,
                false,
                Use.UNKNOWN,
                Tier.NOT_ASSESSABLE,
                IdentityKind.ofName(user.name(), Arn.of(user.arn())),
                beyond.privilege(),
                risks.withoutRow(beyond),
                true);
    }

    private static Optional<JsonPlace> place(List<UserDetail> same) {
        return same.stream().map(UserDetail::place).findFirst();
    }

    private static String key(String arn, Moment created) {
        return arn + "|" + created.text();
    }
}
