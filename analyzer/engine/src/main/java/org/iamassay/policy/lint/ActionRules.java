package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Wildcards;
import org.iamassay.policy.catalogue.AccessLevel;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.RiskCategory;
import org.iamassay.policy.catalogue.RiskLists;

/** The actions a statement names. Source: Service Authorization Reference, by way of the catalogue. */
final class ActionRules {

    /** Beyond it, comparing each bucket with each other resource would take too long. */
    private static final int MOST_RESOURCES = 1_000;

    private static final List<String> ELEMENTS = List.of("Action", "NotAction");
    private static final Set<String> BUCKET_WRITES = Set.of("s3:PutBucketPolicy", "s3:PutBucketAcl");
    private static final String LIFECYCLE = "s3:PutLifecycleConfiguration";
    private static final List<String> OBJECT_ACCESS = List.of("s3:GetObject", "s3:PutObject", "s3:DeleteObject");

    private ActionRules() {}

    static void known(LintStatement statement, Findings findings) {
        for (String element : ELEMENTS) {
            statement.entries(element).forEach(entry -> known(entry, statement.facts(), findings));
        }
    }

    private static void known(Entry entry, Facts facts, Findings findings) {
        String text = entry.text();
        int colon = text.indexOf(':');
        if (Actions.isEverything(text) || text.contains("${")) {
            return;
        }
        if (colon < 0) {
            findings.add("INVALID_ACTION", entry);
        } else if (colon == 0 || Wildcards.hasAny(text.substring(0, colon))) {
            findings.add("INVALID_SERVICE_IN_ACTION", entry.pointer(), text.substring(0, colon));
        } else if (facts.areThere()) {
            documented(entry, text.substring(0, colon), facts, findings);
        }
    }

    private static void documented(Entry entry, String service, Facts facts, Findings findings) {
        if (!facts.hasService(service)) {
            findings.add("INVALID_SERVICE_IN_ACTION", entry.pointer(), service, facts.similarService(service));
        } else if (facts.matching(entry.text()).isEmpty()) {
            String meant = Wildcards.hasAny(entry.text()) ? "" : facts.similarAction(entry.text());
            findings.add("INVALID_ACTION", entry.pointer(), entry.text(), meant);
        }
    }

    /** Trust policies speak of sts alone; a resource policy speaks of the service whose resources it names. */
    static void foreign(LintStatement statement, Findings findings) {
        if (statement.type() == PolicyType.TRUST) {
            statement.entries("Action").stream()
                    .filter(action -> !Actions.isEverything(action.text()) && !isOf(action.text(), "sts"))
                    .forEach(action -> findings.add("UNSUPPORTED_ACTION_IN_POLICY", action));
        } else if (statement.type() == PolicyType.RESOURCE) {
            String service = Arns.onlyService(statement);
            if (service.isEmpty()) {
                return;
            }
            List<Entry> foreign = statement.entries("Action").stream()
                    .filter(action -> action.text().indexOf(':') > 0 && !isOf(action.text(), service))
                    .toList();
            boolean all = foreign.size() == statement.entries("Action").size();
            if (all && !foreign.isEmpty()) {
                statement.entries("Resource").forEach(arn -> findings.add("UNSUPPORTED_RESOURCE_ARN_IN_POLICY", arn));
            } else {
                foreign.forEach(action -> findings.add("UNSUPPORTED_ACTION_IN_POLICY", action));
            }
        }
    }

    /** Levels and lists that a reader wants to see marked; where they are meant, nothing is wrong. */
    static void marked(LintStatement statement, Findings findings) {
        if (!statement.allows() || !statement.type().isOfIdentity()) {
            return;
        }
        RiskLists risks = statement.facts().catalogue().risks();
        Set<String> credentials = risks.named(RiskCategory.CREDENTIAL_EXPOSURE);
        Set<String> data = risks.named(RiskCategory.DATA_EXFILTRATION);
        count(
                statement,
                "PERMISSIONS_MANAGEMENT_ACTIONS",
                findings,
                action -> action.level() == AccessLevel.PERMISSIONS_MANAGEMENT);
        count(statement, "CREDENTIALS_EXPOSURE", findings, action -> credentials.contains(action.name()));
        count(statement, "SENSITIVE_ACCESS", findings, action -> data.contains(action.name()));
    }

    private static void count(
            LintStatement statement, String code, Findings findings, Predicate<CatalogueAction> such) {
        List<String> names = statement.covered().stream()
                .filter(such)
                .map(CatalogueAction::name)
                .toList();
        if (!names.isEmpty()) {
            String element = statement.has("Action") ? "Action" : "NotAction";
            findings.add(code, statement.pointer(element), Words.first(names));
        }
    }

    /** Who may rewrite a bucket's policy gives himself what he lacks (parliament). */
    static void buckets(LintDocument document, Findings findings) {
        if (!document.type().isOfIdentity()) {
            return;
        }
        List<String> patterns = document.statements().stream()
                .flatMap(statement -> statement.texts("Resource").stream())
                .toList();
        if (patterns.size() > MOST_RESOURCES || patterns.stream().anyMatch(text -> text.length() > Cover.LONGEST)) {
            findings.more();
            return;
        }
        for (LintStatement statement : document.statements()) {
            if (statement.allows()) {
                boolean rewrites = BUCKET_WRITES.stream().anyMatch(action -> covers(statement, action));
                boolean expires = covers(statement, LIFECYCLE);
                for (Entry bucket : statement.entries("Resource")) {
                    if (rewrites && OBJECT_ACCESS.stream().anyMatch(action -> !reaches(document, bucket, action))) {
                        findings.add("RESOURCE_POLICY_PRIVILEGE_ESCALATION", bucket);
                    } else if (expires && !reaches(document, bucket, "s3:DeleteObject")) {
                        findings.add("RESOURCE_POLICY_PRIVILEGE_ESCALATION", bucket);
                    }
                }
            }
        }
    }

    private static boolean reaches(LintDocument document, Entry bucket, String action) {
        String objects =
                bucket.text().equals("*") || bucket.text().endsWith("/*") ? bucket.text() : bucket.text() + "/*";
        return document.statements().stream()
                .filter(statement -> statement.allows() && covers(statement, action))
                .anyMatch(statement -> statement.texts("Resource").stream()
                        .anyMatch(pattern -> Overlap.exists(pattern, objects, true)));
    }

    private static boolean covers(LintStatement statement, String action) {
        return statement.texts("Action").stream().anyMatch(pattern -> Actions.matches(pattern, action))
                || (statement.has("NotAction")
                        && statement.texts("NotAction").stream()
                                .noneMatch(pattern -> Actions.matches(pattern, action)));
    }

    private static boolean isOf(String action, String service) {
        return Ascii.startsWith(action, service + ":");
    }
}
