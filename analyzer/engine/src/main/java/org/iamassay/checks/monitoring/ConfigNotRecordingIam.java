package org.iamassay.checks.monitoring;

import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.SortedSet;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.ConfigRecorder;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;

@CheckInfo(
        id = "config-recording-iam",
        title = "AWS Config records IAM changes",
        area = Area.MONITORING,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Without a record nobody can tell what a user, role or policy looked like on a given day, nor when it changed.",
        remediation =
                "Record IAM users, groups, roles and policies with AWS Config in one Region, and keep the recorder running.",
        console =
                "AWS Config > Settings > Edit > Recording: on; recording strategy All resource types, with globally recorded"
                        + " IAM resource types included.",
        cli = """
                aws configservice put-configuration-recorder --configuration-recorder name=default,roleARN=ROLE --recording-group allSupported=true,includeGlobalResourceTypes=true
                aws configservice start-configuration-recorder --configuration-recorder-name default""",
        references = {"https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"},
        passes = """
                configservice-describe-configuration-recorders__eu-west-1.json {"ConfigurationRecorders":[{"name":"default",\
                "recordingGroup":{"allSupported":true,"includeGlobalResourceTypes":true}}]}
                configservice-describe-configuration-recorder-status__eu-west-1.json {"ConfigurationRecordersStatus":\
                [{"name":"default","recording":true}]}""",
        fails = """
                configservice-describe-configuration-recorders__eu-west-1.json {"ConfigurationRecorders":[]}""",
        practices = {"P1-36"},
        frameworks = {
            "cis-aws-1.4:3.5 cis-aws-1.5:3.5 cis-aws-2.0:3.5 cis-aws-3.0:3.3 cis-aws-4.0:3.3 cis-aws-5.0:3.3",
            "cis-aws-6.0:4.3 cis-aws-7.0:4.3 aws-fsbp:Config.1"
        },
        needs = EvidenceKind.CONFIG_RECORDERS,
        sharpens = EvidenceKind.CONFIG_RECORDER_STATUS)
public final class ConfigNotRecordingIam implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Recorders recorders = Recorders.of(examination.snapshot().dumps());
        List<TraceCell> seen =
                recorders.all().stream().flatMap(recorders::trace).toList();
        verdicts.whole(outcome(examination, recorders), seen);
    }

    private static Outcome outcome(Examination examination, Recorders recorders) {
        for (ConfigRecorder recorder : recorders.all()) {
            if (recorders.recordsIam(recorder).isYes()) {
                return pass("recorder " + recorder.name()
                        + (recorder.region().isEmpty() ? "" : ", Region " + recorder.region()));
            }
        }
        Flag some = Credentials.anyOf(
                recorders.all().stream().map(recorders::recordsIam).toArray(Flag[]::new));
        if (some.isUnknown()) {
            return notAssessed(some.reason());
        }
        SortedSet<String> regions = recorders.regions();
        return Regions.failUnless(
                Regions.gap(examination, EvidenceKind.CONFIG_RECORDERS, regions), what(recorders), regions);
    }

    private static String what(Recorders recorders) {
        return recorders.all().isEmpty()
                ? "no recorder"
                : "no recorder records users, groups, roles and policies of IAM";
    }
}
