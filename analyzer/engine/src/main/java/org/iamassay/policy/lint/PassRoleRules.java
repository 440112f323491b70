package org.iamassay.policy.lint;

import java.util.Map;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Wildcards;

/** Allows of iam:PassRole and iam:CreateServiceLinkedRole that name no role or no service. */
final class PassRoleRules {

    private static final Map<String, String> PREFIXES =
            Map.of("iam:PassRole", "PASS_ROLE", "iam:CreateServiceLinkedRole", "CREATE_SLR");
    private static final Map<String, String> KEYS =
            Map.of("iam:PassRole", "iam:PassedToService", "iam:CreateServiceLinkedRole", "iam:AWSServiceName");

    private PassRoleRules() {}

    static void look(LintStatement statement, Findings findings) {
        if (statement.allows() && statement.type().isOfIdentity()) {
            PREFIXES.forEach((action, prefix) -> look(statement, action, prefix, findings));
        }
    }

    private static void look(LintStatement statement, String action, String prefix, Findings findings) {
        if (statement.hasKey(KEYS.getOrDefault(action, ""))) {
            return;
        }
        String how = "";
        String element = "Action";
        Entry exact = null;
        Entry wide = null;
        for (Entry entry : statement.entries("Action")) {
            if (Actions.matches(entry.text(), action)) {
                if (Wildcards.hasAny(entry.text())) {
                    wide = wide == null ? entry : wide;
                } else {
                    exact = entry;
                }
            }
        }
        if (exact != null) {
            how = "EXACT";
        } else if (wide != null) {
            how = "STAR";
        } else if (statement.has("NotAction") && !statement.has("Action") && reaches(statement, action)) {
            how = "NOT";
            element = "NotAction";
        }
        if (!how.isEmpty()) {
            Entry entry = exact != null ? exact : wide;
            String pointer = entry == null ? statement.pointer(element) : entry.pointer();
            tell(statement, prefix, how, pointer, entry == null ? "NotAction" : entry.text(), findings);
        }
    }

    private static void tell(
            LintStatement statement, String prefix, String how, String pointer, String found, Findings findings) {
        boolean notResource = statement.has("NotResource");
        boolean star = statement.entries("Resource").stream().anyMatch(resource -> isWide(resource.text()));
        if (!notResource && !star) {
            return;
        }
        String code = switch (how) {
            case "EXACT" -> notResource ? "_WITH_NOT_RESOURCE" : "_WITH_STAR_IN_RESOURCE";
            case "STAR" -> notResource ? "_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE" : "_WITH_STAR_IN_ACTION_AND_RESOURCE";
            default -> notResource ? "_WITH_NOT_ACTION_AND_NOT_RESOURCE" : "_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION";
        };
        findings.add(prefix + code, pointer, found);
    }

    private static boolean reaches(LintStatement statement, String action) {
        return statement.texts("NotAction").stream().noneMatch(pattern -> Actions.matches(pattern, action));
    }

    /** Every role of an account, or more. */
    private static boolean isWide(String resource) {
        if (Resources.isEverything(resource)) {
            return true;
        }
        ArnPattern arn = new ArnPattern(resource);
        boolean ofIam = Overlap.exists(arn.part(ArnPattern.SERVICE), "iam", true);
        String part = arn.part(ArnPattern.RESOURCE);
        return resource.startsWith("arn:") && ofIam && Cover.holds(part, "role/*");
    }
}
