package org.iamassay.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Examination;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserRows;
import org.iamassay.score.AccountTier.Kind;
import org.iamassay.score.AccountTier.Standing;
import org.iamassay.score.OutcomeLookup;
import org.iamassay.score.Tier;

/** Judges root, users and roles of a snapshot: use, tier, kind, privilege and risk (checklist sections 7 and 9). */
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

    private final Snapshot snapshot;
    private final UserJudge users;
    private final RoleJudge roles;

    Principals(Examination examination, OutcomeLookup outcomes) {
        this.snapshot = examination.snapshot();
        this.users = new UserJudge(examination, outcomes);
        this.roles = new RoleJudge(examination);
    }

    /** One result per principal, by ARN then creation time. */
    List<PrincipalResult> all() {
        List<PrincipalResult> all = new ArrayList<>(snapshot.users().size() + 1);
        snapshot.root().ifPresent(root -> all.add(ofRows(root)));
        for (UserRows user : snapshot.users()) {
            all.add(ofRows(user));
        }
        all.addAll(onceEach(users.withoutRows()));
        all.addAll(onceEach(roles.all()));
        all.sort(BY_ARN);
        return all;
    }

    static Tier worse(Tier one, Tier other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }

    /** What the tier of the account rests on. */
    static List<Standing> standings(List<PrincipalResult> principals) {
        List<Standing> standings = new ArrayList<>(principals.size());
        for (PrincipalResult p : principals) {
            if (p.counted()) {
                standings.add(new Standing(p.arn(), p.name(), kind(p), p.use(), p.tier(), p.inUse(), p.servicesOnly()));
            }
        }
        return standings;
    }

    private static Kind kind(PrincipalResult principal) {
        return switch (principal.kind()) {
            case "root" -> Kind.ROOT;
            case "role" -> Kind.ROLE;
            default -> Kind.USER;
        };
    }

    private PrincipalResult ofRows(UserRows principal) {
        if (principal.rows().size() == 1) {
            return users.of(principal.first());
        }
        return worst(principal.rows().stream().map(users::of).toList());
    }

    /** Pages of an export may repeat an entry: of entries that differ the worst stands. */
    private static List<PrincipalResult> onceEach(List<PrincipalResult> results) {
        Map<String, List<PrincipalResult>> same = new LinkedHashMap<>();
        results.forEach(
                result -> same.computeIfAbsent(result.arn() + "|" + result.createdAt(), key -> new ArrayList<>(1))
                        .add(result));
        return same.values().stream().map(Principals::worst).toList();
    }

    private static PrincipalResult worst(List<PrincipalResult> same) {
        PrincipalResult worst = same.stream().min(WORST_ROW).orElseThrow();
        return same.stream().anyMatch(PrincipalResult::inUse) ? worst.used() : worst;
    }
}
