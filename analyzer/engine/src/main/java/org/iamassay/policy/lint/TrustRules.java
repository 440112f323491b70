package org.iamassay.policy.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Ascii;

/** What a role's trust policy needs. Source: IAM User Guide, roles, web identity and SAML federation. */
final class TrustRules {

    private static final String ASSUME = "sts:AssumeRole";
    private static final String SAML = "sts:AssumeRoleWithSAML";
    private static final String WEB = "sts:AssumeRoleWithWebIdentity";
    private static final String TAG = "sts:TagSession";
    private static final String SOURCE = "sts:SetSourceIdentity";
    private static final String ANYWHERE = "rolesanywhere.amazonaws.com";
    private static final String GITHUB = "token.actions.githubusercontent.com";
    private static final String PROVIDER = "oidc-provider/";

    private TrustRules() {}

    static void federation(LintStatement statement, Findings findings) {
        if (statement.type() != PolicyType.TRUST) {
            return;
        }
        List<Entry> federated = Named.of(statement, "Principal", "Federated");
        boolean saml = federated.stream().anyMatch(entry -> isSaml(entry.text()));
        boolean web = federated.stream().anyMatch(entry -> !isSaml(entry.text()));
        boolean others = federated.isEmpty()
                || !Named.of(statement, "Principal", "AWS").isEmpty()
                || !Named.of(statement, "Principal", "Service").isEmpty();
        for (Entry action : statement.entries("Action")) {
            boolean mismatch = (Ascii.same(action.text(), SAML) && !saml)
                    || (Ascii.same(action.text(), WEB) && !web)
                    || (Ascii.same(action.text(), ASSUME) && !others);
            if (mismatch) {
                findings.add("MISMATCHED_ACTION_FOR_PRINCIPAL", action);
            }
        }
        if (statement.allows() && covers(statement, WEB)) {
            federated.stream()
                    .filter(entry -> !isSaml(entry.text()))
                    .forEach(entry -> issuer(statement, entry, findings));
        }
    }

    private static void issuer(LintStatement statement, Entry provider, Findings findings) {
        String text = provider.text();
        int at = text.indexOf(PROVIDER);
        String issuer = (at < 0 ? text : text.substring(at + PROVIDER.length())).toLowerCase(Locale.ROOT);
        List<KeyTest> tests = statement.conditions().stream()
                .filter(test -> Ascii.startsWith(test.key(), issuer + ":"))
                .toList();
        if (tests.isEmpty()) {
            findings.add("MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", provider.pointer(), text, issuer + ":sub");
        } else if (issuer.equals(GITHUB)) {
            github(tests, provider, findings);
        }
    }

    private static void github(List<KeyTest> tests, Entry provider, Findings findings) {
        List<KeyTest> subjects = tests.stream()
                .filter(test -> test.isOn(GITHUB + ":sub") || test.isOn(GITHUB + ":repository"))
                .toList();
        if (subjects.isEmpty()) {
            findings.add("MISSING_GITHUB_REPO_CONDITION_KEY", provider.pointer(), provider.text(), GITHUB + ":sub");
        }
        subjects.stream()
                .filter(test -> test.operator().isLike())
                .flatMap(test -> test.values().stream())
                .filter(value -> value.text().indexOf('*') >= 0)
                .forEach(value -> findings.add("SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED", value));
    }

    /** Session tags and the source identity are passed by actions of their own. */
    static void sessions(LintStatement statement, Findings findings) {
        boolean assumes = statement.texts("Action").stream().anyMatch(action -> Ascii.startsWith(action, ASSUME));
        if (!statement.allows() || !assumes) {
            return;
        }
        for (KeyTest test : statement.conditions()) {
            boolean tags = test.startsWith("aws:RequestTag/")
                    || test.isOn("aws:TagKeys")
                    || test.isOn("sts:TransitiveTagKeys");
            if (tags && !covers(statement, TAG)) {
                findings.add("MISSING_ACTION_FOR_CONDITION_KEY", test.pointer(), test.key(), TAG);
            } else if (test.isOn("sts:SourceIdentity") && !covers(statement, SOURCE)) {
                findings.add("MISSING_ACTION_FOR_CONDITION_KEY", test.pointer(), test.key(), SOURCE);
            }
        }
    }

    static void rolesAnywhere(LintDocument document, Findings findings) {
        if (document.type() != PolicyType.TRUST) {
            return;
        }
        List<LintStatement> naming = document.statements().stream()
                .filter(statement -> statement.allows()
                        && Named.of(statement, "Principal", "Service").stream()
                                .anyMatch(entry -> Ascii.same(entry.text(), ANYWHERE)))
                .toList();
        if (naming.isEmpty()) {
            return;
        }
        List<String> lacking = List.of(ASSUME, SOURCE, TAG).stream()
                .filter(action -> naming.stream().noneMatch(statement -> covers(statement, action)))
                .toList();
        if (!lacking.isEmpty()) {
            findings.add(
                    "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY",
                    naming.get(0).pointer("Action"),
                    ANYWHERE,
                    String.join(", ", lacking));
        }
    }

    /** A session of a role beside the role itself says nothing more. */
    static void sessionBesideRole(LintStatement statement, Findings findings) {
        if (statement.type() != PolicyType.TRUST) {
            return;
        }
        List<Entry> named = Named.of(statement, "Principal", "AWS");
        Set<String> roles = new HashSet<>();
        named.forEach(entry -> roles.add(roleKey(entry.text(), ":iam::", ":role/")));
        for (Entry entry : named) {
            String session = roleKey(entry.text(), ":sts::", ":assumed-role/");
            if (!session.isEmpty() && roles.contains(session)) {
                findings.add("REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY", entry);
            }
        }
    }

    /** Account and name of the role; a session carries no path. */
    private static String roleKey(String arn, String service, String kind) {
        int at = arn.indexOf(service);
        int name = arn.indexOf(kind);
        if (at < 0 || name < 0) {
            return "";
        }
        String account = arn.substring(at + service.length(), name);
        String rest = arn.substring(name + kind.length());
        int slash = rest.indexOf('/');
        boolean session = service.equals(":sts::");
        String role =
                session ? (slash < 0 ? rest : rest.substring(0, slash)) : rest.substring(rest.lastIndexOf('/') + 1);
        return account + "/" + role;
    }

    private static boolean isSaml(String principal) {
        return principal.contains(":saml-provider/");
    }

    private static boolean covers(LintStatement statement, String action) {
        return statement.texts("Action").stream().anyMatch(pattern -> Actions.matches(pattern, action));
    }
}
