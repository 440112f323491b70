package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Wildcards;

/** The form of ARNs under Resource and NotResource. Source: Service Authorization Reference; AWS General Reference, ARNs. */
final class ArnRules {

    private static final Set<String> PARTITIONS =
            Set.of("aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc", "*");
    /** Services with resources of AWS's own, whose ARNs have no account. */
    private static final Set<String> WITH_PUBLIC = Set.of("ssm", "resource-explorer-2");

    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final List<String> ELEMENTS = List.of("Resource", "NotResource");

    private ArnRules() {}

    static void look(LintStatement statement, Findings findings) {
        if (statement.type() == PolicyType.TRUST) {
            return;
        }
        for (String element : ELEMENTS) {
            statement.entries(element).forEach(entry -> look(entry, statement.facts(), findings));
        }
    }

    private static void look(Entry entry, Facts facts, Findings findings) {
        if (Resources.isEverything(entry.text())) {
            return;
        }
        if (!entry.text().startsWith("arn:")) {
            findings.add("INVALID_ARN_PREFIX", entry);
            return;
        }
        if (entry.text().length() > Cover.LONGEST) {
            findings.add("INVALID_ARN_RESOURCE", entry);
            return;
        }
        ArnPattern arn = new ArnPattern(entry.text());
        if (arn.size() < ArnPattern.PARTS && !entry.text().endsWith("*")) {
            findings.add("MISSING_ARN_FIELD", entry);
            return;
        }
        partition(entry, arn, findings);
        String service = arn.part(ArnPattern.SERVICE);
        if (Wildcards.hasAny(service)) {
            if (arn.size() > ArnPattern.REGION || !service.equals("*")) {
                findings.add("WILDCARD_IN_SERVICE_NAME", entry.pointer(), entry.text(), service);
            }
        } else if (!service.equals(service.toLowerCase(Locale.ROOT))) {
            findings.add("INVALID_ARN_SERVICE_CASE", entry.pointer(), service, service.toLowerCase(Locale.ROOT));
        } else if (facts.areThere()) {
            service(entry, arn, facts, findings);
        }
    }

    private static void partition(Entry entry, ArnPattern arn, Findings findings) {
        String partition = arn.part(1);
        boolean known = PARTITIONS.contains(partition)
                || (Wildcards.hasAny(partition)
                        && PARTITIONS.stream().anyMatch(one -> Wildcards.matches(partition, one, true)));
        if (!known) {
            findings.add("INVALID_PARTITION", entry.pointer(), partition);
        }
    }

    private static void service(Entry entry, ArnPattern arn, Facts facts, Findings findings) {
        String service = arn.part(ArnPattern.SERVICE);
        List<ArnForm> forms = facts.forms(service);
        if (forms.isEmpty() && !facts.hasService(service)) {
            findings.add("INVALID_SERVICE", entry.pointer(), service, facts.similarService(service));
        }
        if (arn.size() > ArnPattern.REGION) {
            region(entry, arn, forms, findings);
        }
        if (arn.size() > ArnPattern.ACCOUNT) {
            account(entry, arn, forms, findings);
        }
        if (arn.isWhole() && !forms.isEmpty() && forms.stream().noneMatch(form -> form.fitsResource(arn))) {
            findings.add("INVALID_ARN_RESOURCE", entry);
        }
    }

    /** The service's own forms that the resource part fits; all of them where it fits none. */
    private static List<ArnForm> fitting(ArnPattern arn, List<ArnForm> forms) {
        List<ArnForm> own =
                forms.stream().filter(form -> !form.service().equals("*")).toList();
        List<ArnForm> fitting =
                own.stream().filter(form -> form.fitsResource(arn)).toList();
        return fitting.isEmpty() ? own : fitting;
    }

    private static void region(Entry entry, ArnPattern arn, List<ArnForm> forms, Findings findings) {
        String region = arn.part(ArnPattern.REGION);
        List<ArnForm> fitting = fitting(arn, forms);
        if (!region.isEmpty() && !Wildcards.hasAny(region) && !Regions.isRegion(region)) {
            findings.add("INVALID_ARN_REGION", entry.pointer(), region, "");
        } else if (!fitting.isEmpty() && region.isEmpty()) {
            if (fitting.stream().noneMatch(form -> form.region().isEmpty())) {
                findings.add("MISSING_ARN_REGION", entry);
            }
        } else if (!fitting.isEmpty() && !Overlap.exists(region, "", true)) {
            if (fitting.stream().allMatch(form -> form.region().isEmpty())) {
                findings.add("ARN_REGION_NOT_ALLOWED", entry.pointer(), entry.text(), region);
            }
        }
    }

    private static void account(Entry entry, ArnPattern arn, List<ArnForm> forms, Findings findings) {
        String account = arn.part(ArnPattern.ACCOUNT);
        List<ArnForm> fitting = fitting(arn, forms);
        boolean fixed = fitting.stream().anyMatch(form -> form.account().equals(account) && !account.isEmpty());
        if (account.isEmpty()) {
            boolean open = WITH_PUBLIC.contains(arn.part(ArnPattern.SERVICE));
            if (!open
                    && !fitting.isEmpty()
                    && fitting.stream().noneMatch(form -> form.account().isEmpty())) {
                findings.add("MISSING_ARN_ACCOUNT", entry);
            }
        } else if (!fixed
                && !Wildcards.hasAny(account)
                && !ACCOUNT.matcher(account).matches()) {
            if (!account.equals("aws")) {
                findings.add("INVALID_ARN_ACCOUNT", entry.pointer(), entry.text(), account);
            }
        } else if (!fitting.isEmpty() && !Overlap.exists(account, "", true)) {
            if (fitting.stream().allMatch(form -> form.account().isEmpty())) {
                findings.add("ARN_ACCOUNT_NOT_ALLOWED", entry.pointer(), entry.text(), account);
            }
        }
    }
}
