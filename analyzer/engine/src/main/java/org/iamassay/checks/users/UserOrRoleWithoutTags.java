package org.iamassay.checks.users;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;

@CheckInfo(
        id = "required-tags",
        title = "Users and roles carry the required tags",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "An identity without an owner on it is an identity nobody reviews: when it misbehaves or its purpose ends,"
                        + " there is nobody to ask.",
        remediation =
                "Agree on a few tag keys, such as owner and purpose, put them on every user and role, and demand them"
                        + " when identities are made.",
        console = "IAM > Users or Roles > the identity > Tags > Add new tag.",
        cli = """
                aws iam tag-user --user-name USER --tags Key=owner,Value=TEAM
                aws iam tag-role --role-name ROLE --tags Key=owner,Value=TEAM""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "Tags": [{"Key": "owner", "Value": "team-a"}]}], \
                "RoleDetailList": [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", "Tags": [{"Key": \
                "owner", "Value": "team-a"}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "Tags": []}], "RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "Tags": [{"Key": "owner", "Value": "team-a"}]}]}""",
        practices = "P2-9",
        frameworks = "aws-fsbp:IAM.24,IAM.25",
        parameters = "tags.required",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class UserOrRoleWithoutTags implements Check {

    // Tags that AWS itself sets say nothing about who owns the identity.
    private static final String OF_AWS = "aws:";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<String> required = examination.parameters().list(Parameter.TAGS_REQUIRED);
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, required))
                .roles(role -> role.isReserved() ? EachDetail.serviceLinked(role) : judge(role, required))
                .done();
    }

    private static Judgement judge(Identity identity, List<String> required) {
        Map<String, String> tags = new TreeMap<>(identity.tags());
        Outcome outcome = outcome(tags, required);
        return Judgement.of(outcome, TraceCell.of(identity.place().at("Tags"), tags));
    }

    private static Outcome outcome(Map<String, String> tags, List<String> required) {
        List<String> set = tags.entrySet().stream()
                .filter(tag ->
                        !tag.getKey().startsWith(OF_AWS) && !tag.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (required.isEmpty()) {
            return set.isEmpty() ? fail("has no tag with a value") : pass();
        }
        List<String> missing =
                required.stream().filter(key -> !set.contains(key)).toList();
        return missing.isEmpty() ? pass() : fail("has no tag " + String.join(", ", missing));
    }
}
