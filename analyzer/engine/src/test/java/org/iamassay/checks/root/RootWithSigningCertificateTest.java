package org.iamassay.checks.root;

import static org.iamassay.testing.CheckTable.checking;

import org.iamassay.testing.CheckTable;
import org.junit.jupiter.api.Test;

class RootWithSigningCertificateTest {

    private static final String TABLE = """
            user           | cert_1_active | cert_2_active | expect
            <root_account> | %s            | %s            | %s
            """;

    private static CheckTable root() {
        return checking(new RootWithSigningCertificate());
    }

    @Test
    void oneActiveCertificateIsEnough() {
        root().report(TABLE.formatted("(empty)", "true", "FAIL signing certificate 2 is active"));
        root().report(TABLE.formatted(
                "true", "true", "FAIL signing certificate 1 is active; signing certificate 2 is active"));
    }

    @Test
    void theSummaryAnswersForAnUnknownSlot() {
        root().report(TABLE.formatted("false", "(empty)", "NOT ASSESSED unreadable:cert_2_active"));
        root().summary("AccountSigningCertificatesPresent", 1).report(TABLE.formatted("false", "(empty)", "FAIL"));
        root().summary("AccountSigningCertificatesPresent", 0).report(TABLE.formatted("false", "(empty)", "PASS"));
        root().summary("AccountSigningCertificatesPresent", 0).report(TABLE.formatted("true", "(empty)", "FAIL"));
    }

    @Test
    void anInactiveCertificateIsNoActiveOne() {
        root().report("""
                user           | cert_1_active | cert_1_last_rotated  | expect
                <root_account> | false         | 2008-12-27T12:00:00Z | PASS
                """);
    }
}
