package org.iamassay.report;

import java.util.List;
import org.iamassay.check.AccessKeyCheck;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.RootCheck;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.checks.mfa.ConsoleUserWithoutMfa;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/** A few plain checks for tests of reports, with ids and metadata of the checklist. */
final class SampleChecks {

    static final List<Check> ALL = List.of(
            new RootKey(),
            new RootMfa(),
            new Unused(),
            new ConsoleUserWithoutMfa(),
            new SampleAccountChecks.Length(),
            new OldKey(),
            new TwoKeys(),
            new Both(),
            new SampleAccountChecks.Admin(),
            new SampleAccountChecks.Edited());

    static final Check BROKEN = new SampleAccountChecks.Broken();

    private SampleChecks() {}

    @CheckInfo(
            id = "root-no-active-access-key",
            title = "The root user has no active access key",
            area = Area.ROOT,
            severity = Severity.CRITICAL,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "A stolen root key opens everything in the account, and nothing in IAM can stop it.",
            remediation = "Delete the access keys of the root user.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam delete-access-key --access-key-id KEY",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-16", "P3-11"},
            frameworks = {
                "cis-aws-1.4:1.4 cis-aws-1.5:1.4 cis-aws-2.0:1.4 cis-aws-3.0:1.4 cis-aws-4.0:1.4",
                "cis-aws-5.0:1.3 cis-aws-6.0:2.3 cis-aws-7.0:2.4 aws-fsbp:IAM.4 pci-dss-4.0:7.2.1,7.2.2,8.2.1,8.2.2",
                "nist-800-53-r5:AC-2(1),AC-3(7),AC-3(15),AC-6,AC-6(2),AC-6(10) iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2,CC6.3"
            },
            reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE})
    static final class RootKey implements RootCheck {
        @Override
        public Outcome examine(User root, Examination examination) {
            return root.hasActiveKey() ? Outcome.fail("an access key of root is active") : Outcome.pass();
        }
    }

    @CheckInfo(
            id = "root-mfa-enabled",
            title = "The root user has MFA, or no credentials",
            area = Area.ROOT,
            severity = Severity.CRITICAL,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "A guessed root password alone opens the account.",
            remediation = "Enrol an MFA device for the root user.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam get-account-summary",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-3", "P1-41", "P3-6"},
            frameworks = {
                "cis-aws-1.4:1.5 cis-aws-1.5:1.5 cis-aws-2.0:1.5 cis-aws-3.0:1.5 cis-aws-4.0:1.5",
                "cis-aws-5.0:1.4 cis-aws-6.0:2.4 cis-aws-7.0:2.5 aws-fsbp:IAM.9 pci-dss-4.0:8.4.2",
                "nist-800-53-r5:AC-2(1),AC-3(15),IA-2(1),IA-2(2),IA-2(6),IA-2(8) iso-27001-2022:A.5.15,A.5.17,A.8.5 soc2:CC6.6"
            },
            reads = {ReportColumn.PASSWORD_ENABLED, ReportColumn.MFA_ACTIVE})
    static final class RootMfa implements RootCheck {
        @Override
        public Outcome examine(User root, Examination examination) {
            return root.mfaActive().isYes() ? Outcome.pass() : Outcome.fail("root signs in with a password alone");
        }
    }

    @CheckInfo(
            id = "user-in-use",
            title = "Users are in use",
            area = Area.INDIVIDUAL_USERS,
            severity = Severity.MEDIUM,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "Credentials nobody uses are not missed when they are stolen.",
            remediation = "Remove users that nobody uses.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam delete-user --user-name USER",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-4", "P1-40", "P2-10", "P2-11"},
            frameworks = {"pci-dss-4.0:8.2.6@90 nist-800-53-r5:AC-2(3)"},
            parameters = {"dormant.max-days"},
            reads = {ReportColumn.PASSWORD_LAST_USED})
    static final class Unused implements UserCheck {
        @Override
        public Outcome examine(User user, Examination examination) {
            if (user.password().isUnknown()) {
                return Outcome.notAssessed(user.password().reason());
            }
            if (user.password().isNo() && !user.hasActiveKey()) {
                return Outcome.notApplicable("no-credential");
            }
            Moment used = user.password().isYes()
                    ? user.passwordLastUsed()
                    : user.keys().get(0).lastUsed();
            return used.isDate() && examination.dates().days(used.epochSecond()) < 90
                    ? Outcome.pass()
                    : Outcome.fail("no use within 90 days");
        }
    }

    @CheckInfo(
            id = "access-key-rotated",
            title = "Active access keys are rotated",
            area = Area.ACCESS_KEYS,
            severity = Severity.MEDIUM,
            effort = Effort.MEDIUM,
            phase = Phase.A,
            risk = "The longer a key lives, the more copies of it lie about.",
            remediation = "Make a new key, switch its users over, and delete the old one.",
            console = "IAM > Users > the user > Security credentials.",
            cli =
                    "aws iam create-access-key --user-name USER\naws iam delete-access-key --user-name USER --access-key-id KEY",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P0-3", "P1-17", "P1-43", "P2-8", "P3-9"},
            frameworks = {
                "cis-aws-1.4:1.14@90 cis-aws-1.5:1.14@90 cis-aws-2.0:1.14@90 cis-aws-3.0:1.14@90 cis-aws-4.0:1.14@90",
                "cis-aws-5.0:1.13@90 cis-aws-6.0:2.13@90 cis-aws-7.0:2.12@90 aws-fsbp:IAM.3@90 pci-dss-4.0:8.3.9@90,8.6.3@90",
                "nist-800-53-r5:AC-2(1),AC-2(3),AC-3(15) iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2"
            },
            parameters = {"key.max-age-days"},
            reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_1_LAST_ROTATED})
    static final class OldKey implements AccessKeyCheck {
        @Override
        public Outcome examine(User user, AccessKey key, Examination examination) {
            if (key.active().isUnknown()) {
                return Outcome.notAssessed(key.active().reason());
            }
            if (!key.isActive()) {
                return Outcome.notApplicable("no-active-key");
            }
            long days = examination.dates().days(key.lastRotated().epochSecond());
            return days > 90 ? Outcome.fail("access key " + key.slot() + " is " + days + " days old") : Outcome.pass();
        }
    }

    @CheckInfo(
            id = "single-active-access-key",
            title = "Users have at most one active access key",
            area = Area.ACCESS_KEYS,
            severity = Severity.LOW,
            effort = Effort.LOW,
            phase = Phase.A,
            risk = "A second key doubles what can leak.",
            remediation = "Delete the key that is not needed.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam list-access-keys --user-name USER",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P1-17", "P3-9"},
            frameworks = {
                "cis-aws-1.4:1.13 cis-aws-1.5:1.13 cis-aws-2.0:1.13 cis-aws-3.0:1.13 cis-aws-4.0:1.13",
                "cis-aws-5.0:1.12 cis-aws-6.0:2.12"
            },
            reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE})
    static final class TwoKeys implements UserCheck {
        @Override
        public Outcome examine(User user, Examination examination) {
            long active = user.keys().stream().filter(AccessKey::isActive).count();
            if (active == 0) {
                return Outcome.notApplicable("no-active-key");
            }
            return active == 2 ? Outcome.fail("both access keys are active") : Outcome.pass();
        }
    }

    @CheckInfo(
            id = "console-and-key-separate",
            title = "No user has both a console password and an active access key",
            area = Area.SEPARATION,
            severity = Severity.HIGH,
            effort = Effort.MEDIUM,
            phase = Phase.A,
            risk = "One stolen laptop yields the console and the API of the same user.",
            remediation = "Give the person a role for the console and the program a role of its own.",
            console = "IAM > Users > the user > Security credentials.",
            cli = "aws iam delete-login-profile --user-name USER",
            references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"},
            passes = "mfa_active=true",
            fails = "mfa_active=false",
            practices = {"P0-1", "P0-12", "P0-13", "P0-17", "P0-18", "P2-2"},
            reads = {ReportColumn.PASSWORD_ENABLED, ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE})
    static final class Both implements UserCheck {
        @Override
        public Outcome examine(User user, Examination examination) {
            if (user.password().isUnknown()) {
                return Outcome.notAssessed(user.password().reason());
            }
            return user.password().isYes() && user.hasActiveKey()
                    ? Outcome.fail("has a password and an active access key")
                    : Outcome.pass();
        }
    }
}
