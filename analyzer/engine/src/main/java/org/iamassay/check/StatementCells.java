package org.iamassay.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.UserDetail;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;

/** The way from a principal to the statements an answer rests on: entry, group, attachment, statement. */
public final class StatementCells {

    /** Entries of a list that are shown; the statement itself is one look away. */
    private static final int SHOWN = 12;

    private StatementCells() {}

    /** The members that lead from a user or role to statements of its policies, the entry itself first. */
    public static List<TraceCell> of(
            Identity identity, Collection<AppliedStatement> statements, AuthorizationView view) {
        Set<TraceCell> cells = new LinkedHashSet<>();
        cells.add(TraceCell.of(identity.place().at("Arn"), identity.arn()));
        for (AppliedStatement statement : statements) {
            cells.addAll(wayTo(statement.policy(), identity, view));
            cells.add(of(statement));
        }
        return List.copyOf(cells);
    }

    /** A statement at its place, with the words of its document. */
    public static TraceCell of(AppliedStatement statement) {
        return TraceCell.of(statement.place(), words(statement.statement()));
    }

    /** What of the evidence says that a policy applies to the principal. */
    private static List<TraceCell> wayTo(AppliedPolicy policy, Identity identity, AuthorizationView view) {
        if (policy.holder().equals(identity.arn())) {
            return attachment(policy, identity);
        }
        Optional<GroupDetail> group = view.groups().stream()
                .filter(one -> one.arn().equals(policy.holder()))
                .findFirst();
        Set<TraceCell> cells = new LinkedHashSet<>();
        if (identity instanceof UserDetail user && group.isPresent()) {
            cells.add(TraceCell.of(user.place().at("GroupList"), user.groups()));
        }
        group.ifPresent(one -> cells.addAll(attachment(policy, one)));
        return List.copyOf(cells);
    }

    private static List<TraceCell> attachment(AppliedPolicy policy, Identity holder) {
        return switch (policy.kind()) {
            case ATTACHED -> List.of(TraceCell.of(holder.place().at("AttachedManagedPolicies"), policy.arn()));
            case BOUNDARY -> List.of(TraceCell.of(holder.place().at("PermissionsBoundary"), policy.arn()));
            default -> List.of();
        };
    }

    /** A statement in the names of its elements; lists that are long are cut. */
    public static String words(Statement statement) {
        StringJoiner words = new StringJoiner("; ");
        words.add("Effect " + (statement.allows() ? "Allow" : statement.denies() ? "Deny" : statement.effect()));
        add(words, "Action", statement.actions());
        add(words, "NotAction", statement.notActions());
        add(words, "Resource", statement.resources());
        add(words, "NotResource", statement.notResources());
        add(
                words,
                "Condition",
                statement.conditions().stream().map(TrustCheck::words).toList());
        return words.toString();
    }

    private static void add(StringJoiner words, String element, List<String> entries) {
        if (!entries.isEmpty()) {
            String shown = String.join(", ", entries.subList(0, Math.min(SHOWN, entries.size())));
            words.add(element + " " + shown + (entries.size() > SHOWN ? ", \u2026" : ""));
        }
    }
}
