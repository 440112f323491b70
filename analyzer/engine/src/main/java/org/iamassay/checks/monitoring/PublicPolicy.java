package org.iamassay.checks.monitoring;

import java.util.List;
import org.iamassay.model.Flag;
import org.iamassay.model.PolicyText;
import org.iamassay.policy.Condition;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/** Whether a resource policy lets everybody in (policy.md section 5, the internet-accessible test). */
final class PublicPolicy {

    private static final String SOURCE_IP = "aws:SourceIp";
    private static final List<String> LIMITING = List.of(
            "aws:SourceArn",
            "aws:SourceAccount",
            "aws:SourceOwner",
            "aws:PrincipalArn",
            "aws:PrincipalAccount",
            "aws:PrincipalOrgID",
            "aws:PrincipalOrgPaths",
            "aws:userid",
            SOURCE_IP,
            "aws:SourceVpc",
            "aws:SourceVpce",
            "kms:CallerAccount",
            "saml:aud");

    private PublicPolicy() {}

    /** Yes, no, or unknown where a part of the document could not be read and the rest lets nobody in. */
    static Flag isPublic(PolicyText text) {
        PolicyDocument document = PolicyDocument.parse(text.json());
        if (document.statements().stream().anyMatch(PublicPolicy::isPublic)) {
            return Flag.YES;
        }
        return document.isWhole() ? Flag.NO : Flag.unknown("unreadable:document");
    }

    private static boolean isPublic(Statement statement) {
        boolean everybody =
                statement.principal().hasAny() || statement.notPrincipal().isPresent();
        return statement.allows()
                && everybody
                && statement.conditions().stream().noneMatch(PublicPolicy::limits);
    }

    private static boolean limits(Condition condition) {
        boolean known = LIMITING.stream().anyMatch(condition::isOn);
        boolean everywhere =
                condition.isOn(SOURCE_IP) && condition.values().stream().anyMatch(value -> value.endsWith("/0"));
        return known && condition.limits() && !everywhere;
    }
}
