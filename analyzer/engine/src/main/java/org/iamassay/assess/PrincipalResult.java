package org.iamassay.assess;

import java.util.Optional;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Privilege;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.User;
import org.iamassay.score.Risk;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;

/**
 * One principal of the account.
 *
 * @param kind word: user, role, root or group
 * @param row its row in the credential report; of several, the one with the worst tier
 * @param place where the authorization details describe it
 * @param counted whether the numbers by tier count it; roles that AWS keeps for its services are not
 * @param servicesOnly whether it is a role that services alone may assume
 * @param inUse whether any credential, or the role, was or may have been used within {@code tier.in-use-days}
 */
public record PrincipalResult(
        String kind,
        String name,
        String arn,
        Moment created,
        Optional<User> row,
        Optional<JsonPlace> place,
        boolean counted,
        boolean servicesOnly,
        Use use,
        Tier tier,
        IdentityKind identity,
        Privilege privilege,
        Risk risk,
        boolean inUse) {

    /** Creation time as in finding ids. */
    public String createdAt() {
        return created.text();
    }

    /** The file that describes it: the credential report, else the authorization details. */
    public String file() {
        return row.map(user -> user.row().file())
                .or(() -> place.map(JsonPlace::file))
                .orElse("");
    }

    /** The same principal, in use. */
    PrincipalResult used() {
        return with(tier, true);
    }

    /** The same principal on a tier. */
    PrincipalResult on(Tier other) {
        return other == tier ? this : with(other, inUse);
    }

    private PrincipalResult with(Tier aTier, boolean used) {
        return new PrincipalResult(
                kind,
                name,
                arn,
                created,
                row,
                place,
                counted,
                servicesOnly,
                use,
                aTier,
                identity,
                privilege,
                risk,
                used);
    }
}
