package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CloudTrailLogsNotValidatedTest {

    @TestFactory
    Stream<DynamicTest> judgesEachTrailOnce() {
        return checking(new CloudTrailLogsNotValidated()).cases("""
                cloudtrail-describe-trails__eu-west-1.json {"trailList":[\
                {"Name":"a","TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/a","LogFileValidationEnabled":true},\
                {"Name":"b","TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/b","LogFileValidationEnabled":false},\
                {"Name":"c","TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/c"}]}
                cloudtrail-describe-trails__us-east-1.json {"trailList":[\
                {"Name":"a","TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/a","LogFileValidationEnabled":true}]}
                => PASS & FAIL not validated & NOT ASSESSED unreadable:LogFileValidationEnabled

                cloudtrail-describe-trails.json {"trailList":[]}
                => N/A no-subject

                regions.active=eu-west-1
                cloudtrail-describe-trails__us-east-1.json {"trailList":[]}
                => NOT ASSESSED incomplete-evidence:trails

                # the account first, by its name
                cloudtrail-describe-trails__eu-west-1.json {"trailList":[\
                {"Name":"a","TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/a","LogFileValidationEnabled":true}]}
                cloudtrail-describe-trails__us-east-1.json error AccessDenied
                => NOT ASSESSED incomplete-evidence:trails & PASS

                cloudtrail-describe-trails.json
                => NOT ASSESSED missing-evidence:trails
                """);
    }
}
