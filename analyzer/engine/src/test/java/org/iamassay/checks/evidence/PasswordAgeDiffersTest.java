package org.iamassay.checks.evidence;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PasswordAgeDiffersTest {

    @TestFactory
    Stream<DynamicTest> comparesDueDatesWithTheAge() {
        return checking(new PasswordAgeDiffers())
                .where(
                        "90",
                        "iam-get-account-password-policy.json {\"PasswordPolicy\":{\"ExpirePasswords\":true,\"MaxPasswordAge\":90}}")
                .where(
                        "NEVER",
                        "iam-get-account-password-policy.json {\"PasswordPolicy\":{\"ExpirePasswords\":false,\"MaxPasswordAge\":90}}")
                .where(
                        "NO AGE",
                        "iam-get-account-password-policy.json {\"PasswordPolicy\":{\"MinimumPasswordLength\":14}}")
                .where("NONE", "iam-get-account-password-policy.json error NoSuchEntity")
                .cases("""
                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-30T00:00:00Z
                <90>
                => PASS

                # a day more or less
                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-31T23:59:59Z
                user=b; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-29T00:00:00Z
                <90>
                => PASS

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-08-01T00:00:00Z
                <90>
                => FAIL line 2, due after 92 days, and the policy sets 90; a policy changed later than the password explains it

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-28T23:59:59Z
                <90>
                => FAIL due after 88 days

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=N/A
                <90>
                => FAIL no due date, and the policy sets 90 days

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-30T00:00:00Z
                <NONE>
                => FAIL due after 90 days, and the policy sets no age

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-07-30T00:00:00Z
                <NEVER>
                => FAIL the policy sets no age

                user=a; pe=true; plc=2025-05-01T00:00:00Z; pnr=N/A
                <NO AGE>
                => PASS

                # users without a password, without dates, and root do not count
                R: pe=true; plc=2025-05-01T00:00:00Z; pnr=2025-05-02T00:00:00Z
                user=a; pe=false; plc=2025-05-01T00:00:00Z; pnr=2025-05-02T00:00:00Z
                user=b; pe=true; plc=N/A; pnr=2025-05-02T00:00:00Z
                user=c; pe=true; plc=2025-05-01T00:00:00Z; pnr=(empty)
                <90>
                => N/A no-subject
                """);
    }

    @TestFactory
    Stream<DynamicTest> needsReportAndPolicy() {
        return checking(new PasswordAgeDiffers()).cases("""
                user=a; pe=true; pnr=2025-07-30T00:00:00Z
                => NOT ASSESSED missing-evidence:password-policy

                user=a; pe=true; pnr=2025-07-30T00:00:00Z
                iam-get-account-password-policy.json error AccessDenied
                => NOT ASSESSED access-denied:password-policy

                user=a; pe=true; pnr=2025-07-30T00:00:00Z
                iam-get-account-password-policy.json {"PasswordPolicy":{"MaxPasswordAge":"long"}}
                => NOT ASSESSED incomplete-evidence:password-policy

                iam-get-account-password-policy.json error NoSuchEntity
                => NOT ASSESSED missing-evidence:credential-report
                """);
    }
}
