package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Principal;
import org.iamassay.policy.Statement;
import org.iamassay.policy.StatementText;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;
import org.iamassay.policy.access.AccountAccess;

/** Lists who outside the account may assume its roles. */
final class TrustList {

    private static final int NAMED = 10;

    /** A trust before its statement has a number. */
    record Draft(RoleDetail role, PolicyText document, Statement statement, String kind, List<String> who) {

        OutsideTrust numbered(StatementRegister register) {
            return new OutsideTrust(
                    role.arn(),
                    kind,
                    who.stream().limit(NAMED).toList(),
                    who.size(),
                    statement.conditions().stream().map(StatementText::of).toList(),
                    register.number(document.place(), statement));
        }
    }

    private TrustList() {}

    /** The trust of all roles but those that AWS keeps for its services, by role. */
    static List<Draft> of(List<RoleDetail> roles, AccountAccess access) {
        List<Draft> drafts = new ArrayList<>();
        for (RoleDetail role : roles) {
            if (!role.isServiceLinked()) {
                role.trust()
                        .ifPresent(text -> TrustPolicy.of(access.document(text))
                                .statements()
                                .forEach(trust -> add(drafts, role, text, trust)));
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, RoleDetail role, PolicyText text, TrustStatement trust) {
        if (trust.trustsAnybody()) {
            drafts.add(new Draft(role, text, trust.statement(), "public", List.of("*")));
            return;
        }
        AccountId own = Arn.of(role.arn()).account();
        add(
                drafts,
                role,
                text,
                trust,
                "foreign-account",
                principal -> principal
                        .account()
                        .filter(account -> !account.equals(own))
                        .isPresent());
        add(drafts, role, text, trust, "saml", Principal::isSaml);
        add(drafts, role, text, trust, "web-identity", Principal::isWebIdentity);
    }

    private static void add(
            List<Draft> drafts,
            RoleDetail role,
            PolicyText text,
            TrustStatement trust,
            String kind,
            Predicate<Principal> such) {
        List<String> who =
                trust.principals().stream().filter(such).map(Principal::value).toList();
        if (!who.isEmpty()) {
            drafts.add(new Draft(role, text, trust.statement(), kind, who));
        }
    }
}
