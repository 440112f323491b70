package org.iamassay.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/** Asks a question of every entry of the authorization details, and says what of them was not seen (checklist 1.6). */
public final class EachDetail {

    private final Examination examination;
    private final Verdicts verdicts;
    private final AuthorizationView view;
    private final Set<Part> asked = EnumSet.noneOf(Part.class);
    private boolean any;

    private EachDetail(Examination examination, Verdicts verdicts) {
        this.examination = examination;
        this.verdicts = verdicts;
        this.view = AuthorizationView.of(examination);
    }

    /** Begins to ask; {@link #done} ends it. */
    public static EachDetail of(Examination examination, Verdicts verdicts) {
        return new EachDetail(examination, verdicts);
    }

    /** Asks every user; one that the credential report alone lists is not assessed. */
    public EachDetail users(Function<UserDetail, Judgement> question) {
        asked.add(Part.USERS);
        passOverOthers();
        view.users().forEach(user -> add(Subject.of(user), question.apply(user)));
        return this;
    }

    private void passOverOthers() {
        PerUserCheck.passOverRoot(examination, verdicts);
        for (UserRows rows : view.inReportAlone()) {
            any = true;
            verdicts.add(
                    examination.subject(rows.first()), Outcome.notAssessed(AuthorizationView.INCOMPLETE), rows.first());
        }
    }

    /** Asks every group. */
    public EachDetail groups(Function<GroupDetail, Judgement> question) {
        asked.add(Part.GROUPS);
        view.groups().forEach(group -> add(Subject.of(group), question.apply(group)));
        return this;
    }

    /** Asks every role but the service-linked ones. */
    public EachDetail roles(Function<RoleDetail, Judgement> question) {
        asked.add(Part.ROLES);
        view.roles()
                .forEach(role ->
                        add(Subject.of(role), role.isServiceLinked() ? serviceLinked(role) : question.apply(role)));
        return this;
    }

    /** Asks every managed policy that the account wrote. */
    public EachDetail customerPolicies(Function<ManagedPolicy, Judgement> question) {
        asked.add(Part.POLICIES);
        view.customerPolicies().forEach(policy -> add(subject(policy), question.apply(policy)));
        return this;
    }

    /** The same with the users that the credential report alone lists, where the subject is the user, group or role. */
    public EachDetail identities(Function<Identity, List<Asked>> questions) {
        passOverOthers();
        return inline(questions);
    }

    /** Asks of a user, group or role anything else, such as its inline policies; its list is part of the question. */
    public EachDetail inline(Function<Identity, List<Asked>> questions) {
        asked.addAll(EnumSet.of(Part.USERS, Part.GROUPS, Part.ROLES));
        view.identities()
                .flatMap(identity -> questions.apply(identity).stream())
                .forEach(one -> {
                    add(one.subject(), one.judgement());
                });
        return this;
    }

    /** Takes answers that were found otherwise. */
    public EachDetail others(List<Asked> answers) {
        answers.forEach(answer -> add(answer.subject(), answer.judgement()));
        return this;
    }

    /** Says that the answers rest on other lists too, such as those of the principals that somebody may become. */
    public EachDetail restsOn(Collection<Part> parts) {
        asked.addAll(parts);
        return this;
    }

    /** Says which lists were not seen, and whether there was nothing to ask. */
    public void done() {
        view.gap(asked).ifPresentOrElse(gap -> verdicts.whole(Outcome.notAssessed(gap)), () -> {
            if (!any) {
                verdicts.whole(Outcome.notApplicable("no-subject"));
            }
        });
    }

    /** A subject with the answer. */
    public record Asked(Subject subject, Judgement judgement) {}

    /** The answer about a role that AWS made for one of its services and alone can change. */
    public static Judgement serviceLinked(RoleDetail role) {
        return Judgement.of(
                Outcome.notApplicable("service-linked"),
                TraceCell.of(role.place().at("Arn"), role.arn()));
    }

    /** The subject of a managed policy. */
    public static Subject subject(ManagedPolicy policy) {
        return Subject.of("policy", policy.name(), policy.arn(), policy.created());
    }

    private void add(Subject subject, Judgement judgement) {
        any = true;
        verdicts.add(subject, judgement.outcome(), judgement.members());
    }
}
