package org.iamassay.checks.sharing;

import static org.iamassay.check.Outcome.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;

@CheckInfo(
        id = "trust-no-deleted-principal",
        title = "No role trusts a deleted principal",
        area = Area.SHARING,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "What is left of a deleted user or role in a trust policy hides who may really assume the role, and a policy that"
                        + " is written anew by its name trusts whoever takes that name.",
        remediation = "Take the principal out of the trust policy; delete the role if nobody else is trusted.",
        console = "IAM > Roles > the role > Trust relationships > Edit trust policy > Principal.",
        cli = "aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:user/u"}, \
                "Action": "sts:AssumeRole"}]}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": "AIDACKCEVSQ6C2EXAMPLE"}, "Action": \
                "sts:AssumeRole"}]}}]}""",
        practices = {"P1-12", "P2-11"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class DeletedPrincipalTrusted implements TrustCheck {

    private static final String SESSIONS = "sessions of role ";

    /** The users and roles that the account has, by ARN, and the names of its roles. */
    private record Living(Set<String> arns, Set<String> roleNames) {}

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        AuthorizationView view = AuthorizationView.of(examination);
        Living living = examination.prepare("living-principals", parameters -> living(view));
        AccountId own = ForeignAccounts.own(role);
        Set<String> gone = new TreeSet<>();
        trust.ownUsersAndRoles(own).stream()
                .filter(arn -> !living.arns().contains(arn))
                .forEach(gone::add);
        trust.ownAssumedRoles(own).stream()
                .filter(name -> !living.roleNames().contains(lower(name)))
                .forEach(name -> gone.add(SESSIONS + name));
        return new Judgement(outcome(trust.bareIds(), gone, view), TrustCheck.trace(role, trust.statements()));
    }

    private static Outcome outcome(Set<String> bareIds, Set<String> gone, AuthorizationView view) {
        List<String> deleted = new ArrayList<>(bareIds);
        Optional<String> unseen = Optional.empty();
        for (Part part : List.of(Part.USERS, Part.ROLES)) {
            List<String> some = gone.stream().filter(one -> partOf(one) == part).toList();
            Optional<String> gap = view.gap(part);
            if (gap.isEmpty()) {
                deleted.addAll(some);
            } else if (!some.isEmpty()) {
                unseen = gap;
            }
        }
        return deleted.isEmpty()
                ? unseen.map(Outcome::notAssessed).orElseGet(Outcome::pass)
                : fail("trusts what is no longer there: " + String.join(", ", deleted));
    }

    private static Part partOf(String gone) {
        return Arn.of(gone).resource().startsWith("user/") ? Part.USERS : Part.ROLES;
    }

    private static Living living(AuthorizationView view) {
        Set<String> arns = new HashSet<>();
        view.users().forEach(user -> arns.add(user.arn()));
        view.roles().forEach(role -> arns.add(role.arn()));
        Set<String> names = new HashSet<>();
        view.roles().forEach(role -> names.add(lower(role.name())));
        return new Living(arns, names);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
