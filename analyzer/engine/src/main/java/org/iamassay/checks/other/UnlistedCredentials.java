package org.iamassay.checks.other;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.check.UserLists;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;

@CheckInfo(
        id = "no-additional-credentials",
        title = "No credentials exist beyond those the report lists",
        area = Area.OTHER_CREDENTIALS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk =
                "The report has two slots for keys and two for certificates. What a user holds beyond them is neither rotated nor "
                        + "reviewed with the help of this report: nobody sees it.",
        remediation =
                "List the user's keys and certificates, find out what each is for, and delete down to one of a kind.",
        console =
                "IAM > Users > the user > Security credentials: Access keys and X.509 signing certificates, all of them.",
        cli = """
                aws iam list-access-keys --user-name USER
                aws iam list-signing-certificates --user-name USER
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = "additional_credentials_info=N/A",
        fails = "additional_credentials_info=1 additional access key",
        practices = {"P1-18", "P1-40"},
        reads = {ReportColumn.ADDITIONAL_CREDENTIALS_INFO},
        sharpens = {EvidenceKind.ACCESS_KEYS})
public final class UnlistedCredentials implements UserCheck {

    private static final int LISTED_BY_REPORT = 2;

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        List<TraceCell> keys = hasColumn(user)
                ? List.of()
                : keys(examination).of(user.name()).stream()
                        .map(key -> TraceCell.of(key.place().at("AccessKeyId"), key.keyId()))
                        .toList();
        verdicts.add(examination.subject(user), examine(user, examination), user, keys);
    }

    @Override
    public Outcome examine(User user, Examination examination) {
        TextCell more = user.additionalCredentials();
        if (!hasColumn(user)) {
            return byKeys(user, examination);
        }
        if (more.isUnknown()) {
            return notAssessed(more.reason());
        }
        return more.isText() ? fail("the report says: \"" + more.text() + "\"") : pass();
    }

    private static boolean hasColumn(User user) {
        return !ReportColumn.ADDITIONAL_CREDENTIALS_INFO
                .missing()
                .equals(user.additionalCredentials().unknownReason());
    }

    /** Reports of 22 columns do not tell; the list of the user's keys does. */
    private static Outcome byKeys(User user, Examination examination) {
        long number = keys(examination).of(user.name()).stream()
                .map(AccessKeyMetadata::keyId)
                .distinct()
                .count();
        if (number > LISTED_BY_REPORT) {
            return fail("has " + number + " access keys");
        }
        return keys(examination).gap(user.name()).isEmpty()
                ? pass("access keys listed: " + number)
                : notAssessed(user.additionalCredentials().reason());
    }

    private static UserLists<AccessKeyMetadata> keys(Examination examination) {
        return UserLists.of(examination, AccessKeyMetadata.class, EvidenceKind.ACCESS_KEYS);
    }
}
