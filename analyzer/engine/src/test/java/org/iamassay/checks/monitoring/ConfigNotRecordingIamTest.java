package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConfigNotRecordingIamTest {

    private static String recorder(String group) {
        return "configservice-describe-configuration-recorders__eu-west-1.json {\"ConfigurationRecorders\":[{\"name\":\"default\""
                + (group.isEmpty() ? "" : ",\"recordingGroup\":" + group) + "}]}";
    }

    private static String status(String region, boolean on) {
        return "configservice-describe-configuration-recorder-status__" + region
                + ".json {\"ConfigurationRecordersStatus\":[{\"name\":\"default\",\"recording\":" + on + "}]}";
    }

    @TestFactory
    Stream<DynamicTest> asksWhatIsCovered() {
        String types = "\"AWS::IAM::User\",\"AWS::IAM::Group\",\"AWS::IAM::Role\"";
        return checking(new ConfigNotRecordingIam())
                .where("ON", status("eu-west-1", true))
                .where("ALL", recorder("{\"allSupported\":true,\"includeGlobalResourceTypes\":true}"))
                .where("REGIONAL", recorder("{\"allSupported\":true,\"includeGlobalResourceTypes\":false}"))
                .where(
                        "LISTED",
                        recorder("{\"allSupported\":false,\"resourceTypes\":[" + types + ",\"AWS::IAM::Policy\"]}"))
                .where("PARTLY", recorder("{\"allSupported\":false,\"resourceTypes\":[" + types + "]}"))
                .where(
                        "BUT BUCKETS",
                        recorder(
                                "{\"allSupported\":false,\"exclusionByResourceTypes\":{\"resourceTypes\":"
                                        + "[\"AWS::S3::Bucket\"]},\"recordingStrategy\":{\"useOnly\":\"EXCLUSION_BY_RESOURCE_TYPES\"}}"))
                .where(
                        "BUT ROLES",
                        recorder(
                                "{\"allSupported\":false,\"exclusionByResourceTypes\":{\"resourceTypes\":"
                                        + "[\"AWS::IAM::Role\"]},\"recordingStrategy\":{\"useOnly\":\"EXCLUSION_BY_RESOURCE_TYPES\"}}"))
                .where("UNTOLD", recorder(""))
                .cases("""
                <ALL>
                <ON>
                => PASS recorder default, Region eu-west-1

                <REGIONAL>
                <ON>
                => FAIL no recorder records users, groups, roles and policies of IAM (Region eu-west-1)

                <LISTED>
                <ON>
                => PASS

                <PARTLY>
                <ON>
                => FAIL

                <BUT BUCKETS>
                <ON>
                => PASS

                <BUT ROLES>
                <ON>
                => FAIL

                <UNTOLD>
                <ON>
                => NOT ASSESSED unreadable:recordingGroup
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksWhetherItRuns() {
        return checking(new ConfigNotRecordingIam())
                .where("ALL", recorder("{\"allSupported\":true,\"includeGlobalResourceTypes\":true}"))
                .where("REGIONAL", recorder("{\"allSupported\":true,\"includeGlobalResourceTypes\":false}"))
                .where("ON", status("eu-west-1", true))
                .where("OFF", status("eu-west-1", false))
                .where("ON THERE", status("us-east-1", true))
                .where(
                        "REGIONAL THERE",
                        recorder("{\"allSupported\":true,\"includeGlobalResourceTypes\":false}")
                                .replace("eu-west-1", "us-east-1"))
                .cases("""
                <ALL>
                <OFF>
                => FAIL

                <ALL>
                => NOT ASSESSED missing-evidence:config-recorder-status

                # a status that decides nothing is not missed
                <REGIONAL>
                => FAIL

                <ALL>
                configservice-describe-configuration-recorder-status__eu-west-1.json error AccessDenied
                => NOT ASSESSED access-denied:config-recorder-status

                # the status of another Region
                <ALL>
                <ON THERE>
                => NOT ASSESSED incomplete-evidence:config-recorder-status

                # recorders are called default in every Region
                <ALL>
                <REGIONAL THERE>
                <OFF>
                <ON THERE>
                => FAIL (Regions eu-west-1, us-east-1)

                # the status of the other one is none of this
                <ALL>
                <REGIONAL THERE>
                <ON THERE>
                => NOT ASSESSED incomplete-evidence:config-recorder-status

                # one of two Regions is enough
                <ALL>
                <REGIONAL THERE>
                <ON>
                <ON THERE>
                => PASS

                <ALL>
                configservice-describe-configuration-recorder-status__eu-west-1.json {"ConfigurationRecordersStatus":[{"name":"default"}]}
                => NOT ASSESSED unreadable:recording
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryRegion() {
        return checking(new ConfigNotRecordingIam()).cases("""
                configservice-describe-configuration-recorders.json {"ConfigurationRecorders":[]}
                => FAIL no recorder (Region not told)

                regions.active=eu-west-1,us-east-1
                configservice-describe-configuration-recorders__eu-west-1.json {"ConfigurationRecorders":[]}
                => NOT ASSESSED incomplete-evidence:config-recorders

                regions.active=eu-west-1
                configservice-describe-configuration-recorders__eu-west-1.json {"ConfigurationRecorders":[]}
                => FAIL (Region eu-west-1)

                configservice-describe-configuration-recorders__eu-west-1.json {"ConfigurationRecorders":[]}
                configservice-describe-configuration-recorders__us-east-1.json error AccessDeniedException
                => NOT ASSESSED incomplete-evidence:config-recorders

                configservice-describe-configuration-recorders.json error AccessDeniedException
                => NOT ASSESSED access-denied:config-recorders

                iam-list-users.json {"Users":[]}
                => NOT ASSESSED missing-evidence:config-recorders
                """);
    }
}
