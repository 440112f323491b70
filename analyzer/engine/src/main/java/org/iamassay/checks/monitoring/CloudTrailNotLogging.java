package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Trail;

@CheckInfo(
        id = "cloudtrail-logging",
        title = "A multi-Region trail logs management events",
        area = Area.MONITORING,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Without a trail over all Regions nobody can tell afterwards who made a user, a key or a policy, and an intruder"
                        + " works unseen in a Region that nobody uses.",
        remediation =
                "Create one trail for all Regions, best for the whole organization, that logs management events of reading and"
                        + " writing, and start it.",
        console = "CloudTrail > Trails > Create trail; Event type: Management events, API activity Read and Write.",
        cli = """
                aws cloudtrail create-trail --name NAME --s3-bucket-name BUCKET --is-multi-region-trail --enable-log-file-validation
                aws cloudtrail put-event-selectors --trail-name NAME --event-selectors ReadWriteType=All,IncludeManagementEvents=true
                aws cloudtrail start-logging --name NAME""",
        references = {
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html",
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html"
        },
        passes = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","IsMultiRegionTrail":true,"HasCustomEventSelectors":false}]}
                cloudtrail-get-trail-status__all.json {"IsLogging":true}""",
        fails = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","IsMultiRegionTrail":true,"HasCustomEventSelectors":false}]}
                cloudtrail-get-trail-status__all.json {"IsLogging":false}""",
        practices = {"P0-7", "P1-33", "P1-37", "P3-4"},
        frameworks = {
            "cis-aws-1.4:3.1 cis-aws-1.5:3.1 cis-aws-2.0:3.1 cis-aws-3.0:3.1 cis-aws-4.0:3.1 cis-aws-5.0:3.1",
            "cis-aws-6.0:4.1 cis-aws-7.0:4.1 aws-fsbp:CloudTrail.1"
        },
        needs = EvidenceKind.TRAILS,
        sharpens = {EvidenceKind.TRAIL_STATUS, EvidenceKind.EVENT_SELECTORS})
public final class CloudTrailNotLogging implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Trails trails = Trails.of(examination);
        List<TraceCell> seen = trails.all().stream()
                .flatMap(trail -> trails.trace(trail).stream())
                .toList();
        verdicts.whole(outcome(examination, trails), seen);
    }

    private static Outcome outcome(Examination examination, Trails trails) {
        Optional<String> unknown = Optional.empty();
        List<String> lacks = new ArrayList<>();
        for (Trail trail : trails.all()) {
            Flag logs = Flags.allOf(
                    allRegions(trail), globalServices(trail), trails.logging(trail), trails.managementEvents(trail));
            if (logs.isYes()) {
                return pass("trail " + trail.name());
            }
            if (logs.isUnknown()) {
                unknown = unknown.or(() -> Optional.of(logs.reason()));
            }
            lacks.add("trail " + trail.name() + " " + lack(trail, trails));
        }
        if (unknown.isPresent()) {
            return notAssessed(unknown.get());
        }
        String what = lacks.isEmpty() ? "no trail" : String.join("; ", lacks);
        return Regions.failUnless(
                Regions.gap(examination, EvidenceKind.TRAILS, trails.regions()), what, trails.regions());
    }

    private static Flag allRegions(Trail trail) {
        return Flags.of(trail.multiRegion(), "IsMultiRegionTrail");
    }

    private static Flag globalServices(Trail trail) {
        return Flag.of(trail.globalServiceEvents().orElse(true));
    }

    private static String lack(Trail trail, Trails trails) {
        if (allRegions(trail).isNo()) {
            return "is of one Region";
        }
        if (globalServices(trail).isNo()) {
            return "leaves out global services";
        }
        return trails.logging(trail).isNo() ? "does not log" : "does not log all management events";
    }
}
