package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyVersion;
import org.iamassay.policy.PolicyDocument;

@CheckInfo(
        id = "policy-documented",
        title = "The purpose of every customer policy is written down",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "Nobody dares to narrow or delete a policy whose purpose is unknown: it grows with every request and is never"
                        + " reviewed.",
        remediation =
                "Give every statement a Sid that says what it is for, or make the policy anew with a description: an"
                        + " existing description cannot be changed.",
        console = "IAM > Policies > the policy > Edit: add a Sid to every statement.",
        cli = """
                aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default
                aws iam create-policy --policy-name NAME --description TEXT --policy-document file://policy.json""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html",
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": \
                true, "Document": {"Version": "2012-10-17", "Statement": [{"Sid": "ReadInvoices", "Effect": "Allow",\
                 "Action": "s3:GetObject", "Resource": "arn:aws:s3:::invoices/*"}]}}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Description": "", \
                "Arn": "arn:aws:iam::111122223333:policy/p", "PolicyVersionList": [{"VersionId": "v1", \
                "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", "Statement": [{"Sid": \
                "VisualEditor0", "Effect": "Allow", "Action": "s3:GetObject", "Resource": \
                "arn:aws:s3:::invoices/*"}]}}]}]}""",
        practices = "P1-26",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        instead = EvidenceKind.POLICIES)
public final class UndocumentedPolicy implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        if (examination.snapshot().has(EvidenceKind.AUTHORIZATION_DETAILS)) {
            AuthorizationView view = AuthorizationView.of(examination);
            Set<String> telling = files(view.policies().stream()
                    .filter(policy -> policy.description().isPresent())
                    .map(ManagedPolicy::place));
            EachDetail.of(examination, verdicts)
                    .customerPolicies(policy -> judge(policy, telling, view))
                    .done();
        } else {
            PolicyList list = new PolicyList(examination);
            Set<String> telling = files(examination.snapshot().all(ListedPolicy.class).stream()
                    .filter(policy -> policy.description().isPresent())
                    .map(ListedPolicy::place));
            list.judge(
                    verdicts,
                    false,
                    policy -> Judgement.of(
                            described(policy.description(), policy.place(), telling),
                            cell(policy.place(), policy.description())));
        }
    }

    private static Judgement judge(ManagedPolicy policy, Set<String> telling, AuthorizationView view) {
        Optional<PolicyDocument> document =
                policy.inForce().flatMap(PolicyVersion::document).map(view::document);
        Outcome outcome = document.filter(Sids::speak).isPresent()
                ? pass()
                : described(policy.description(), policy.place(), telling);
        if (outcome instanceof Outcome.Fail
                && !document.filter(PolicyDocument::isWhole).isPresent()) {
            // The statements that were not read may have Sids that say what they are for.
            outcome = notAssessed(document.isPresent() ? AuthorizationView.UNREADABLE : AuthorizationView.INCOMPLETE);
        }
        List<String> sids = document.map(Sids::of).orElse(List.of());
        JsonPlace version = policy.inForce().map(PolicyVersion::place).orElse(policy.place());
        return Judgement.of(
                outcome, cell(policy.place(), policy.description()), TraceCell.of(version.at("Document"), sids));
    }

    private static TraceCell cell(JsonPlace policy, Optional<String> description) {
        return TraceCell.of(policy.at("Description"), description.orElse(null));
    }

    private static Outcome described(Optional<String> description, JsonPlace place, Set<String> telling) {
        if (!description.orElse("").isBlank()) {
            return pass();
        }
        return telling.contains(place.file())
                ? fail("no description, and not every statement has a Sid that says what it is for")
                : notAssessed("missing-column:Description");
    }

    private static Set<String> files(Stream<JsonPlace> places) {
        return places.map(JsonPlace::file).collect(Collectors.toUnmodifiableSet());
    }
}
