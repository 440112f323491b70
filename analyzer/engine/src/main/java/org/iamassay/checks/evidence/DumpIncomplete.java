package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "evidence-dumps-complete",
        title = "Dumps are complete",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "What was cut off, refused or filtered away cannot be judged: half a list looks cleaner than the account is.",
        remediation =
                "Take the file again: without --max-items and --no-paginate, without filters, with a role that may read, and"
                        + " with errors kept in the file.",
        console = "AWS CloudShell is at hand in the console: run the commands there and download the files.",
        cli = """
                aws iam get-account-authorization-details --output json
                aws sts get-caller-identity""",
        references = {
            "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html",
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html"
        },
        passes = """
                iam-get-account-password-policy.json error NoSuchEntity""",
        fails = """
                iam-get-account-password-policy.json error AccessDenied""",
        practices = {"P1-31"},
        needs = {},
        sharpens = {EvidenceKind.AUTHORIZATION_DETAILS})
public final class DumpIncomplete implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Snapshot snapshot = examination.snapshot();
        TreeMap<String, List<DumpFile>> files = new TreeMap<>();
        snapshot.dumps().files().stream()
                .filter(file -> file.kind() != EvidenceKind.CREDENTIAL_REPORT)
                .forEach(file -> files.computeIfAbsent(file.file(), name -> new ArrayList<>())
                        .add(file));
        if (files.isEmpty()) {
            verdicts.whole(notApplicable("no-subject"));
            return;
        }
        DanglingNames dangling = new DanglingNames(snapshot);
        files.forEach((name, parts) -> {
            List<Difference> gaps = dangling.in(name);
            List<String> texts = new ArrayList<>();
            parts.forEach(part -> texts.addAll(gaps(part)));
            gaps.forEach(gap -> texts.add(gap.text()));
            verdicts.add(
                    Subject.evidence(name),
                    texts.isEmpty() ? pass() : fail(Listing.of(texts, text -> text)),
                    Difference.trace(gaps));
        });
    }

    private static List<String> gaps(DumpFile file) {
        List<String> gaps = new ArrayList<>();
        switch (file.state()) {
            case ERROR -> {
                if (!file.isAnswer()) {
                    gaps.add("the error " + file.code() + " in place of the output of " + file.command());
                }
            }
            case EMPTY -> gaps.add("nothing is in the file");
            case DAMAGED -> gaps.add("it cannot be read to its end");
            case ABSENT -> gaps.add("the manifest names the file and it is not there");
            case READ -> {}
        }
        if (!file.gap().isEmpty()) {
            gaps.add(file.gap());
        }
        gaps.addAll(file.remarks());
        return gaps;
    }
}
