package org.iamassay.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.iamassay.check.EachDetail.Asked;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Flag;
import org.iamassay.model.Identity;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.PolicyStock;
import org.iamassay.policy.catalogue.Everything;

/**
 * Asks a question of the policies that the account wrote (checklist 1.6: "customer and inline", "boundary-only", "document",
 * "everything-policy").
 *
 * <p>Of a document of which a part stayed unread only a violation stands.
 */
public final class WrittenPolicies {

    private static final Outcome OTHER_KIND = Outcome.notApplicable("other-kind");

    private final Examination examination;
    private final AuthorizationView view;
    private boolean boundaries;
    private boolean everything = true;

    private WrittenPolicies(Examination examination) {
        this.examination = examination;
        this.view = AuthorizationView.of(examination);
    }

    /** All of them, but boundary-only ones are not applicable. */
    public static WrittenPolicies of(Examination examination) {
        return new WrittenPolicies(examination);
    }

    /** Boundary-only policies are judged too. */
    public WrittenPolicies withBoundaries() {
        boundaries = true;
        return this;
    }

    /** Everything-policies are not counted again: they are not applicable. */
    public WrittenPolicies withoutEverything() {
        everything = false;
        return this;
    }

    /** Asks every customer policy and every inline policy. */
    public void ask(Verdicts verdicts, Function<WrittenPolicy, Judgement> question) {
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> customer(policy, question))
                .inline(identity -> inline(identity, question))
                .done();
    }

    /** The answer about a customer policy. */
    public Judgement customer(ManagedPolicy policy, Function<WrittenPolicy, Judgement> question) {
        Flag boundaryOnly = boundaries ? Flag.NO : view.isBoundaryOnly(policy);
        if (!boundaryOnly.isNo()) {
            Outcome outcome = boundaryOnly.isYes() ? OTHER_KIND : Outcome.notAssessed(boundaryOnly.reason());
            return Judgement.of(
                    outcome,
                    cell(policy, "AttachmentCount", policy.attachmentCount()),
                    cell(policy, "PermissionsBoundaryUsageCount", policy.boundaryCount()));
        }
        Optional<PolicyVersion> version = policy.inForce();
        TraceCell name = version.map(v -> TraceCell.of(v.place().at("VersionId"), v.id()))
                .orElse(TraceCell.absent(policy.place().at("PolicyVersionList")));
        return judgeText(version.flatMap(PolicyVersion::document), name, question);
    }

    /** The answers about the inline policies of a user, group or role. */
    public List<Asked> inline(Identity identity, Function<WrittenPolicy, Judgement> question) {
        return identity.inline().stream()
                .map(policy -> new Asked(Subject.inline(identity, policy.name()), inline(identity, policy, question)))
                .toList();
    }

    private Judgement inline(Identity identity, InlinePolicy policy, Function<WrittenPolicy, Judgement> question) {
        if (identity instanceof RoleDetail role && role.isServiceLinked()) {
            return EachDetail.serviceLinked(role);
        }
        return judgeText(policy.document(), TraceCell.of(policy.place().at("PolicyName"), policy.name()), question);
    }

    /** The answer about a managed policy by its ARN, with AWS's document of the catalogue where the evidence has none. */
    public Judgement managed(String arn, TraceCell holder, Function<WrittenPolicy, Judgement> question) {
        Optional<AppliedPolicy> policy = stock().managed(arn, AppliedPolicy.Kind.ATTACHED, "");
        if (policy.isEmpty()) {
            return Judgement.of(Outcome.notAssessed(AuthorizationView.INCOMPLETE), holder);
        }
        Judgement judgement = judge(policy.get().document(), policy.get().place(), holder, question);
        return policy.get().catalogued() ? judgement.with(catalogued(judgement.outcome(), policy.get())) : judgement;
    }

    private static Outcome catalogued(Outcome outcome, AppliedPolicy policy) {
        String origin = "the document is that of the catalogue, version " + policy.version();
        if (outcome instanceof Outcome.Fail fail) {
            return Outcome.fail(fail.evidence() + "; " + origin);
        }
        return outcome instanceof Outcome.Pass ? Outcome.pass(origin) : outcome;
    }

    private PolicyStock stock() {
        return examination.prepare(
                "policy-stock", p -> new PolicyStock(examination.snapshot(), examination.catalogue(), view::document));
    }

    private Judgement judgeText(
            Optional<PolicyText> text, TraceCell name, Function<WrittenPolicy, Judgement> question) {
        return text.map(t -> judge(view.document(t), t.place(), name, question))
                .orElseGet(() -> Judgement.of(Outcome.notAssessed(AuthorizationView.INCOMPLETE), name));
    }

    private Judgement judge(
            PolicyDocument document, JsonPlace place, TraceCell name, Function<WrittenPolicy, Judgement> question) {
        WrittenPolicy policy = new WrittenPolicy(document, place, name);
        if (!document.isDocument()) {
            return policy.judge(Outcome.notAssessed(AuthorizationView.UNREADABLE), List.of());
        }
        List<Statement> all = everything ? List.of() : Everything.in(document, examination.catalogue());
        Judgement judgement = all.isEmpty() ? question.apply(policy) : policy.judge(OTHER_KIND, all);
        return document.isWhole() || !(judgement.outcome() instanceof Outcome.Pass)
                ? judgement
                : judgement.with(Outcome.notAssessed(AuthorizationView.UNREADABLE));
    }

    private static TraceCell cell(ManagedPolicy policy, String member, OptionalInt count) {
        return TraceCell.of(policy.place().at(member), count.isPresent() ? count.getAsInt() : null);
    }
}
