package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NoExternalAccessAnalyzerTest {

    private static String analyzer(String region, String type, String status) {
        return "{\"arn\":\"arn:aws:access-analyzer:" + region + ":111122223333:analyzer/a\",\"name\":\"a\",\"type\":\""
                + type + "\",\"status\":\"" + status + "\"}";
    }

    @TestFactory
    Stream<DynamicTest> asksInEveryRegion() {
        return checking(new NoExternalAccessAnalyzer())
                .where("EU", analyzer("eu-west-1", "ACCOUNT", "ACTIVE"))
                .where("US", analyzer("us-east-1", "ORGANIZATION", "ACTIVE"))
                .where("OFF", analyzer("us-east-1", "ACCOUNT", "DISABLED"))
                .where("UNUSED", analyzer("us-east-1", "ACCOUNT_UNUSED_ACCESS", "ACTIVE"))
                .where("INTERNAL", analyzer("us-east-1", "ACCOUNT_INTERNAL_ACCESS", "ACTIVE"))
                .where("UNTOLD", analyzer("us-east-1", "ACCOUNT", ""))
                .cases("""
                # Regions unknown and one found
                accessanalyzer-list-analyzers.json {"analyzers":[<EU>]}
                => PASS active (Region eu-west-1); other Regions not seen

                accessanalyzer-list-analyzers__eu-west-1.json {"analyzers":[<EU>]}
                accessanalyzer-list-analyzers__us-east-1.json {"analyzers":[<US>]}
                => PASS active (Regions eu-west-1, us-east-1); other Regions not seen

                accessanalyzer-list-analyzers__eu-west-1.json {"analyzers":[<EU>]}
                accessanalyzer-list-analyzers__us-east-1.json {"analyzers":[]}
                => FAIL no active analyzer of external access (Region us-east-1)

                accessanalyzer-list-analyzers.json {"analyzers":[<EU>,<OFF>]}
                => FAIL us-east-1

                accessanalyzer-list-analyzers.json {"analyzers":[<EU>,<UNUSED>]}
                => FAIL us-east-1

                accessanalyzer-list-analyzers.json {"analyzers":[<INTERNAL>]}
                => FAIL us-east-1

                accessanalyzer-list-analyzers.json {"analyzers":[<US>,<UNUSED>,<OFF>]}
                => PASS

                accessanalyzer-list-analyzers.json {"analyzers":[]}
                => FAIL (Region not told)

                # an empty list of no Region beside a good one
                accessanalyzer-list-analyzers-1.json {"analyzers":[]}
                accessanalyzer-list-analyzers-2.json {"analyzers":[<EU>]}
                => FAIL (Region not told)

                accessanalyzer-list-analyzers.json {"analyzers":[<UNTOLD>]}
                => NOT ASSESSED unreadable:status

                accessanalyzer-list-analyzers.json {"analyzers":[<EU>,<UNTOLD>]}
                => NOT ASSESSED unreadable:status
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksInTheRegionsThatTheProfileNames() {
        return checking(new NoExternalAccessAnalyzer())
                .where("EU", analyzer("eu-west-1", "ACCOUNT", "ACTIVE"))
                .where("UNUSED", analyzer("us-east-1", "ACCOUNT_UNUSED_ACCESS", "ACTIVE"))
                .cases("""
                regions.active=eu-west-1
                accessanalyzer-list-analyzers.json {"analyzers":[<EU>,<UNUSED>]}
                => PASS active (Region eu-west-1)

                regions.active=eu-west-1,us-east-1
                accessanalyzer-list-analyzers.json {"analyzers":[<EU>]}
                => NOT ASSESSED incomplete-evidence:analyzers

                # a failure in one Region stands beside one not seen
                regions.active=eu-west-1,us-east-1
                accessanalyzer-list-analyzers__us-east-1.json {"analyzers":[<UNUSED>]}
                => FAIL us-east-1
                """);
    }

    @TestFactory
    Stream<DynamicTest> needsWholeFiles() {
        return checking(new NoExternalAccessAnalyzer())
                .where("EU", analyzer("eu-west-1", "ACCOUNT", "ACTIVE"))
                .where("UNUSED", analyzer("us-east-1", "ACCOUNT_UNUSED_ACCESS", "ACTIVE"))
                .cases("""
                accessanalyzer-list-analyzers.json {"analyzers":[<UNUSED>],"nextToken":"t"}
                => NOT ASSESSED incomplete-evidence:analyzers

                accessanalyzer-list-analyzers.json {"analyzers":[],"nextToken":"t"}
                => NOT ASSESSED incomplete-evidence:analyzers

                accessanalyzer-list-analyzers__eu-west-1.json {"analyzers":[<EU>]}
                accessanalyzer-list-analyzers__us-east-1.json error AccessDeniedException
                => NOT ASSESSED incomplete-evidence:analyzers

                accessanalyzer-list-analyzers.json error AccessDeniedException
                => NOT ASSESSED access-denied:analyzers

                accessanalyzer-list-analyzers.json
                => NOT ASSESSED missing-evidence:analyzers
                """);
    }
}
