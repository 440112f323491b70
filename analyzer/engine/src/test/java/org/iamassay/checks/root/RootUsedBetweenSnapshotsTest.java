package org.iamassay.checks.root;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RootUsedBetweenSnapshotsTest {

    @TestFactory
    Stream<DynamicTest> comparesEachLastUse() {
        return checking(new RootUsedBetweenSnapshots()).cases("""
                # no earlier snapshot
                R: plu=2025-05-20T10:00:00Z
                => NOT ASSESSED no-earlier-snapshot

                # no root row now
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                user=a
                => NOT ASSESSED root-row-missing

                # no root row before
                earlier 2025-05-01T12:00:00Z:
                user=a
                now:
                R: plu=2025-04-20T10:00:00Z
                => NOT ASSESSED root-row-missing

                # never used
                earlier 2025-05-01T12:00:00Z:
                R: plu=no_information
                now:
                R: plu=N/A
                => PASS no use recorded since the snapshot of 2025-05-01T12:00:00Z

                # a new use
                earlier 2025-05-01T12:00:00Z:
                R: plu=no_information
                now:
                R: plu=2025-05-20T10:00:00Z
                => FAIL password last used 2025-05-20, 12 days earlier; the snapshot of 2025-05-01T12:00:00Z shows no use

                # a later use by a second
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=2025-04-20T10:00:01Z
                => FAIL shows a last use of 2025-04-20T10:00:00Z

                # the root row of the older form
                earlier 2025-05-01T12:00:00Z:
                R: pe=not_supported; plu=2025-04-20T10:00:00Z
                now:
                R: pe=true; plu=2025-04-20T10:00:00Z
                => PASS

                # running backwards is no use
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=2025-04-01T10:00:00Z
                => PASS

                # keys, and both at once
                earlier 2025-05-01T12:00:00Z:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-01T00:00:00Z
                now:
                R: plu=2025-05-10T10:00:00Z; k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-05-20T00:00:00Z
                => FAIL 2025-05-01T12:00:00Z shows no use; access key 1 last used 2025-05-20

                # keys that changed slots were not used
                earlier 2025-05-01T12:00:00Z:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-01T00:00:00Z; k2a=true; k2r=2021-01-01T00:00:00Z
                now:
                R: k2a=true; k2r=2020-01-01T00:00:00Z; k2u=2025-04-01T00:00:00Z; k1a=true; k1r=2021-01-01T00:00:00Z
                => PASS

                # two keys of one second: by slot
                earlier 2025-05-01T12:00:00Z:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-01T00:00:00Z; k2a=true; k2r=2020-01-01T00:00:00Z
                now:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-01T00:00:00Z; k2a=true; k2r=2020-01-01T00:00:00Z; k2u=2025-04-01T00:00:00Z
                => FAIL access key 2

                # a new key that was used
                earlier 2025-05-01T12:00:00Z:
                R: k1a=false
                now:
                R: k1a=true; k1r=2025-05-10T00:00:00Z; k1u=2025-05-10T00:00:00Z
                => FAIL access key 1

                # keys without a creation: by slot
                earlier 2025-05-01T12:00:00Z:
                R: k1a=true; k1u=2025-04-01T00:00:00Z
                now:
                R: k1a=true; k1u=2025-04-01T00:00:00Z
                => PASS

                # of several root rows the worst
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=2025-04-20T10:00:00Z
                R: plu=2025-05-20T10:00:00Z
                => FAIL (2 rows)
                """);
    }

    @TestFactory
    Stream<DynamicTest> unknownCellsSettleNothing() {
        return checking(new RootUsedBetweenSnapshots()).cases("""
                # now
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=(empty)
                => NOT ASSESSED unreadable:password_last_used

                # before, and the use may be the same
                earlier 2025-05-01T12:00:00Z:
                R: plu=(empty)
                now:
                R: plu=2025-05-01T12:00:00Z
                => NOT ASSESSED unreadable:password_last_used

                # before, and the use is later than that report
                earlier 2025-05-01T12:00:00Z:
                R: plu=(empty)
                now:
                R: plu=2025-05-01T12:00:01Z
                => FAIL shows no readable one

                # before, and no use is recorded now
                earlier 2025-05-01T12:00:00Z:
                R: plu=(empty)
                now:
                R: plu=no_information
                => PASS

                # after the as-of time
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=2025-06-01T12:15:01Z
                => NOT ASSESSED timestamp-after-as-of:password_last_used

                # a use that is seen settles it
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                now:
                R: plu=(empty); k1a=true; k1r=2025-05-10T00:00:00Z; k1u=2025-05-20T00:00:00Z
                => FAIL access key 1

                # an earlier slot that may have held the key
                earlier 2025-05-01T12:00:00Z:
                R: k2a=true; k2r=(empty); k2u=2025-04-20T00:00:00Z
                now:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-20T00:00:00Z
                => NOT ASSESSED unreadable:access_key_1_last_used_date

                # columns that the earlier report lacks
                earlier 2025-05-01T12:00:00Z:
                R: k1a=true; k1r=2020-01-01T00:00:00Z
                without k1u
                now:
                R: k1a=true; k1r=2020-01-01T00:00:00Z; k1u=2025-04-20T00:00:00Z
                => NOT ASSESSED missing-column:access_key_1_last_used_date

                # rows that differ before
                earlier 2025-05-01T12:00:00Z:
                R: plu=2025-04-20T10:00:00Z
                R: plu=2025-04-21T10:00:00Z
                now:
                R: plu=2025-04-21T10:00:00Z
                => NOT ASSESSED unreadable:password_last_used
                """);
    }
}
