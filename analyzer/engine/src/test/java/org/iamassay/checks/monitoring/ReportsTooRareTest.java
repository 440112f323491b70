package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReportsTooRareTest {

    @TestFactory
    Stream<DynamicTest> measuresTheGaps() {
        return checking(new ReportsTooRare()).cases("""
                # one snapshot
                user=a
                => NOT ASSESSED no-earlier-snapshot

                # exactly the limit
                earlier 2025-04-27T12:00:00Z:
                user=a
                now:
                user=a
                => PASS 2 reports, of the gaps between them the longest 35 days

                # a second more
                earlier 2025-04-27T11:59:59Z:
                user=a
                now:
                user=a
                => FAIL 1 gap of more than 35 days between 2 reports, the longest 35 days from 2025-04-27T11:59:59Z to 2025-06-01T12:00:00Z

                # another limit
                cadence.max-gap-days=8
                earlier 2025-05-24T11:59:59Z:
                user=a
                now:
                user=a
                => FAIL 1 gap of more than 8 days

                # the longest of several
                earlier 2025-01-01T12:00:00Z:
                user=a
                earlier 2025-03-01T12:00:00Z:
                user=a
                earlier 2025-05-15T12:00:00Z:
                user=a
                now:
                user=a
                => FAIL 2 gaps of more than 35 days between 4 reports, the longest 75 days from 2025-03-01T12:00:00Z to 2025-05-15T12:00:00Z

                # what lies more than 400 days back does not count
                earlier 2024-04-27T11:59:59Z:
                user=a
                earlier 2025-05-15T12:00:00Z:
                user=a
                now:
                user=a
                => PASS 2 reports

                # 400 days back do
                earlier 2024-04-27T12:00:00Z:
                user=a
                earlier 2025-05-15T12:00:00Z:
                user=a
                now:
                user=a
                => FAIL 383 days

                # nothing but the same report again
                earlier 2025-06-01T08:00:00Z:
                user=a
                now:
                user=a
                => NOT ASSESSED no-earlier-snapshot

                # the same bytes later are another report
                earlier 2025-06-01T07:59:59Z:
                user=a
                now:
                user=a
                => PASS 2 reports

                # nothing but another report of the same time
                earlier 2025-06-01T12:00:00Z:
                user=b
                now:
                user=a
                => NOT ASSESSED no-earlier-snapshot
                """);
    }
}
