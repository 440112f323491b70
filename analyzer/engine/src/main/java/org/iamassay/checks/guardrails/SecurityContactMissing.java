package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
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
import org.iamassay.check.Whole;
import org.iamassay.model.AlternateContact;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "security-contact-registered",
        title = "A security contact is registered",
        area = Area.GUARDRAILS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "AWS writes to the security contact when a key was found in public or an instance attacks others; without one the"
                        + " message goes to the root mailbox, which few people read.",
        remediation =
                "Register a shared mailbox and a phone number of the security team as the alternate contact for security.",
        console = "Account name, top right > Account > Alternate contacts > Edit > Security.",
        cli = """
                aws account put-alternate-contact --alternate-contact-type SECURITY --name NAME --title TITLE --email-address ADDRESS --phone-number NUMBER""",
        references = {"https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html"
        },
        passes = """
                account-get-alternate-contact__SECURITY.json {"AlternateContact":{"AlternateContactType":"SECURITY"}}""",
        fails = "account-get-alternate-contact__SECURITY.json error ResourceNotFoundException",
        practices = {"P1-34"},
        frameworks = {
            "cis-aws-1.4:1.2 cis-aws-1.5:1.2 cis-aws-2.0:1.2 cis-aws-3.0:1.2 cis-aws-4.0:1.2 cis-aws-5.0:1.2",
            "cis-aws-6.0:2.2 cis-aws-7.0:2.3 aws-fsbp:Account.1 iso-27001-2022:A.5.5,A.5.6"
        },
        needs = EvidenceKind.ALTERNATE_CONTACT)
public final class SecurityContactMissing implements Check {

    private static final EvidenceKind KIND = EvidenceKind.ALTERNATE_CONTACT;
    private static final String SECURITY = "SECURITY";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Dumps dumps = examination.snapshot().dumps();
        // Only the type is told: names and addresses of people have no place in a trace.
        List<TraceCell> seen = dumps.all(AlternateContact.class).stream()
                .map(contact -> TraceCell.of(contact.place().at("AlternateContactType"), contact.type()))
                .toList();
        verdicts.whole(outcome(dumps), seen);
    }

    private static Outcome outcome(Dumps dumps) {
        List<String> types = dumps.all(AlternateContact.class).stream()
                .map(AlternateContact::type)
                .toList();
        if (types.contains(SECURITY)) {
            return pass();
        }
        if (types.contains("")) {
            return notAssessed("unreadable:AlternateContactType");
        }
        if (dumps.files(KIND).stream().anyMatch(SecurityContactMissing::saysNone)) {
            return fail("no alternate contact for security");
        }
        boolean others = dumps.files(KIND).stream().allMatch(DumpFile::isWhole);
        return notAssessed(others ? "missing-evidence:" + KIND.word() : Whole.incomplete(KIND));
    }

    /** The answers about contacts for billing and operations say nothing of this one. */
    private static boolean saysNone(DumpFile file) {
        return file.isAnswer() && (file.subject().isEmpty() || file.subject().equalsIgnoreCase(SECURITY));
    }
}
