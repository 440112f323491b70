package org.iamassay.assess.table;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iamassay.frame.TableBuilder;
import org.iamassay.frame.Tabulation;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Fault;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Principals;
import org.iamassay.policy.Statement;

/**
 * The tables of policies, and of what stands in their documents.
 *
 * <p>Each table reads the documents anew, so that never more than one of them is held.
 */
final class StatementTables {

    private static final String KEY =
            "ARN of the policy; for a part of a user, group or role the owner's ARN with #inline/NAME or #trust";

    private record Held(HeldPolicy policy, Statement statement) {
        JsonPlace place() {
            return within(policy, statement.pointer());
        }
    }

    private record HeldCondition(Held held, Condition condition) {}

    private record HeldFault(HeldPolicy policy, Fault fault) {}

    private StatementTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(policies(), statements(), conditions(), faults());
    }

    private static JsonPlace within(HeldPolicy policy, String pointer) {
        JsonPlace document = policy.text().orElseThrow().place();
        return new JsonPlace(document.file(), document.pointer() + pointer);
    }

    private static <R> TableBuilder<Snapshot, R> keyed(
            TableBuilder<Snapshot, R> table, Function<R, HeldPolicy> policy) {
        return table.text("policy", KEY, UNTOLD, row -> policy.apply(row).policy())
                .indexed()
                .text(
                        "kind",
                        "customer-managed, aws-managed, inline, trust, organization or bucket",
                        NEVER,
                        row -> policy.apply(row).kind())
                .text(
                        "version",
                        "id of the version of a managed policy",
                        "has no versions, or not told",
                        row -> policy.apply(row).version())
                .yesNo(
                        "is_in_force",
                        "whether this version is the one in force",
                        row -> policy.apply(row).inForce());
    }

    private static Tabulation<Snapshot> policies() {
        return keyed(
                        Tabulation.of("policies", "one version of one policy of any kind", HeldPolicy::of),
                        policy -> policy)
                .text("name", "name of the policy; of the role for a trust policy", UNTOLD, HeldPolicy::name)
                .text(
                        "owner_arn",
                        "user, group, role or bucket that it is a part of",
                        "a policy of its own",
                        HeldPolicy::owner)
                .indexed()
                .integer(
                        "attachment_count",
                        "attachments",
                        "attachments that AWS counts",
                        UNTOLD,
                        policy -> policy.usage().attached())
                .integer(
                        "boundary_count",
                        "uses",
                        "uses as permissions boundary that AWS counts",
                        UNTOLD,
                        policy -> policy.usage().boundaries())
                .optional(
                        "description",
                        "what the account says of it",
                        "none, or not told",
                        policy -> policy.usage().description())
                .time("created_at", "when the version, or the owner of a trust policy, was made", HeldPolicy::created)
                .integer(
                        "document_length",
                        "characters",
                        "length of the document",
                        "the document was not given",
                        StatementTables::length)
                .fromJson(HeldPolicy::place);
    }

    private static OptionalInt length(HeldPolicy policy) {
        return policy.text().isPresent()
                ? OptionalInt.of(policy.text().get().json().length())
                : OptionalInt.empty();
    }

    private static PolicyDocument document(HeldPolicy policy) {
        return PolicyDocument.parse(policy.text().orElseThrow().json());
    }

    private static Stream<Held> held(Snapshot snapshot) {
        return HeldPolicy.of(snapshot)
                .filter(policy -> policy.text().isPresent())
                .flatMap(policy -> document(policy).statements().stream().map(some -> new Held(policy, some)));
    }

    private static Tabulation<Snapshot> statements() {
        return keyed(
                        Tabulation.of("statements", "one statement of one version of a policy", StatementTables::held),
                        Held::policy)
                .count(
                        "position",
                        "from 0",
                        "place of the statement in the document",
                        row -> row.statement().index())
                .optional("sid", "Sid", "none", row -> row.statement().sid())
                .text("effect", "allow, deny, or void for one that does nothing", NEVER, row -> word(row.statement()))
                .yesNo(
                        "is_conditional",
                        "whether it has a condition",
                        row -> !row.statement().isUnconditional())
                .list("actions", "Action", row -> row.statement().actions())
                .list("not_actions", "NotAction", row -> row.statement().notActions())
                .list("resources", "Resource", row -> row.statement().resources())
                .list("not_resources", "NotResource", row -> row.statement().notResources())
                .list(
                        "principals",
                        "Principal, each as kind:value",
                        row -> texts(row.statement().principal()))
                .list(
                        "not_principals",
                        "NotPrincipal, each as kind:value",
                        row -> texts(row.statement().notPrincipal().orElse(Principals.NONE)))
                .fromJson(Held::place);
    }

    private static String word(Statement statement) {
        if (statement.isVoid()) {
            return "void";
        }
        return statement.allows() ? "allow" : "deny";
    }

    private static Collection<String> texts(Principals principals) {
        return principals.list().stream()
                .map(principal -> word(principal.kind()) + ":" + principal.value())
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<HeldCondition> heldConditions(Snapshot snapshot) {
        return held(snapshot)
                .flatMap(held -> held.statement().conditions().stream().map(some -> new HeldCondition(held, some)));
    }

    private static Tabulation<Snapshot> conditions() {
        return keyed(
                        Tabulation.of(
                                "conditions",
                                "one key under one operator of a condition",
                                StatementTables::heldConditions),
                        row -> row.held().policy())
                .count(
                        "position",
                        "from 0",
                        "place of the statement in the document",
                        row -> row.held().statement().index())
                .text(
                        "operator",
                        "operator without qualifier and IfExists",
                        NEVER,
                        row -> row.condition().operator())
                .text(
                        "qualifier",
                        "none, for-any-value or for-all-values",
                        NEVER,
                        row -> word(row.condition().qualifier()))
                .yesNo(
                        "if_exists",
                        "whether the operator ends in IfExists",
                        row -> row.condition().ifExists())
                .text(
                        "condition_key",
                        "condition key as written",
                        "the key is the empty text",
                        row -> row.condition().key())
                .list("condition_values", "values", row -> row.condition().values())
                .fromJson(row -> row.held().place());
    }

    private static Stream<HeldFault> heldFaults(Snapshot snapshot) {
        return HeldPolicy.of(snapshot)
                .filter(policy -> policy.text().isPresent())
                .flatMap(policy -> document(policy).faults().stream().map(fault -> new HeldFault(policy, fault)));
    }

    private static Tabulation<Snapshot> faults() {
        return keyed(
                        Tabulation.of(
                                "policy_faults",
                                "one thing in a policy document that the policy language does not know",
                                StatementTables::heldFaults),
                        HeldFault::policy)
                .text("code", "what is wrong", NEVER, row -> row.fault().code().id())
                .yesNo(
                        "leaves_gap",
                        "whether a part of the document stays unread",
                        row -> row.fault().code().leavesGap())
                .text(
                        "found",
                        "what stands there, shortened",
                        "nothing",
                        row -> row.fault().found())
                .fromJson(row -> within(row.policy(), row.fault().pointer()));
    }
}
