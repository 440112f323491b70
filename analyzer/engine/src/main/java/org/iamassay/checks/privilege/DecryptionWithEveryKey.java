package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementCheck;
import org.iamassay.check.StatementWords;
import org.iamassay.model.EvidenceKind;
import org.iamassay.policy.Actions;
import org.iamassay.policy.ArnPattern;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

@CheckInfo(
        id = "kms-decrypt-restricted",
        title = "No policy allows decryption with every key",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Encryption protects nothing from somebody who may decrypt with every key: all data of the account, snapshots"
                        + " and secrets included, lie open.",
        remediation =
                "Name the keys that are needed in Resource, or bind the statement to a service, an alias, an encryption"
                        + " context or a tag of the key.",
        console =
                "IAM > Policies > the policy > Permissions > Edit: the ARNs of the keys in place of the wildcard; KMS >"
                        + " Customer managed keys shows them.",
        cli = """
                aws kms list-keys
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default""",
        references = {
            "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html",
            "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": \
                "s3.eu-west-1.amazonaws.com"}}}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PolicyVersionList": [{"VersionId": \
                "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Effect": \
                "Allow", "Action": "kms:Decrypt", "Resource": "*"}]}}]}]}""",
        practices = {"P1-9", "P1-24"},
        frameworks = "aws-fsbp:KMS.1,KMS.2",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class DecryptionWithEveryKey implements StatementCheck {

    private static final List<String> DECRYPTION = List.of("kms:Decrypt", "kms:ReEncryptFrom");
    private static final List<String> KEYS = List.of("kms:ViaService", "kms:ResourceAliases", "kms:RequestAlias");
    private static final List<String> KEYS_WITH_NAMES = List.of("kms:EncryptionContext:", "aws:ResourceTag/");
    private static final Set<String> EVERY_KEY = Set.of("*", "key*", "key/*");

    @Override
    public Optional<String> problem(Statement allow, Examination examination) {
        List<String> wide = allow.resources().stream()
                .filter(DecryptionWithEveryKey::isEveryKey)
                .toList();
        boolean decrypts = DECRYPTION.stream().anyMatch(action -> Actions.covers(allow, action));
        boolean everyKey = !wide.isEmpty() || Resources.isOnEverything(allow);
        return decrypts && everyKey && allow.conditions().stream().noneMatch(DecryptionWithEveryKey::restricts)
                ? Optional.of(StatementWords.allows(
                        allow, StatementWords.covering(allow, DECRYPTION), StatementWords.resources(allow, wide)))
                : Optional.empty();
    }

    @Override
    public boolean countsEverything() {
        return true;
    }

    private static boolean isEveryKey(String pattern) {
        return Resources.isEverything(pattern)
                || ArnPattern.of(pattern)
                        .filter(arn -> arn.service().equals("kms") && EVERY_KEY.contains(arn.resource()))
                        .isPresent();
    }

    private static boolean restricts(Condition condition) {
        return condition.isPositive()
                && (KEYS.stream().anyMatch(condition::isOn)
                        || KEYS_WITH_NAMES.stream().anyMatch(condition::isUnder));
    }
}
