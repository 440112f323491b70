package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.notApplicable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ServiceAccess;

@CheckInfo(
        id = "granted-services-used",
        title = "Granted services are used",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "A service that an identity may use and never does is of use to an intruder only, and nobody would notice that it was "
                        + "taken away.",
        remediation =
                "Take the unused services out of the policies of the identity; what is needed once a year can be granted then.",
        console = "IAM > Roles or Users > the identity > Last Accessed; then Permissions > the policy > Edit.",
        cli = """
                aws iam generate-service-last-accessed-details --arn ARN
                aws iam get-service-last-accessed-details --job-id JOB_ID --max-items 1000
                aws accessanalyzer start-policy-generation --policy-generation-details principalArn=ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"
        },
        passes = """
                iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fapp.json \
                {"JobStatus": "COMPLETED", "ServicesLastAccessed": [{"ServiceName": "Amazon S3", "ServiceNamespace": "s3", \
                "LastAuthenticated": "2025-05-31T12:00:00Z"}]}""",
        fails = """
                iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fapp.json \
                {"JobStatus": "COMPLETED", "ServicesLastAccessed": [{"ServiceName": "Amazon S3", "ServiceNamespace": "s3"}]}""",
        practices = {"P1-10", "P1-11", "P1-12", "P2-11"},
        parameters = "service.unused-days",
        needs = EvidenceKind.SERVICE_LAST_ACCESSED)
public final class GrantedServicesUnused implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<ServiceAccess> all = examination.snapshot().all(ServiceAccess.class);
        Births births = Births.of(examination.snapshot());
        Map<String, List<ServiceAccess>> principals = all.stream()
                .filter(access -> isPrincipal(access.principal()))
                .collect(Collectors.groupingBy(ServiceAccess::principal, TreeMap::new, Collectors.toList()));
        principals.forEach((arn, pages) -> examine(arn, pages, births.of(arn), examination, verdicts));
        Whole.close(verdicts, gap(examination, all), !principals.isEmpty());
    }

    private static void examine(
            String arn, List<ServiceAccess> pages, Moment born, Examination examination, Verdicts verdicts) {
        Subject subject = Subject.of(
                arn.contains(":role/") ? "role" : "user", arn.substring(arn.lastIndexOf('/') + 1), arn, born);
        ServiceUse use = new ServiceUse(pages, examination.dates(), examination.days(Parameter.SERVICE_UNUSED_DAYS));
        verdicts.add(subject, judge(arn, born, use, examination), use.members());
    }

    private static Outcome judge(String arn, Moment born, ServiceUse use, Examination examination) {
        if (arn.contains(":role/aws-service-role/")) {
            return notApplicable("service-linked");
        }
        Moment seen = examination.dates().seen(born, "CreateDate");
        long limit = examination.days(Parameter.SERVICE_UNUSED_DAYS);
        boolean young = seen.isDate() && examination.dates().asOf() - seen.epochSecond() < limit;
        return young ? notApplicable("grace") : use.judge();
    }

    /** Outputs for groups and policies exist too: they name no principal. */
    private static boolean isPrincipal(String arn) {
        return arn.contains(":user/") || arn.contains(":role/");
    }

    /** A file that says nothing of its principal is a principal not seen. */
    private static Optional<String> gap(Examination examination, List<ServiceAccess> all) {
        Set<String> read = all.stream()
                .filter(access -> access.principal().startsWith("arn:"))
                .map(access -> access.place().file())
                .collect(Collectors.toSet());
        return examination.snapshot().dumps().files(EvidenceKind.SERVICE_LAST_ACCESSED).stream()
                .map(DumpFile::file)
                .filter(file -> !read.contains(file))
                .findFirst()
                .map(file -> Whole.incomplete(EvidenceKind.SERVICE_LAST_ACCESSED));
    }
}
