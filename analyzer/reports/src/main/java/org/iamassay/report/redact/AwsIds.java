package org.iamassay.report.redact;

import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of ids that AWS gives, and AWS's own names, which stay. */
final class AwsIds {

    /** Ids of access keys, of API credentials and of uploaded SSH keys. Source: IAM User Guide, "Unique identifiers". */
    private static final Pattern KEY = Pattern.compile("(AKIA|ASIA|ACCA|ABIA|APKA)[A-Z0-9]{8,124}");

    private static final Pattern UNIQUE = Pattern.compile("(AIDA|AROA|AGPA|AIPA|ANPA|ANVA|ASCA)[A-Z0-9]{8,124}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

    private static final Set<String> WORDS = Set.of(
            "",
            "*",
            "-",
            "aws",
            "root",
            "unknown",
            "<root_account>",
            "service-role",
            "aws-service-role",
            "aws-reserved",
            "sso.amazonaws.com",
            "token.actions.githubusercontent.com",
            "accounts.google.com",
            "graph.facebook.com",
            "www.amazon.com",
            "cognito-identity.amazonaws.com",
            "sts.amazonaws.com",
            "FullAWSAccess",
            "RCPFullAWSAccess",
            "p-FullAWSAccess",
            "p-RCPFullAWSAccess",
            "ALL",
            "v1");

    private AwsIds() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static boolean isUnique(String text) {
        return UNIQUE.matcher(text).matches();
    }

    static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    /** Whether a name is one of AWS, the same in every account. */
    static boolean isOwn(String name) {
        return WORDS.contains(name) || name.startsWith("AWSServiceRoleFor") || name.endsWith(".amazonaws.com");
    }
}
