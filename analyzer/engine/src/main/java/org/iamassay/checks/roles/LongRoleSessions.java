package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
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
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ListedRole;

@CheckInfo(
        id = "role-session-duration",
        title = "Role sessions are short",
        area = Area.ROLES,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "The credentials of a session work wherever they are until the session ends, and cannot be called back one by one: "
                        + "twelve hours give a thief a working day.",
        remediation = "Set the maximum session duration of the role to one hour; long jobs can renew their session.",
        console = "IAM > Roles > the role > Summary > Edit > Maximum session duration.",
        cli = "aws iam update-role --role-name ROLE --max-session-duration 3600",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"},
        passes = """
                iam-list-roles.json {"Roles": [{"RoleName": "app", "Arn": "arn:aws:iam::111122223333:role/app", \
                "MaxSessionDuration": 3600}]}""",
        fails = """
                iam-list-roles.json {"Roles": [{"RoleName": "app", "Arn": "arn:aws:iam::111122223333:role/app", \
                "MaxSessionDuration": 43200}]}""",
        practices = {"P0-16", "P1-20"},
        parameters = "role.max-session-seconds",
        needs = EvidenceKind.ROLES)
public final class LongRoleSessions implements Check {

    private static final String MEMBER = "MaxSessionDuration";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<ListedRole> roles = examination.snapshot().all(ListedRole.class);
        for (ListedRole role : roles) {
            TraceCell told = TraceCell.of(
                    role.place().at(MEMBER),
                    role.maxSessionSeconds().stream()
                            .mapToObj(String::valueOf)
                            .findFirst()
                            .orElse(""));
            verdicts.add(
                    Subject.of("role", role.name(), role.arn(), role.created()),
                    examine(role, examination.parameters().number(Parameter.ROLE_MAX_SESSION_SECONDS)),
                    List.of(told));
        }
        Whole.close(
                verdicts,
                Whole.gapOfList(examination.snapshot().dumps(), EvidenceKind.ROLES, "iam list-roles"),
                !roles.isEmpty());
    }

    private static Outcome examine(ListedRole role, int limit) {
        if (role.arn().contains(":role/aws-service-role/")) {
            return notApplicable("service-linked");
        }
        // IAM Identity Center sets the duration of its roles from the permission set.
        if (role.name().startsWith("AWSReservedSSO_")) {
            return notApplicable("other-kind");
        }
        if (role.maxSessionSeconds().isEmpty()) {
            return notAssessed("missing-column:" + MEMBER);
        }
        int seconds = role.maxSessionSeconds().getAsInt();
        String seen = "sessions of up to " + seconds + " seconds, limit " + limit;
        return seconds > limit ? fail(seen) : pass(seen);
    }
}
