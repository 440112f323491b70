package org.iamassay.checks.mfa;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MfaRemovedTest {

    @TestFactory
    Stream<DynamicTest> looksAtThePreviousSnapshotOfTheUser() {
        return checking(new MfaRemoved()).cases("""
                # no earlier snapshot
                pe=true; mfa=false
                => NOT ASSESSED no-earlier-snapshot

                # gone, with a password
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=true; mfa=false
                => FAIL had MFA in the snapshot of 2025-05-01T12:00:00Z and has none at 2025-06-01T12:00:00Z

                # gone, and the password with it
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=false; mfa=false
                => N/A no-password

                # was there before the previous snapshot: the fall was told then
                earlier 2025-03-01T12:00:00Z:
                pe=true; mfa=true
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=false
                now:
                pe=true; mfa=false
                => N/A no-mfa

                # still there, newly there, there without a password
                earlier 2025-05-01T12:00:00Z:
                user=a; pe=true; mfa=true
                user=b; pe=true; mfa=false
                now:
                user=a; pe=true; mfa=true
                user=b; pe=true; mfa=true
                user=c; mfa=true
                => PASS & PASS & PASS

                # another user of the same name, and a new one
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true; uct=2015-01-01T00:00:00Z
                now:
                pe=true; mfa=false; uct=2025-05-10T00:00:00Z
                user=v; pe=true; mfa=false; uct=2025-05-10T00:00:00Z
                => N/A no-mfa & N/A no-mfa

                # the same second in another form is the same user
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true; uct=2015-01-01T00:00:00+00:00
                now:
                pe=true; mfa=false; uct=2015-01-01T00:00:00Z
                => FAIL

                # a creation that is unknown on one side: by ARN
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true; uct=(empty)
                now:
                pe=true; mfa=false
                => FAIL

                # root is judged separately
                earlier 2025-05-01T12:00:00Z:
                R: mfa=true
                pe=true; mfa=true
                now:
                R: mfa=false
                pe=true; mfa=true
                => N/A root-judged-separately & PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> unknownCellsSettleNothing() {
        return checking(new MfaRemoved()).cases("""
                # before
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=(empty)
                now:
                pe=true; mfa=false
                => NOT ASSESSED unreadable:mfa_active

                # before, without the column
                earlier 2025-05-01T12:00:00Z:
                pe=true
                without mfa
                now:
                pe=true; mfa=false
                => NOT ASSESSED missing-column:mfa_active

                # before, and there now
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=(empty)
                now:
                pe=true; mfa=true
                => PASS

                # now
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=true; mfa=(empty)
                => NOT ASSESSED unreadable:mfa_active

                # the password
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=not_supported; mfa=false
                => NOT ASSESSED password-unknown

                # the password, without MFA before
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=false
                now:
                pe=not_supported; mfa=false
                => N/A no-mfa

                # two rows before that differ
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                pe=true; mfa=false
                now:
                pe=true; mfa=false
                => NOT ASSESSED unreadable:mfa_active

                # an earlier list that was cut may have had the user
                earlier 2025-05-01T12:00:00Z:
                user=other
                ragged
                now:
                pe=true; mfa=false
                => NOT ASSESSED incomplete-evidence:credential-report

                # but not one that is younger
                earlier 2025-05-01T12:00:00Z:
                user=other
                ragged
                now:
                pe=true; mfa=false; uct=2025-05-01T12:00:01Z
                => N/A no-mfa
                """);
    }

    @TestFactory
    Stream<DynamicTest> thePreviousSnapshotIsAnother() {
        return checking(new MfaRemoved()).cases("""
                # the same bytes four hours apart are one snapshot
                earlier 2025-04-01T12:00:00Z:
                pe=true; mfa=true; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                earlier 2025-06-01T08:00:00Z:
                pe=true; mfa=false; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                now:
                pe=true; mfa=false; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                => FAIL the snapshot of 2025-04-01T12:00:00Z

                # and a second more is another one
                earlier 2025-04-01T12:00:00Z:
                pe=true; mfa=true; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                earlier 2025-06-01T07:59:59Z:
                pe=true; mfa=false; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                now:
                pe=true; mfa=false; plu=2025-01-01T00:00:00Z; plc=2024-01-01T00:00:00Z
                => N/A no-mfa

                # alone with itself
                earlier 2025-06-01T08:00:00Z:
                pe=false; mfa=true
                now:
                pe=false; mfa=true
                => NOT ASSESSED no-earlier-snapshot

                # of the same time: none is before the other
                earlier 2025-06-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=true; mfa=false
                => NOT ASSESSED no-earlier-snapshot
                """);
    }
}
