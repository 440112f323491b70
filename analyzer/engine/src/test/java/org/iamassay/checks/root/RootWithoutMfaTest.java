package org.iamassay.checks.root;

import static org.iamassay.testing.CheckTable.checking;

import org.iamassay.testing.CheckTable;
import org.junit.jupiter.api.Test;

class RootWithoutMfaTest {

    private static CheckTable root() {
        return checking(new RootWithoutMfa());
    }

    @Test
    void anUnknownMfaIsAnsweredByTheSummary() {
        String table = """
                user           | mfa_active | expect
                <root_account> | (empty)    | %s
                """;
        root().report(table.formatted("NOT ASSESSED unreadable:mfa_active"));
        root().summary("AccountMFAEnabled", 1).report(table.formatted("PASS"));
        root().summary("AccountMFAEnabled", 0).report(table.formatted("FAIL no MFA device, and credentials exist"));
        root().summary("AccountPasswordPresent", 1).report(table.formatted("NOT ASSESSED unreadable:mfa_active"));
    }

    @Test
    void theSummaryDoesNotContradictAKnownMfa() {
        root().summary("AccountMFAEnabled", 1).report("""
                user           | mfa_active | expect
                <root_account> | false      | FAIL
                """);
    }

    @Test
    void theSummaryTellsOfAPasswordOnlyWhereTheReportIsSilent() {
        String table = """
                user           | password_enabled | mfa_active | expect
                <root_account> | %s               | false      | %s
                """;
        root().summary("AccountPasswordPresent", 1).report(table.formatted("not_supported", "FAIL"));
        root().summary("AccountPasswordPresent", 0).report(table.formatted("(empty)", "NOT ASSESSED password-unknown"));
        root().summary("AccountPasswordPresent", 0).report(table.formatted("true", "FAIL"));
    }

    @Test
    void aMissingPasswordColumnIsNoFailure() {
        String table = """
                user           | mfa_active | access_key_1_active | expect
                <root_account> | false      | %s                  | %s
                """;
        root().without("password_enabled")
                .report(table.formatted("false", "NOT ASSESSED missing-column:password_enabled"));
        root().without("password_enabled").report(table.formatted("true", "FAIL"));
        root().without("password_enabled")
                .summary("AccountPasswordPresent", 0)
                .report(table.formatted("false", "N/A no-root-credentials"));
        root().without("password_enabled")
                .summary("AccountPasswordPresent", 0)
                .report(table.formatted("(empty)", "NOT ASSESSED unreadable:access_key_1_active"));
    }

    @Test
    void rootOfGovCloudCountsOnlyWithAPasswordOrKey() {
        String table = """
                user           | arn                                    | password_enabled | mfa_active | access_key_2_active | expect
                <root_account> | arn:aws-us-gov:iam::111122223333:root  | %s               | %s         | %s                  | %s
                """;
        root().report(table.formatted("true", "false", "false", "FAIL"));
        root().report(table.formatted("false", "false", "true", "FAIL"));
        root().report(table.formatted("not_supported", "true", "(empty)", "PASS"));
        root().report(table.formatted("false", "false", "false", "N/A govcloud-root"));
        root().summary("AccountMFAEnabled", 1).report(table.formatted("not_supported", "(empty)", "(empty)", "PASS"));
        root().summary("AccountMFAEnabled", 0)
                .report(table.formatted(
                        "not_supported", "(empty)", "(empty)", "NOT ASSESSED unreadable:access_key_2_active"));
    }

    @Test
    void theSummaryAloneNeedsBothCountsToExcuse() {
        String table = """
                user      | expect
                (account) | NOT ASSESSED root-row-missing
                """;
        root().summary("AccountPasswordPresent", 0).report(table);
        String failure = """
                user          | expect
                (no root row) | FAIL
                """;
        root().summary("AccountMFAEnabled", 0)
                .summary("AccountPasswordPresent", 0)
                .report(failure);
        root().summary("AccountMFAEnabled", 0)
                .summary("AccountPasswordPresent", 0)
                .summary("AccountAccessKeysPresent", 1)
                .report(failure);
        root().summary("AccountMFAEnabled", 1).report(failure.replace("FAIL", "PASS"));
    }
}
