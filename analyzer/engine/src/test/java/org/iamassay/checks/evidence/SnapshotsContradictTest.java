package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.iamassay.check.Finding;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SnapshotsContradictTest {

    @TestFactory
    Stream<DynamicTest> datesDoNotRunBackwards() {
        return checking(new SnapshotsContradict())
                .where("KEY", "k1a=true; k1r=2024-01-10T12:00:00Z")
                .cases("""
                # no earlier snapshot
                user=a
                => NOT ASSESSED no-earlier-snapshot

                # forwards
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T00:00:00Z; plc=2025-02-01T00:00:00Z; <KEY>; k1u=2025-04-01T00:00:00Z
                now:
                pe=true; plu=2025-05-20T00:00:00Z; plc=2025-05-01T00:00:00Z; <KEY>; k1u=2025-05-01T00:00:00Z
                => PASS

                # a sign-in
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T00:00:00Z
                now:
                pe=true; plu=2025-04-19T23:59:59Z
                => FAIL password of u last used 2025-04-19T23:59:59Z in the snapshot of 2025-06-01T12:00:00Z, 2025-04-20T00:00:00Z in the snapshot of 2025-05-01T12:00:00Z

                # a password change
                earlier 2025-05-01T12:00:00Z:
                pe=true; plc=2025-04-20T00:00:00Z
                now:
                pe=true; plc=2025-03-20T00:00:00Z
                => FAIL password of u last changed 2025-03-20T00:00:00Z

                # the use of a key, in another slot now
                earlier 2025-05-01T12:00:00Z:
                <KEY>; k1u=2025-04-20T00:00:00Z
                now:
                k2a=true; k2r=2024-01-10T12:00:00Z; k2u=2025-04-10T00:00:00Z
                => FAIL access key of u created 2024-01-10T12:00:00Z last used 2025-04-10T00:00:00Z

                # the use of a key that is forgotten
                earlier 2025-05-01T12:00:00Z:
                <KEY>; k1u=2025-04-20T00:00:00Z
                now:
                <KEY>; k1u=N/A
                => FAIL last used never in the snapshot of 2025-06-01T12:00:00Z

                # the use of another key in the slot
                earlier 2025-05-01T12:00:00Z:
                <KEY>; k1u=2025-04-20T00:00:00Z
                now:
                k1a=true; k1r=2025-05-10T00:00:00Z; k1u=N/A
                => PASS

                # root
                earlier 2025-05-01T12:00:00Z:
                R: pe=not_supported; plu=2025-04-20T00:00:00Z
                now:
                R: pe=true; plu=2025-03-20T00:00:00Z
                => FAIL password of <root_account> last used

                # the older forms of the root row, and root without credentials
                earlier 2025-04-01T12:00:00Z:
                R: pe=not_supported; plu=2025-03-20T00:00:00Z
                earlier 2025-05-01T12:00:00Z:
                R: pe=true; plu=2025-03-20T00:00:00Z; plc=not_supported
                now:
                R: pe=false; plu=N/A; plc=N/A; mfa=false
                => PASS

                # cells of a removed password, and of the next one
                earlier 2025-04-01T12:00:00Z:
                pe=true; plu=2025-03-20T00:00:00Z; plc=2025-03-20T00:00:00Z
                earlier 2025-05-01T12:00:00Z:
                pe=false; plu=N/A; plc=N/A
                now:
                pe=true; plu=2025-02-20T00:00:00Z; plc=2025-02-20T00:00:00Z
                => PASS

                # another user of the same name
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T00:00:00Z; uct=2025-01-01T00:00:00Z
                now:
                pe=true; plu=2025-03-20T00:00:00Z; uct=2020-01-01T00:00:00Z
                => PASS re-created: u, created 2025-01-01T00:00:00Z, again 2020-01-01T00:00:00Z

                # older than the one before
                earlier 2025-03-01T12:00:00Z:
                pe=true; plu=2025-02-20T00:00:00Z
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-01-20T00:00:00Z
                now:
                pe=true; plu=2025-05-20T00:00:00Z
                => FAIL in the snapshot of 2025-05-01T12:00:00Z

                # a cached report may be older than the use that another shows
                earlier 2025-06-01T09:00:00Z:
                generated 2025-06-01T09:00:00Z
                pe=true; plu=2025-06-01T08:30:00Z
                now:
                pe=true; plu=2025-05-20T00:00:00Z
                => PASS

                # but not than one of before its four hours
                earlier 2025-06-01T09:00:00Z:
                generated 2025-06-01T09:00:00Z
                pe=true; plu=2025-06-01T07:59:59Z
                now:
                pe=true; plu=2025-05-20T00:00:00Z
                => FAIL
                """);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsMissedInBetween() {
        return checking(new SnapshotsContradict()).cases("""
                # a user that was gone and is back
                earlier 2025-04-01T12:00:00Z:
                user=a
                user=u
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                user=u
                => FAIL user u, created 2015-01-01T00:00:00Z, is in an older snapshot and in that of 2025-06-01T12:00:00Z and not in that of 2025-05-01T12:00:00Z

                # a user that is there for the first time, and must have been before
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                user=u; uct=2025-05-01T07:59:59Z
                => FAIL user u, created 2025-05-01T07:59:59Z, is in that of 2025-06-01T12:00:00Z and not in that of 2025-05-01T12:00:00Z

                # made while the older report was in the cache
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                user=u; uct=2025-05-01T08:00:00Z
                => PASS

                # gone for good
                earlier 2025-05-01T12:00:00Z:
                user=a
                user=u
                now:
                user=a
                => PASS

                # a list that was cut does not tell
                earlier 2025-05-01T12:00:00Z:
                user=a
                ragged
                now:
                user=a
                user=u
                => NOT ASSESSED incomplete-evidence:credential-report

                # root without a row is unknown, not gone
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                R: pe=true
                => PASS

                # a user whose creation is unknown may be another one
                earlier 2025-04-01T12:00:00Z:
                user=a
                user=u
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                user=u; uct=(empty)
                => PASS

                # a key that the older report must have had
                earlier 2025-05-01T12:00:00Z:
                k2a=true; k2r=2025-03-01T00:00:00Z
                now:
                k1a=true; k1r=2025-05-01T07:59:59Z; k2a=true; k2r=2025-03-01T00:00:00Z
                => FAIL access key of u created 2025-05-01T07:59:59Z is in the snapshot of 2025-06-01T12:00:00Z and not in that of 2025-05-01T12:00:00Z

                # a key made while the older report was in the cache
                earlier 2025-05-01T12:00:00Z:
                k1a=false
                now:
                k1a=true; k1r=2025-05-01T08:00:00Z
                => PASS

                # a slot that does not tell
                earlier 2025-05-01T12:00:00Z:
                k1a=true; k1r=(empty)
                now:
                k1a=true; k1r=2025-03-01T00:00:00Z
                => NOT ASSESSED unreadable:access_key_1_last_rotated

                # the key of a user that was gone is not told beside its user
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                user=a
                user=u; k1a=true; k1r=2025-03-01T00:00:00Z
                => FAIL user u, created

                # two reports of one time that differ
                earlier 2025-06-01T12:00:00Z:
                user=a; mfa=true
                now:
                user=a; mfa=false
                => FAIL two reports of 2025-06-01T12:00:00Z differ

                # two reports that AWS made at one time and that differ
                earlier 2025-05-20T12:00:00Z:
                generated 2025-05-20T12:00:00Z
                user=a; mfa=true
                now:
                generated 2025-05-20T12:00:00Z
                user=a; mfa=false
                => FAIL two reports of 2025-06-01T12:00:00Z differ
                """);
    }

    @TestFactory
    Stream<DynamicTest> unknownCellsSettleNothing() {
        return checking(new SnapshotsContradict()).cases("""
                # now
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T00:00:00Z
                now:
                pe=true; plu=(empty)
                => NOT ASSESSED unreadable:password_last_used

                # now, where nothing was used before
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=N/A
                now:
                pe=true; plu=(empty)
                => PASS

                # before, and the date may be older
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=(empty)
                now:
                pe=true; plu=2025-04-20T00:00:00Z
                => NOT ASSESSED unreadable:password_last_used

                # before, and the date is later than that report
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=(empty)
                now:
                pe=true; plu=2025-05-20T00:00:00Z
                => PASS

                # whether it is the same password
                earlier 2025-05-01T12:00:00Z:
                pe=(empty); plu=2025-04-20T00:00:00Z
                now:
                pe=true; plu=2025-03-20T00:00:00Z
                => NOT ASSESSED password-unknown

                # whether it is the same password, where it makes no difference
                earlier 2025-05-01T12:00:00Z:
                pe=(empty); plu=2025-04-20T00:00:00Z
                now:
                pe=true; plu=2025-05-20T00:00:00Z
                => PASS

                # rows that differ
                earlier 2025-05-01T12:00:00Z:
                pe=true; plu=2025-04-20T00:00:00Z
                pe=true; plu=2025-04-22T00:00:00Z
                now:
                pe=true; plu=2025-04-21T00:00:00Z
                => NOT ASSESSED unreadable:password_last_used
                """);
    }

    @Test
    void speaksOfTheSnapshotAndLeadsToBothReports() {
        Finding finding = Trial.asOf(Trial.AS_OF)
                .example(new SnapshotsContradict().info().fails())
                .run(new SnapshotsContradict())
                .findings()
                .get(0);
        assertThat(finding.id()).isEqualTo("evidence-snapshots-ordered:account/111122223333@2025-06-01T12:00:00Z:-");
        assertThat(finding.trace())
                .extracting(cell -> cell.file() + " " + cell.row() + " " + cell.value())
                .containsExactly("earlier-1.csv 2 2025-04-20T12:00:00Z", "report.csv 2 2025-03-20T12:00:00Z");
    }
}
