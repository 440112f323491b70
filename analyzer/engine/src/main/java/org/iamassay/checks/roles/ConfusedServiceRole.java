package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.TrustCheck;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;

@CheckInfo(
        id = "service-role-confused-deputy",
        title = "Service roles can be used only for this account",
        area = Area.ROLES,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A service assumes the role for whoever asks it to: a customer in another account may name this role in a request"
                        + " of theirs, and the service acts with it on their behalf.",
        remediation =
                "Add a condition on aws:SourceAccount with this account's id, or on aws:SourceArn with the resource that"
                        + " the role is for, to the trust policy.",
        console = "IAM > Roles > the role > Trust relationships > Edit trust policy > Condition.",
        cli = "aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": \
                "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}}]}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": \
                "sts:AssumeRole"}]}}]}""",
        practices = {"P1-23", "P3-10"},
        parameters = "confused-deputy.exempt",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class ConfusedServiceRole implements TrustCheck {

    private static final String CHINA = ".cn";

    @Override
    public Judgement examine(RoleDetail role, TrustPolicy trust, Examination examination) {
        if (!trust.servicesOnly()) {
            return new Judgement(notApplicable("other-kind"), TrustCheck.trace(role, trust.statements()));
        }
        Set<String> exempt = examination.prepare(Parameter.CONFUSED_DEPUTY_EXEMPT.id(), ConfusedServiceRole::exempt);
        List<TrustStatement> open = trust.statements().stream()
                .filter(statement -> statement.sourceLimit().isEmpty() && !exempt.containsAll(statement.services()))
                .toList();
        if (open.isEmpty()) {
            return new Judgement(pass(), TrustCheck.trace(role, trust.statements()));
        }
        Set<String> services = new TreeSet<>();
        open.forEach(statement -> services.addAll(statement.services()));
        services.removeAll(exempt);
        return new Judgement(
                fail("no condition on the source account or resource for " + String.join(", ", services)),
                TrustCheck.trace(role, open));
    }

    private static Set<String> exempt(Parameters parameters) {
        return parameters.list(Parameter.CONFUSED_DEPUTY_EXEMPT).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.endsWith(CHINA) ? name.substring(0, name.length() - CHINA.length()) : name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
