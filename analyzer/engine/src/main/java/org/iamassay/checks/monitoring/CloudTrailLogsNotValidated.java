package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

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
        id = "cloudtrail-log-validation",
        title = "Trails validate their log files",
        area = Area.MONITORING,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Without digest files nobody can prove that a log file was not changed or deleted after it was delivered.",
        remediation = "Turn log file validation on for every trail.",
        console = "CloudTrail > Trails > the trail > General details > Edit > Log file validation: Enabled.",
        cli = """
                aws cloudtrail update-trail --name TRAIL --enable-log-file-validation
                aws cloudtrail validate-logs --trail-arn TRAIL --start-time TIME""",
        references = {
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"
        },
        passes = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","LogFileValidationEnabled":true}]}""",
        fails = """
                cloudtrail-describe-trails.json {"trailList":[{"Name":"all","TrailARN":\
                "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all","LogFileValidationEnabled":false}]}""",
        practices = {"P1-37", "P3-4"},
        frameworks = {
            "cis-aws-1.4:3.2 cis-aws-1.5:3.2 cis-aws-2.0:3.2 cis-aws-3.0:3.2 cis-aws-4.0:3.2 cis-aws-5.0:3.2",
            "cis-aws-6.0:4.2 cis-aws-7.0:4.2 aws-fsbp:CloudTrail.4"
        },
        needs = EvidenceKind.TRAILS)
public final class CloudTrailLogsNotValidated implements Check {

    private static final String MEMBER = "LogFileValidationEnabled";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Trails trails = Trails.of(examination);
        for (Trail trail : trails.all()) {
            TraceCell cell = TraceCell.of(
                    trail.place().at(MEMBER), trail.logFileValidation().orElse(null));
            verdicts.add(Trails.subject(trail), outcome(trail), List.of(cell));
        }
        Optional<String> gap = Regions.gap(examination, EvidenceKind.TRAILS, trails.regions());
        if (gap.isPresent()) {
            verdicts.whole(notAssessed(gap.get()));
        } else if (trails.all().isEmpty()) {
            verdicts.whole(notApplicable("no-subject"));
        }
    }

    private static Outcome outcome(Trail trail) {
        Flag validated = Flags.of(trail.logFileValidation(), MEMBER);
        if (validated.isUnknown()) {
            return notAssessed(validated.reason());
        }
        return validated.isYes() ? pass() : fail("log files are not validated");
    }
}
