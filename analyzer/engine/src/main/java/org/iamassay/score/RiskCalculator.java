package org.iamassay.score;

import java.util.List;
import org.iamassay.check.Answer;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Privilege;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** The risk of users and root: weaknesses and exposures of one row, times what the principal may do (checklist 9.2). */
public final class RiskCalculator {

    private static final Risk NONE = new Risk(0, false, List.of(), List.of());
    private static final int[] AGE_POINTS = {20, 12, 8};
    private static final int[] AGE_MULTIPLES = {4, 2, 1};
    private static final ReportColumn PASSWORD = ReportColumn.PASSWORD_ENABLED;
    private static final ReportColumn KEY = ReportColumn.ACCESS_KEY_1_ACTIVE;

    private final Snapshot snapshot;
    private final Dates dates;
    private final OutcomeLookup outcomes;
    private final long keyLimit;
    private final String[] ageTexts = new String[AGE_MULTIPLES.length];

    public RiskCalculator(Examination examination, OutcomeLookup outcomes) {
        this.snapshot = examination.snapshot();
        this.dates = examination.dates();
        this.outcomes = outcomes;
        this.keyLimit = examination.days(Parameter.KEY_MAX_AGE_DAYS);
        for (int i = 0; i < ageTexts.length; i++) {
            ageTexts[i] = "active access key older than " + keyLimit / Parameters.DAY * AGE_MULTIPLES[i] + " days";
        }
    }

    /** The risk of one row. */
    public Risk of(User row, BeyondReport beyond) {
        if (!row.isRoot() && Credentials.any(row).isNo()) {
            return NONE;
        }
        RiskSheet sheet = new RiskSheet(row.row());
        Answer password = Answers.of(UseOf.password(row, snapshot));
        Answer key = activeKey(row);
        if (row.isRoot()) {
            rootWeaknesses(row, key, sheet);
        } else {
            userWeaknesses(row, password, beyond, sheet);
        }
        keyWeaknesses(row, password, key, sheet);
        otherWeaknesses(row, password, beyond, sheet);
        exposures(row, password, key, beyond, sheet);
        privilege(beyond, sheet);
        return sheet.times(beyond.privilege().factor());
    }

    /** The risk of a user of whom no credential report speaks: what it signs in with was not seen. */
    public Risk withoutRow(BeyondReport beyond) {
        RiskSheet sheet = new RiskSheet();
        sheet.weakness(Answer.UNKNOWN, 0, "password, MFA, access keys and certificates", "");
        quarantine(beyond, sheet);
        sheet.weakness(
                Answers.of(beyond.otherCredential()),
                4,
                "active SSH key or service credential",
                beyond.credentialCell());
        privilege(beyond, sheet);
        return sheet.times(beyond.privilege().factor());
    }

    private static void quarantine(BeyondReport beyond, RiskSheet sheet) {
        sheet.weakness(Answers.of(beyond.quarantined()), 70, "quarantine policy attached", beyond.quarantineCell());
    }

    private static void privilege(BeyondReport beyond, RiskSheet sheet) {
        boolean unknown = beyond.privilege() == Privilege.UNKNOWN;
        sheet.weakness(unknown ? Answer.UNKNOWN : Answer.NO, 0, Privilege.UNSEEN, "");
    }

    private void rootWeaknesses(User root, Answer key, RiskSheet sheet) {
        Answer withoutMfa = Answers.failed(outcomes.rootMfaEnabled(root));
        sheet.weakness(
                PrincipalTier.isGovCloud(root) ? Answers.and(withoutMfa, key) : withoutMfa,
                65,
                "root user without MFA",
                PASSWORD,
                ReportColumn.MFA_ACTIVE);
        sheet.weakness(key, 40, "root user with an active access key", KEY, KEY.forSlot(2));
    }

    private void userWeaknesses(User user, Answer password, BeyondReport beyond, RiskSheet sheet) {
        sheet.weakness(
                Answers.and(password, Answers.not(Answers.of(user.mfaActive()))),
                35,
                "console password without MFA",
                PASSWORD,
                ReportColumn.MFA_ACTIVE);
        // Asked of users alone: an idle root password is the wish, so the check leaves root out.
        sheet.weakness(
                password == Answer.NO ? Answer.NO : Answers.failed(outcomes.passwordInUse(user)),
                8,
                "console password unused",
                ReportColumn.PASSWORD_LAST_USED);
        quarantine(beyond, sheet);
    }

    private void keyWeaknesses(User row, Answer password, Answer key, RiskSheet sheet) {
        if (key == Answer.NO) {
            return;
        }
        age(row, sheet);
        ReportColumn active = KEY.forSlot(row.keys().get(0).isActive() ? 1 : 2);
        sheet.weakness(Answers.and(password, key), 10, "password and active access key together", PASSWORD, active);
        if (!row.isRoot()) {
            Answer first = unused(row, 1);
            Answer second = unused(row, 2);
            sheet.weakness(
                    Answers.or(first, second),
                    8,
                    "active access key unused",
                    ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(first == Answer.YES ? 1 : 2));
        }
        sheet.weakness(Answers.and(active(row, 1), active(row, 2)), 5, "two active access keys", KEY, KEY.forSlot(2));
    }

    /** The age of the oldest active key, at the highest multiple of the limit that it exceeds. */
    private void age(User row, RiskSheet sheet) {
        boolean unseen = false;
        for (int i = 0; i < AGE_MULTIPLES.length; i++) {
            Answer first = olderThan(row, 1, keyLimit * AGE_MULTIPLES[i]);
            Answer older = Answers.or(first, olderThan(row, 2, keyLimit * AGE_MULTIPLES[i]));
            unseen |= older == Answer.UNKNOWN;
            if (older == Answer.YES) {
                sheet.weakness(
                        older,
                        AGE_POINTS[i],
                        ageTexts[i],
                        ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(first == Answer.YES ? 1 : 2));
                break;
            }
        }
        sheet.weakness(unseen ? Answer.UNKNOWN : Answer.NO, 0, "age of an active access key");
    }

    private Answer olderThan(User row, int slot, long seconds) {
        AccessKey key = row.keys().get(slot - 1);
        return Answers.and(Answers.of(key.active()), dates.isMoreThan(dates.creation(row, key), seconds));
    }

    private Answer unused(User row, int slot) {
        AccessKey key = row.keys().get(slot - 1);
        return key.mayBeActive() ? Answers.failed(outcomes.keyInUse(row, key)) : Answer.NO;
    }

    private void otherWeaknesses(User row, Answer password, BeyondReport beyond, RiskSheet sheet) {
        sheet.weakness(
                Answers.and(password, overdue(row)),
                4,
                "password past its due date",
                ReportColumn.PASSWORD_NEXT_ROTATION);
        Answer certificate = Answers.of(Credentials.activeCertificate(row));
        if (certificate == Answer.YES) {
            sheet.weakness(
                    certificate,
                    4,
                    "active signing certificate",
                    ReportColumn.CERT_1_ACTIVE.forSlot(
                            row.certificates().get(0).active().isYes() ? 1 : 2));
        } else {
            sheet.weakness(
                    Answers.or(certificate, Answers.of(beyond.otherCredential())),
                    4,
                    "active SSH key, service credential or signing certificate",
                    beyond.credentialCell());
        }
    }

    private Answer overdue(User row) {
        Moment due = row.passwordNextRotation();
        if (due.isDate()) {
            return due.epochSecond() <= dates.asOf() ? Answer.YES : Answer.NO;
        }
        return due.isUnknown() ? Answer.UNKNOWN : Answer.NO;
    }

    private void exposures(User row, Answer password, Answer key, BeyondReport beyond, RiskSheet sheet) {
        if (row.isRoot()) {
            sheet.exposure(password == Answer.NO ? Answer.NO : Answer.YES, 10, "root password", PASSWORD);
        } else {
            sheet.exposure(password, 5, "console password", PASSWORD);
        }
        if (key == Answer.NO) {
            return;
        }
        sheet.exposure(
                key, 10, "active access key", KEY.forSlot(row.keys().get(0).isActive() ? 1 : 2));
        sheet.exposure(
                Answers.and(key, Answers.of(beyond.keysUnbound())), 5, "access keys not bound to known networks");
        if (!row.isRoot()) {
            Answer first = unexpected(row, 1);
            Answer second = unexpected(row, 2);
            int slot = first == Answer.YES ? 1 : 2;
            sheet.exposure(
                    Answers.or(first, second),
                    10,
                    "last use of an access key unexpected",
                    ReportColumn.ACCESS_KEY_1_LAST_USED_REGION.forSlot(slot),
                    ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE.forSlot(slot));
        }
    }

    private Answer unexpected(User row, int slot) {
        AccessKey key = row.keys().get(slot - 1);
        return key.mayBeActive() ? Answers.failed(outcomes.keyUseExpected(row, key)) : Answer.NO;
    }

    private static Answer activeKey(User row) {
        return Answers.or(active(row, 1), active(row, 2));
    }

    private static Answer active(User row, int slot) {
        return Answers.of(row.keys().get(slot - 1).active());
    }
}
