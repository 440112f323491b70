package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Membership;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.DelegatedAdministrator;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "delegated-admins-known",
        title = "Delegated administrators are known",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "A delegated administrator rules a service in every account of the organization; one that nobody remembers is a way"
                        + " around the management account.",
        remediation =
                "Name the accounts that are meant to administer in the parameter delegated-admins, and deregister the others.",
        console =
                "Management account: AWS Organizations > Settings > Delegated administrator; and the settings of each service.",
        cli = """
                aws organizations list-delegated-administrators
                aws organizations list-delegated-services-for-account --account-id ACCOUNT
                aws organizations deregister-delegated-administrator --account-id ACCOUNT --service-principal SERVICE""",
        references = {"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html"},
        passes = """
                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"444455556666"}]}""",
        fails = """
                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"777788889999"}]}""",
        practices = {"P2-10"},
        frameworks = {"cis-aws-7.0:2.1.5,2.1.6"},
        parameters = {"delegated-admins"},
        needs = {},
        sharpens = EvidenceKind.ORG_DELEGATED_ADMINISTRATORS)
public final class DelegatedAdministratorUnknown implements Check {

    private static final EvidenceKind KIND = EvidenceKind.ORG_DELEGATED_ADMINISTRATORS;

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<TraceCell> seen = examination.snapshot().all(DelegatedAdministrator.class).stream()
                .map(account -> TraceCell.of(account.place().at("Id"), account.id()))
                .toList();
        List<String> known = examination.parameters().list(Parameter.DELEGATED_ADMINS);
        verdicts.whole(outcome(examination.snapshot(), known), seen);
    }

    private static Outcome outcome(Snapshot snapshot, Collection<String> known) {
        if (Membership.isStandalone(snapshot)) {
            return notApplicable("standalone-account");
        }
        TreeSet<String> accounts = new TreeSet<>();
        snapshot.all(DelegatedAdministrator.class).forEach(account -> accounts.add(account.id()));
        Optional<String> gap = Whole.gap(snapshot.dumps(), KIND);
        if (accounts.isEmpty()) {
            return gap.map(Outcome::notAssessed).orElse(notApplicable("no-subject"));
        }
        if (known.isEmpty()) {
            return notAssessed("missing-evidence:" + KIND.word());
        }
        accounts.removeAll(List.copyOf(known));
        return accounts.isEmpty()
                ? gap.map(Outcome::notAssessed).orElse(pass())
                : fail("not known: " + String.join(", ", accounts));
    }
}
