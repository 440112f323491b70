package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.policy.access.Grant;
import org.iamassay.policy.access.PrincipalAccess;

/** Who may take the twenty most sensitive actions: those that give rights, take them over, open data, or blind the account. */
final class SensitiveActions {

    /** In reading order: rights, credentials, identities of others, data, traces. */
    static final List<String> TWENTY = List.of(
            "iam:AttachUserPolicy",
            "iam:AttachRolePolicy",
            "iam:PutUserPolicy",
            "iam:PutRolePolicy",
            "iam:CreatePolicyVersion",
            "iam:SetDefaultPolicyVersion",
            "iam:AddUserToGroup",
            "iam:UpdateAssumeRolePolicy",
            "iam:CreateAccessKey",
            "iam:CreateLoginProfile",
            "iam:UpdateLoginProfile",
            "iam:DeactivateMFADevice",
            "iam:PassRole",
            "sts:AssumeRole",
            "lambda:UpdateFunctionCode",
            "s3:GetObject",
            "secretsmanager:GetSecretValue",
            "kms:Decrypt",
            "cloudtrail:StopLogging",
            "ec2:TerminateInstances");

    private static final int NAMED = 20;

    /** What one set of policies says of the actions. */
    record Answers(List<Grant> everywhere, List<Grant> somewhere) {

        static Answers of(PrincipalAccess principal) {
            return new Answers(
                    TWENTY.stream().map(principal::onEverything).toList(),
                    TWENTY.stream().map(principal::onSomething).toList());
        }
    }

    private final Map<String, Answers> byArn = new TreeMap<>();

    void add(String arn, Answers answers) {
        byArn.put(arn, answers);
    }

    List<SensitiveAction> all() {
        List<SensitiveAction> all = new ArrayList<>();
        for (int i = 0; i < TWENTY.size(); i++) {
            all.add(action(i));
        }
        return all;
    }

    private SensitiveAction action(int number) {
        List<String> everywhere = new ArrayList<>();
        List<String> somewhere = new ArrayList<>();
        int conditional = 0;
        for (Map.Entry<String, Answers> one : byArn.entrySet()) {
            Grant all = one.getValue().everywhere().get(number);
            Grant some = one.getValue().somewhere().get(number);
            if (all.isGranted()) {
                everywhere.add(one.getKey());
            } else if (some.isGranted()) {
                somewhere.add(one.getKey());
            }
            conditional += (all.isGranted() ? all : some).isConditional() ? 1 : 0;
        }
        List<String> first = new ArrayList<>(everywhere);
        first.addAll(somewhere);
        return new SensitiveAction(
                TWENTY.get(number),
                everywhere.size(),
                somewhere.size(),
                conditional,
                first.subList(0, Math.min(NAMED, first.size())));
    }
}
