package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.iamassay.policy.Wildcards;

/** The values of condition keys, by the operator and by the key. */
final class ValueRules {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{1,13}");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");
    private static final Pattern VPC = Pattern.compile("vpc-[0-9a-f]{8}(?:[0-9a-f]{9})?");
    private static final Pattern VPCE = Pattern.compile("vpce-[0-9a-f]{8}(?:[0-9a-f]{9})?");
    private static final Pattern SERVICE =
            Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.(amazonaws\\.com(\\.cn)?|amazon\\.com|aws\\.internal)");
    private static final Pattern KMS_KEY = Pattern.compile("arn:aws[a-z-]*:kms:[a-z0-9*-]+:[0-9*]+:(key|alias)/.+|\\*");
    private static final Set<String> SERVICE_KEYS = Set.of(
            "aws:principalservicename",
            "aws:principalservicenameslist",
            "aws:calledvia",
            "aws:calledviafirst",
            "aws:calledvialast",
            "iam:passedtoservice",
            "iam:awsservicename");
    private static final String KMS = "s3:x-amz-server-side-encryption-aws-kms-key-id";

    private ValueRules() {}

    static void byOperator(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            for (Entry value : test.values()) {
                if (!value.text().contains("${")) {
                    byOperator(test, value, findings);
                }
            }
        }
    }

    private static void byOperator(KeyTest test, Entry value, Findings findings) {
        String text = value.text();
        switch (test.operator().family()) {
            case BOOL, NULL -> {
                if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
                    findings.add("TYPE_MISMATCH_BOOLEAN", value);
                }
            }
            case NUMERIC -> {
                if (!Shapes.is(NUMBER, text)) {
                    findings.add("TYPE_MISMATCH_NUMBER", value);
                }
            }
            case DATE -> date(test, value, findings);
            case BINARY -> {
                if (!BASE64.matcher(text).matches() || text.length() % 4 != 0) {
                    findings.add("TYPE_MISMATCH_STRING", value);
                }
            }
            case STRING -> {
                boolean like = test.operator().isLike();
                if (!like && Wildcards.hasAny(text)) {
                    findings.add("WILDCARD_WITHOUT_LIKE_OPERATOR", value);
                }
            }
            default -> {}
        }
    }

    private static void date(KeyTest test, Entry value, Findings findings) {
        if (Shapes.is(EPOCH, value.text()) && value.text().length() > 4) {
            if (!test.isOn("aws:EpochTime")) {
                findings.add("INVALID_DATE_VALUE", value);
            }
        } else if (!Shapes.is(DATE, value.text())) {
            findings.add("TYPE_MISMATCH_DATE", value);
        }
    }

    static void byKey(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            if (test.operator().family() == Operator.Family.STRING
                    || test.operator().family() == Operator.Family.ARN) {
                for (Entry value : test.values()) {
                    if (!Wildcards.hasAny(value.text()) && !value.text().contains("${")) {
                        byKey(test, value, findings);
                    }
                }
            }
        }
    }

    private static void byKey(KeyTest test, Entry value, Findings findings) {
        String text = value.text();
        if (test.isOn("aws:RequestedRegion") && !Regions.isRegion(text)) {
            findings.add("INVALID_REGION", value);
        } else if (test.isOn("aws:SourceVpc") && !Shapes.is(VPC, text)) {
            findings.add("INVALID_VPC_FORMAT", value);
        } else if (test.isOn("aws:SourceVpce") && !Shapes.is(VPCE, text)) {
            findings.add("INVALID_VPCE_FORMAT", value);
        } else if (test.isOn(KMS) && !Shapes.is(KMS_KEY, text)) {
            findings.add("INVALID_KMS_KEY_VALUE", value);
        } else if (SERVICE_KEYS.contains(test.key().toLowerCase(Locale.ROOT)) && !Shapes.is(SERVICE, text)) {
            findings.add("INVALID_SERVICE_PRINCIPAL_FORMAT", value);
        }
    }

    /** The operator's family against the documented type of the key. */
    static void types(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            String type = statement.facts().keys().type(test.key()).orElse("");
            String bare = type.startsWith("ArrayOf") ? type.substring("ArrayOf".length()) : type;
            if (!bare.isEmpty() && test.operator().isKnown() && !fits(test, bare)) {
                findings.add("TYPE_MISMATCH", test.pointer(), test.operator().written() + " " + test.key(), bare);
            }
            if (bare.equals("ARN")
                    && test.operator().isLike()
                    && !test.operator().isNegated()) {
                test.values().stream()
                        .filter(value -> crossesParts(value.text()))
                        .forEach(value -> findings.add(
                                "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
                                value.pointer(),
                                value.text(),
                                "ArnLike"));
            }
        }
    }

    /** Whether an asterisk stands where it can reach over a colon into parts that are named behind it. */
    private static boolean crossesParts(String arn) {
        List<String> parts = List.of(arn.split(":", ArnPattern.PARTS));
        return parts.size() == ArnPattern.PARTS
                && parts.subList(0, ArnPattern.RESOURCE).stream().anyMatch(part -> part.contains("*"));
    }

    private static boolean isArn(String text) {
        return text.startsWith("arn:") || text.startsWith("*") || text.startsWith("${");
    }

    /** Strings compare with every key but as patterns of addresses; the reverse gives nothing. */
    private static boolean fits(KeyTest test, String type) {
        return switch (test.operator().family()) {
            case STRING -> !type.equals("IPAddress") && !type.equals("Numeric") && !type.equals("Date");
            case NUMERIC -> type.equals("Numeric") || type.equals("Date");
            case DATE -> type.equals("Date");
            case BOOL -> type.equals("Bool");
            // A text may hold an ARN, as keys on tags and encryption contexts do.
            case ARN -> type.equals("ARN") || test.values().stream().allMatch(value -> isArn(value.text()));
            case IP -> type.equals("IPAddress");
            case BINARY -> type.equals("Binary");
            case NULL, UNKNOWN -> true;
        };
    }
}
