package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
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
import org.iamassay.model.Moment;
import org.iamassay.model.SamlProvider;

@CheckInfo(
        id = "saml-provider-valid",
        title = "SAML providers' metadata is valid",
        area = Area.ROLES,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "On the day the metadata runs out nobody can sign in through the provider, and passwords and keys are handed out in "
                        + "haste.",
        remediation =
                "Fetch new metadata from the identity provider and upload it; delete providers that are no longer used.",
        console = "IAM > Identity providers > the provider > Replace metadata.",
        cli = """
                aws iam update-saml-provider --saml-provider-arn ARN --saml-metadata-document file://metadata.xml
                aws iam delete-saml-provider --saml-provider-arn ARN""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html"},
        passes = """
                iam-list-saml-providers.json {"SAMLProviderList": [{"Arn": "arn:aws:iam::111122223333:saml-provider/idp", \
                "ValidUntil": "2026-06-01T12:00:00Z"}]}""",
        fails = """
                iam-list-saml-providers.json {"SAMLProviderList": [{"Arn": "arn:aws:iam::111122223333:saml-provider/idp", \
                "ValidUntil": "2025-06-15T12:00:00Z"}]}""",
        practices = "P0-10",
        parameters = "saml.warning-days",
        needs = EvidenceKind.SAML_PROVIDERS)
public final class SamlProviderExpired implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<SamlProvider> providers = examination.snapshot().all(SamlProvider.class);
        for (SamlProvider provider : providers) {
            String arn = SamlProviders.arn(provider, examination.snapshot());
            verdicts.add(
                    Subject.of("provider", arn.substring(arn.lastIndexOf('/') + 1), arn, provider.created()),
                    examine(provider.validUntil(), examination),
                    List.of(TraceCell.of(provider.place().at("ValidUntil"), provider.validUntil())));
        }
        Whole.close(verdicts, SamlProviders.gap(examination.snapshot()), !providers.isEmpty());
    }

    private static Outcome examine(Moment end, Examination examination) {
        if (!end.isDate()) {
            return notAssessed(Whole.unseen(end, "ValidUntil"));
        }
        Dates dates = examination.dates();
        String seen = "metadata " + dates.end(end.epochSecond());
        boolean late = end.epochSecond() <= dates.asOf() + examination.days(Parameter.SAML_WARNING_DAYS);
        return late ? fail(seen) : pass(seen);
    }
}
