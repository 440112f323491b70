package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.iamassay.policy.Wildcards;

/** The Principal and NotPrincipal elements. Source: IAM User Guide, "AWS JSON policy elements: Principal". */
final class PrincipalRules {

    private static final Set<String> KINDS = Set.of("AWS", "Service", "Federated", "CanonicalUser");
    private static final Set<String> PROVIDERS =
            Set.of("cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern AWS_ARN = Pattern.compile("arn:aws[a-z-]*:(?:iam|sts)::([^:]*):(.+)");
    private static final Pattern NAMED =
            Pattern.compile("root|user/.+|role/.+|assumed-role/.+/.+|federated-user/.+|self");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern SAML = Pattern.compile("arn:aws[a-z-]*:iam::\\d{12}:saml-provider/[^*?]+");
    private static final Pattern OIDC = Pattern.compile("arn:aws[a-z-]*:iam::\\d{12}:oidc-provider/[^*?]+");

    private PrincipalRules() {}

    static void shape(LintStatement statement, Findings findings) {
        for (String name : List.of("Principal", "NotPrincipal")) {
            Node node = statement.get(name);
            String pointer = statement.pointer(name);
            if (node instanceof Node.Text text && !text.shown().equals("*")) {
                findings.add("INVALID_PRINCIPAL_FORMAT", pointer, text.shown(), "{\"AWS\": …}");
            } else if (node instanceof Node.Items items) {
                boolean empty = items.list().isEmpty();
                findings.add(empty ? "EMPTY_ARRAY_PRINCIPAL" : "INVALID_PRINCIPAL_FORMAT", pointer, name);
            } else if (node instanceof Node.Members kinds) {
                kinds(kinds, pointer, findings);
            } else if (node != null && !(node instanceof Node.Text)) {
                findings.add("DATA_TYPE_MISMATCH", pointer, node.shown());
            }
        }
    }

    private static void kinds(Node.Members kinds, String pointer, Findings findings) {
        if (kinds.byName().isEmpty()) {
            findings.add("EMPTY_OBJECT_PRINCIPAL", pointer, "{}");
        }
        kinds.byName().forEach((kind, values) -> {
            String at = Pointer.child(pointer, kind);
            if (!KINDS.contains(kind)) {
                String meant = KINDS.stream()
                        .filter(kind::equalsIgnoreCase)
                        .findFirst()
                        .orElse("");
                findings.add("INVALID_PRINCIPAL_KEY", at, kind, meant);
            }
            if (ShapeRules.isEmptyList(values)) {
                findings.add("EMPTY_ARRAY_PRINCIPAL", at, kind);
            }
            values(values, at, findings);
        });
    }

    private static void values(Node values, String pointer, Findings findings) {
        if (values instanceof Node.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                if (!(items.list().get(i) instanceof Node.Text)) {
                    findings.add(
                            "DATA_TYPE_MISMATCH",
                            Pointer.item(pointer, i),
                            items.list().get(i).shown());
                }
            }
        } else if (!(values instanceof Node.Text)) {
            findings.add("DATA_TYPE_MISMATCH", pointer, values.shown());
        }
    }

    static void aws(LintStatement statement, Findings findings) {
        for (Entry entry : Named.of(statement, "AWS")) {
            String text = entry.text();
            if (text.startsWith("AROA")) {
                findings.add("INVALID_ROLE_REFERENCE", entry);
            } else if (text.startsWith("AIDA")) {
                findings.add("INVALID_USER_REFERENCE", entry);
            } else if (!text.equals("*") && Wildcards.hasAny(text)) {
                findings.add("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", entry);
            } else if (!text.equals("*") && !Shapes.is(ACCOUNT, text)) {
                arn(entry, findings);
            }
        }
    }

    private static void arn(Entry entry, Findings findings) {
        java.util.regex.Matcher arn = AWS_ARN.matcher(entry.text());
        if (!arn.matches()) {
            findings.add("UNKNOWN_PRINCIPAL", entry);
        } else if (!Shapes.is(ACCOUNT, arn.group(1)) && !arn.group(1).equals("cloudfront")) {
            findings.add("INVALID_ARN_ACCOUNT", entry.pointer(), entry.text(), arn.group(1));
        } else if (!Shapes.is(NAMED, arn.group(2))) {
            findings.add("UNKNOWN_PRINCIPAL", entry);
        }
    }

    static void others(LintStatement statement, Findings findings) {
        for (Entry entry : Named.of(statement, "Service")) {
            if (!entry.text().equals("*") && Wildcards.hasAny(entry.text())) {
                findings.add("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", entry);
            } else if (!entry.text().equals("*") && !Shapes.is(HOST, entry.text())) {
                findings.add("UNKNOWN_PRINCIPAL", entry);
            }
        }
        for (Entry entry : Named.of(statement, "CanonicalUser")) {
            if (!entry.text().equals("*") && !Shapes.is(CANONICAL, entry.text())) {
                findings.add("UNKNOWN_PRINCIPAL", entry);
            }
        }
        if (statement.has("NotPrincipal") && statement.allows()) {
            findings.add("ALLOW_WITH_NOT_PRINCIPAL", statement.pointer("NotPrincipal"), "NotPrincipal");
        }
    }

    static void federated(LintStatement statement, Findings findings) {
        for (Entry entry : Named.of(statement, "Federated")) {
            String text = entry.text();
            boolean provider = Shapes.is(SAML, text) || Shapes.is(OIDC, text);
            if (statement.type() != PolicyType.TRUST) {
                findings.add("FEDERATED_PRINCIPAL_NOT_SUPPORTED", entry);
            } else if (!provider && !Shapes.is(HOST, text)) {
                findings.add("INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY", entry);
            } else if (!provider && !PROVIDERS.contains(text)) {
                findings.add("UNKNOWN_FEDERATION_SOURCE", entry);
            }
        }
    }
}
