package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CloudTrailNotLoggingTest {

    private static final String ALL =
            "{\"Name\":\"all\",\"TrailARN\":\"arn:aws:cloudtrail:eu-west-1:111122223333:trail/all\","
                    + "\"HomeRegion\":\"eu-west-1\",\"IsMultiRegionTrail\":true,\"IncludeGlobalServiceEvents\":true,\"HasCustomEventSelectors\":false}";
    private static final String ONE = ALL.replace("/all", "/one")
            .replace("\"Name\":\"all\"", "\"Name\":\"one\"")
            .replace("\"IsMultiRegionTrail\":true", "\"IsMultiRegionTrail\":false");

    @TestFactory
    Stream<DynamicTest> asksForOneGoodTrail() {
        return checking(new CloudTrailNotLogging())
                .where("ALL", ALL)
                .where("ONE", ONE)
                .where("UNTOLD", ALL.replace("\"IsMultiRegionTrail\":true,", ""))
                .where(
                        "LOCAL",
                        ALL.replace("\"IncludeGlobalServiceEvents\":true", "\"IncludeGlobalServiceEvents\":false"))
                .where("SILENT", ALL.replace("\"IncludeGlobalServiceEvents\":true,", ""))
                .where("ORGANIZATION", ALL.replace("111122223333", "444455556666"))
                .cases("""
                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => PASS trail all

                cloudtrail-describe-trails.json {"trailList":[<SILENT>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => PASS

                # a trail of the organization
                cloudtrail-describe-trails.json {"trailList":[<ORGANIZATION>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => PASS

                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":false}
                => FAIL trail all does not log

                cloudtrail-describe-trails.json {"trailList":[<ONE>]}
                => FAIL trail one is of one Region (Region eu-west-1)

                cloudtrail-describe-trails.json {"trailList":[<LOCAL>]}
                => FAIL leaves out global services

                cloudtrail-describe-trails.json {"trailList":[<UNTOLD>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => NOT ASSESSED unreadable:IsMultiRegionTrail

                # one good trail of two
                cloudtrail-describe-trails.json {"trailList":[<ONE>,<ALL>]}
                cloudtrail-get-trail-status__one.json {"IsLogging":false}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => PASS trail all

                # two bad ones
                cloudtrail-describe-trails.json {"trailList":[<ONE>,<ALL>]}
                cloudtrail-get-trail-status__one.json {"IsLogging":true}
                cloudtrail-get-trail-status__all.json {"IsLogging":false}
                => FAIL trail all does not log; trail one is of one Region
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryRegion() {
        return checking(new CloudTrailNotLogging())
                .where("ALL", ALL)
                .where("ONE", ONE)
                .cases("""
                cloudtrail-describe-trails.json {"trailList":[]}
                => FAIL no trail (Region not told)

                cloudtrail-describe-trails__us-east-1.json {"trailList":[]}
                cloudtrail-describe-trails__eu-west-1.json {"trailList":[]}
                => FAIL no trail (Regions eu-west-1, us-east-1)

                regions.active=eu-west-1,us-east-1
                cloudtrail-describe-trails__eu-west-1.json {"trailList":[]}
                => NOT ASSESSED incomplete-evidence:trails

                # a shadow of a trail does not stand for its own Region
                regions.active=eu-west-1,us-east-1
                cloudtrail-describe-trails__us-east-1.json {"trailList":[<ONE>]}
                => NOT ASSESSED incomplete-evidence:trails

                cloudtrail-describe-trails__eu-west-1.json {"trailList":[]}
                cloudtrail-describe-trails__us-east-1.json error AccessDenied
                => NOT ASSESSED incomplete-evidence:trails

                # a shadow counts once: with one trail the status is of it
                cloudtrail-describe-trails__eu-west-1.json {"trailList":[<ALL>]}
                cloudtrail-describe-trails__us-east-1.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status.json {"IsLogging":true}
                => PASS

                cloudtrail-describe-trails.json error AccessDenied
                => NOT ASSESSED access-denied:trails

                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => NOT ASSESSED missing-evidence:trails

                cloudtrail-describe-trails.json {"trailList":[{"Name":["x"]}]}
                => NOT ASSESSED incomplete-evidence:trails
                """);
    }

    @TestFactory
    Stream<DynamicTest> joinsTheStatusByName() {
        return checking(new CloudTrailNotLogging())
                .where("ALL", ALL)
                .where("ONE", ONE)
                .where("TWIN", ALL.replace("eu-west-1", "us-east-1"))
                .cases("""
                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__arn%3Aaws%3Acloudtrail%3Aeu-west-1%3A111122223333%3Atrail%2Fall.json {"IsLogging":true}
                => PASS

                # of another trail
                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__other.json {"IsLogging":true}
                => NOT ASSESSED incomplete-evidence:trail-status

                # of two trails, without a name
                cloudtrail-describe-trails.json {"trailList":[<ALL>,<ONE>]}
                cloudtrail-get-trail-status.json {"IsLogging":true}
                => NOT ASSESSED incomplete-evidence:trail-status

                # two trails of one name: the Region of the file decides
                cloudtrail-describe-trails.json {"trailList":[<ALL>,<TWIN>]}
                cloudtrail-get-trail-status__all__eu-west-1.json {"IsLogging":false}
                cloudtrail-get-trail-status__all__us-east-1.json {"IsLogging":false}
                => FAIL

                cloudtrail-describe-trails.json {"trailList":[<ALL>,<TWIN>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => NOT ASSESSED incomplete-evidence:trail-status

                # two statuses that differ
                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                cloudtrail-get-trail-status-2__all.json {"IsLogging":false}
                => FAIL

                cloudtrail-describe-trails.json {"trailList":[<ALL>]}
                cloudtrail-get-trail-status__all.json error AccessDenied
                => NOT ASSESSED access-denied:trail-status
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsTheEventSelectors() {
        String custom = ALL.replace("\"HasCustomEventSelectors\":false", "\"HasCustomEventSelectors\":true");
        String start = "cloudtrail-describe-trails.json {\"trailList\":[" + custom + "]}\n"
                + "cloudtrail-get-trail-status__all.json {\"IsLogging\":true}\n"
                + "cloudtrail-get-event-selectors__all.json {\"TrailARN\":\"arn:aws:cloudtrail:eu-west-1:111122223333:trail/all\",";
        String basic = "\"EventSelectors\":[";
        String advanced = "\"AdvancedEventSelectors\":[{\"FieldSelectors\":[";
        return checking(new CloudTrailNotLogging())
                .cases("""
                basic {"ReadWriteType":"All","IncludeManagementEvents":true}]}
                => PASS

                basic {"ReadWriteType":"All"}]}
                => PASS

                basic {"ReadWriteType":"All","IncludeManagementEvents":false}]}
                => FAIL does not log all management events

                basic {"ReadWriteType":"WriteOnly","IncludeManagementEvents":true}]}
                => FAIL

                basic {"ReadWriteType":"WriteOnly","IncludeManagementEvents":true},{"ReadWriteType":"ReadOnly","IncludeManagementEvents":true}]}
                => PASS

                basic {"ReadWriteType":"WriteOnly","IncludeManagementEvents":true},{"ReadWriteType":"ReadOnly","IncludeManagementEvents":false}]}
                => FAIL

                basic {"IncludeManagementEvents":true}]}
                => NOT ASSESSED unreadable:ReadWriteType

                basic ]}
                => FAIL

                advanced {"Field":"eventCategory","Equals":["Management"]}]}]}
                => PASS

                advanced {"Field":"eventCategory","Equals":["Management"]},{"Field":"eventSource","NotEquals":["kms.amazonaws.com"]}]}]}
                => PASS

                advanced {"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]}]}]}
                => FAIL

                # a further field leaves events out
                advanced {"Field":"eventCategory","Equals":["Management"]},{"Field":"eventName","NotEquals":["CreateUser"]}]}]}
                => FAIL

                # one value of readOnly
                advanced {"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["false"]}]}]}
                => FAIL

                # both values, in two selectors
                advanced {"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["false"]}]},\
                {"FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]},{"Field":"readOnly","Equals":["true"]}]}]}
                => PASS

                advanced {"Field":"eventCategory","NotEquals":["Management"]}]}]}
                => FAIL
                """.replace("basic ", start + basic).replace("advanced ", start + advanced));
    }

    @TestFactory
    Stream<DynamicTest> needsSelectorsUnlessTheTrailHasNone() {
        return checking(new CloudTrailNotLogging())
                .where("CUSTOM", ALL.replace("\"HasCustomEventSelectors\":false", "\"HasCustomEventSelectors\":true"))
                .where("UNTOLD", ALL.replace(",\"HasCustomEventSelectors\":false", ""))
                .cases("""
                cloudtrail-describe-trails.json {"trailList":[<CUSTOM>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => NOT ASSESSED missing-evidence:event-selectors

                cloudtrail-describe-trails.json {"trailList":[<UNTOLD>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => NOT ASSESSED missing-evidence:event-selectors

                # a trail that does not log needs none
                cloudtrail-describe-trails.json {"trailList":[<CUSTOM>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":false}
                => FAIL

                cloudtrail-describe-trails.json {"trailList":[<CUSTOM>]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                cloudtrail-get-event-selectors.json {"TrailARN":"arn:aws:cloudtrail:eu-west-1:111122223333:trail/other",\
                "EventSelectors":[{"ReadWriteType":"All"}]}
                => NOT ASSESSED incomplete-evidence:event-selectors
                """);
    }
}
