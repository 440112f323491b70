package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RootUseWithoutAlertTest {

    @TestFactory
    Stream<DynamicTest> readsThePattern() {
        return Stream.of(
                        "PASS | {$.userIdentity.type=Root}",
                        "PASS | { $.userIdentity.type = \\\"Root\\\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \\\"AwsServiceEvent\\\" }",
                        "PASS | { ( $.userIdentity.type = 'Root' ) }",
                        "FAIL | { $.userIdentity.type != \\\"Root\\\" }",
                        "FAIL | { $.userIdentity.type = \\\"Rootless\\\" }",
                        "FAIL | { $.userIdentity.type = \\\"root\\\" }",
                        "FAIL | { $.userIdentity.arn = \\\"Root\\\" }",
                        "FAIL | Root",
                        "FAIL | ")
                .flatMap(line -> {
                    String[] cells = line.split(" \\| ", -1);
                    return checking(new RootUseWithoutAlert())
                            .cases("# " + line
                                    + "\nlogs-describe-metric-filters.json {\"metricFilters\":[{\"filterName\":\"f\","
                                    + "\"logGroupName\":\"g\",\"filterPattern\":\"" + cells[1]
                                    + "\",\"metricTransformations\":"
                                    + "[{\"metricName\":\"m\",\"metricNamespace\":\"n\"}]}]}\n"
                                    + "cloudwatch-describe-alarms.json {\"MetricAlarms\":[{\"AlarmName\":\"a\",\"MetricName\":\"m\","
                                    + "\"Namespace\":\"n\",\"AlarmActions\":[\"arn:aws:sns:eu-west-1:111122223333:t\"]}]}\n=> "
                                    + cells[0]);
                });
    }

    @TestFactory
    Stream<DynamicTest> isAskedForByAttestationWithoutFilters() {
        return checking(new RootUseWithoutAlert()).cases("""
                iam-list-users.json {"Users":[]}
                => NOT ASSESSED not-attested

                logs-describe-metric-filters.json
                => NOT ASSESSED not-attested
                """);
    }
}
