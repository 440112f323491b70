package org.iamassay.checks.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.iamassay.check.Finding;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InactiveKeyReactivatedTest {

    @TestFactory
    Stream<DynamicTest> knowsKeysByTheirCreation() {
        return checking(new InactiveKeyReactivated())
                .where("OLD", "2025-01-10T12:00:00Z")
                .cases("""
                # no earlier snapshot
                k1a=true; k1r=<OLD>
                => NOT ASSESSED no-earlier-snapshot

                # no key at all
                earlier 2025-05-01T12:00:00Z:
                user=u
                now:
                user=u
                => N/A no-key

                # on again
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                now:
                k1a=true; k1r=<OLD>
                => FAIL access key 1 was inactive in the snapshot of 2025-05-01T12:00:00Z and is active at 2025-06-01T12:00:00Z

                # on again in the other slot
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                now:
                k2a=true; k2r=<OLD>
                => FAIL access key 2 was inactive

                # still off, always on, turned off, new
                earlier 2025-05-01T12:00:00Z:
                user=a; k1a=false; k1r=<OLD>
                user=b; k1a=true; k1r=<OLD>
                user=c; k1a=true; k1r=<OLD>
                user=d; k1a=true; k1r=<OLD>
                now:
                user=a; k1a=false; k1r=<OLD>
                user=b; k1a=true; k1r=<OLD>
                user=c; k1a=false; k1r=<OLD>
                user=d; k1a=true; k1r=2025-05-20T00:00:00Z
                => PASS & N/A key-active & N/A other-kind & N/A key-active

                # slots swapped, nothing else
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>; k2a=true; k2r=2025-02-01T00:00:00Z
                now:
                k2a=false; k2r=<OLD>; k1a=true; k1r=2025-02-01T00:00:00Z
                => N/A key-active & PASS

                # two keys of one second: by slot
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>; k2a=true; k2r=<OLD>
                now:
                k1a=true; k1r=<OLD>; k2a=true; k2r=<OLD>
                => 1: FAIL access key 1 & 2: N/A key-active

                # gone, with a new key in its slot; gone with its user
                earlier 2025-05-01T12:00:00Z:
                user=a; k1a=false; k1r=<OLD>
                user=b; k1a=false; k1r=<OLD>
                now:
                user=a; k2a=true; k2r=2025-05-20T00:00:00Z
                => PASS gone since the snapshot of 2025-05-01T12:00:00Z & N/A key-active & PASS gone with its user

                # active keys that are gone are no subject
                earlier 2025-05-01T12:00:00Z:
                k1a=true; k1r=<OLD>
                now:
                user=u
                => N/A no-key

                # another user of the same name
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>; uct=2015-01-01T00:00:00Z
                now:
                k1a=true; k1r=2025-05-12T00:00:00Z; uct=2025-05-11T00:00:00Z
                => PASS gone with its user & N/A key-active
                """);
    }

    @TestFactory
    Stream<DynamicTest> unknownCellsSettleNothing() {
        return checking(new InactiveKeyReactivated())
                .where("OLD", "2025-01-10T12:00:00Z")
                .cases("""
                # its state before
                earlier 2025-05-01T12:00:00Z:
                k1a=(empty); k1r=<OLD>
                now:
                k1a=true; k1r=<OLD>
                => NOT ASSESSED unreadable:access_key_1_active

                # its state now
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                now:
                k1a=(empty); k1r=<OLD>
                => NOT ASSESSED unreadable:access_key_1_active

                # its state now, and it was always active
                earlier 2025-05-01T12:00:00Z:
                k1a=true; k1r=<OLD>
                now:
                k1a=(empty); k1r=<OLD>
                => N/A other-kind

                # its creation before, while it may have rested
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=(empty); k1u=2025-02-01T00:00:00Z
                now:
                k1a=true; k1r=<OLD>
                => NOT ASSESSED unreadable:access_key_1_last_rotated

                # its creation before, while it was active
                earlier 2025-05-01T12:00:00Z:
                k1a=true; k1r=(empty)
                now:
                k1a=true; k1r=<OLD>
                => N/A key-active

                # younger than the earlier report, whatever stands there
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=(empty)
                now:
                k1a=true; k1r=2025-05-20T00:00:00Z
                => N/A key-active

                # its creation now: the key that rested may be it
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                now:
                k1a=true; k1r=(empty)
                => NOT ASSESSED unreadable:access_key_1_last_rotated & NOT ASSESSED unreadable:access_key_1_last_rotated

                # its creation now, and no key rested
                earlier 2025-05-01T12:00:00Z:
                k1a=true; k1r=<OLD>
                now:
                k1a=true; k1r=(empty)
                => N/A key-active

                # a slot that holds no active key cannot be it
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                now:
                k1a=false; k1r=(empty)
                => PASS gone since

                # rows before that differ
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=<OLD>
                k1a=true; k1r=<OLD>
                now:
                k1a=true; k1r=<OLD>
                => NOT ASSESSED unreadable:access_key_1_active

                # a list now that was cut may have the user
                earlier 2025-05-01T12:00:00Z:
                user=a; k1a=false; k1r=<OLD>
                now:
                user=b
                ragged
                => NOT ASSESSED incomplete-evidence:credential-report

                # a list before that was cut may have had the user
                earlier 2025-05-01T12:00:00Z:
                user=b
                ragged
                now:
                user=a; k1a=true; k1r=<OLD>
                => NOT ASSESSED incomplete-evidence:credential-report
                """);
    }

    @Test
    void theTraceNamesBothReports() {
        Finding finding = Trial.asOf(Trial.AS_OF)
                .example("""
                        earlier 2025-05-01T12:00:00Z:
                        k2a=false; k2r=2025-01-10T12:00:00Z
                        now:
                        k1a=true; k1r=2025-01-10T12:00:00Z""")
                .run(new InactiveKeyReactivated())
                .findings()
                .get(0);
        assertThat(finding.id())
                .isEqualTo("inactive-key-not-reactivated:arn:aws:iam::111122223333:user/u#access-key/"
                        + "2025-01-10T12:00:00Z:2025-01-10T12:00:00Z");
        assertThat(finding.trace())
                .extracting(cell -> cell.file() + " " + cell.column() + " " + cell.value())
                .containsExactly(
                        "report.csv access_key_1_active true",
                        "report.csv access_key_1_last_rotated 2025-01-10T12:00:00Z",
                        "earlier-1.csv access_key_2_active false",
                        "earlier-1.csv access_key_2_last_rotated 2025-01-10T12:00:00Z");
    }

    @Test
    void keysOfOneSecondHaveTheirSlotInTheIdThoughOneIsGone() {
        assertThat(Trial.asOf(Trial.AS_OF)
                        .example("""
                                earlier 2025-05-01T12:00:00Z:
                                k1a=false; k1r=2025-01-10T12:00:00Z; k2a=false; k2r=2025-01-10T12:00:00Z
                                now:
                                k1a=false; k1r=2025-01-10T12:00:00Z""")
                        .run(new InactiveKeyReactivated())
                        .findings())
                .extracting(finding -> finding.subject().key().replaceFirst(".*#", "") + " " + finding.verdict())
                .containsExactly("access-key/2025-01-10T12:00:00Z/1 PASS", "access-key/2025-01-10T12:00:00Z/2 PASS");
    }
}
