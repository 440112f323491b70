package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Node;
import org.iamassay.policy.Resources;

/** What some types of policy do not take: service and resource control policies, trust policies, identity policies. */
final class TypeRules {

    private static final List<String> PRINCIPALS = List.of("Principal", "NotPrincipal");

    private TypeRules() {}

    static void principals(LintStatement statement, Findings findings) {
        for (String name : PRINCIPALS) {
            if (statement.has(name)) {
                String code = principalCode(statement, name);
                if (!code.isEmpty()) {
                    findings.add(code, statement.pointer(name), name);
                }
            }
        }
    }

    private static String principalCode(LintStatement statement, String name) {
        boolean any =
                statement.get(name) instanceof Node.Text text && text.shown().equals("*");
        return switch (statement.type()) {
            case IDENTITY, BOUNDARY -> "UNSUPPORTED_PRINCIPAL";
            case SCP -> "SCP_SYNTAX_ERROR_PRINCIPAL";
            case RCP -> any && name.equals("Principal") ? "" : "RCP_SYNTAX_ERROR_PRINCIPAL";
            case TRUST ->
                name.equals("NotPrincipal")
                        ? "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"
                        : any ? "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL" : "";
            case RESOURCE -> "";
        };
    }

    static void resourcesOfTrust(LintStatement statement, Findings findings) {
        if (statement.type() == PolicyType.TRUST) {
            for (String name : List.of("Resource", "NotResource")) {
                if (statement.has(name)) {
                    findings.add("ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", statement.pointer(name), name);
                }
            }
        }
    }

    /** The wildcard stands alone or ends the action. */
    static void wildcardsOfScp(LintStatement statement, Findings findings) {
        if (statement.type() != PolicyType.SCP) {
            return;
        }
        for (String element : List.of("Action", "NotAction")) {
            for (Entry action : statement.entries(element)) {
                String text = action.text();
                int first = text.indexOf('*') < 0 ? text.indexOf('?') : text.indexOf('*');
                boolean atEnd = first < 0 || (text.indexOf('?') < 0 && first == text.length() - 1);
                if (!atEnd && !Actions.isEverything(text)) {
                    findings.add("SCP_SYNTAX_ERROR_ACTION_WILDCARD", action);
                }
            }
        }
    }

    static void rcp(LintStatement statement, Findings findings) {
        if (statement.type() != PolicyType.RCP) {
            return;
        }
        if (statement.has("NotAction")) {
            findings.add("RCP_SYNTAX_ERROR_NOTACTION", statement.pointer("NotAction"), "NotAction");
        }
        if (statement.allows() && !isFullAccess(statement)) {
            findings.add("RCP_SYNTAX_ERROR_ALLOW", statement.pointer("Effect"), "Allow");
        }
        if (statement.denies() && statement.facts().areThere()) {
            statement.entries("Action").stream()
                    .filter(action -> !statement.facts().catalogue().isResourceControlled(service(action.text())))
                    .forEach(action -> findings.add("RCP_SYNTAX_ERROR_ACTION", action));
        }
    }

    /** The one Allow there is: RCPFullAWSAccess. */
    private static boolean isFullAccess(LintStatement statement) {
        return statement.conditions().isEmpty()
                && statement.texts("Action").stream().anyMatch(Actions::isEverything)
                && statement.texts("Resource").stream().anyMatch(Resources::isEverything);
    }

    private static String service(String action) {
        int colon = action.indexOf(':');
        return colon < 0 ? "" : action.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
