package org.iamassay.model;

/**
 * An analyzer of IAM Access Analyzer. Source: Access Analyzer API, AnalyzerSummary.
 */
public record Analyzer(String arn, String name, String type, String status, JsonPlace place) implements Dumped {

    /** Whether it looks for access from outside the account or organization. */
    public boolean isExternal() {
        return type.equals("ACCOUNT") || type.equals("ORGANIZATION");
    }

    /** Whether it looks for access that nobody uses. */
    public boolean isOfUnusedAccess() {
        return type.equals("ACCOUNT_UNUSED_ACCESS") || type.equals("ORGANIZATION_UNUSED_ACCESS");
    }

    public boolean isActive() {
        return status.equals("ACTIVE");
    }

    /** The Region it works in; empty when its ARN does not tell. */
    public String region() {
        return Arn.of(arn).region();
    }
}
