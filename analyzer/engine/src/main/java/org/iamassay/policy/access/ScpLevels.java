package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.OrgPolicyTarget;
import org.iamassay.model.Organization;
import org.iamassay.model.PolicyText;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy.Kind;

/** The service control policies that are known to stand above an account, by what they are attached to (checklist 1.6, "SCP given"). */
final class ScpLevels {

    private static final String TYPE = "SERVICE_CONTROL_POLICY";

    private ScpLevels() {}

    /**
     * The levels, each of which must allow what the account's principals do; a level whose given policies hold no Allow is taken
     * to have FullAWSAccess, so it only denies. None for the management account.
     */
    static List<List<AppliedPolicy>> of(Snapshot snapshot, Function<PolicyText, PolicyDocument> reader) {
        String account = snapshot.account().value();
        if (snapshot.all(Organization.class).stream()
                .anyMatch(o -> o.managementAccount().equals(account))) {
            return List.of();
        }
        Map<String, OrgPolicy> byId = new TreeMap<>();
        snapshot.all(OrgPolicy.class).stream()
                .filter(policy -> policy.type().equals(TYPE))
                .sorted(Comparator.comparing(policy -> policy.content().isEmpty()))
                .forEach(policy -> byId.putIfAbsent(policy.id(), policy));
        Set<String> above = above(snapshot, account);
        Map<String, Map<String, AppliedPolicy>> levels = new TreeMap<>();
        for (OrgPolicyTarget target : snapshot.all(OrgPolicyTarget.class)) {
            OrgPolicy policy = byId.get(target.policyId());
            if (policy != null
                    && (above.contains(target.targetId()) || target.targetType().equals("ROOT"))) {
                policy.content()
                        .ifPresent(text -> levels.computeIfAbsent(target.targetId(), t -> new TreeMap<>())
                                .putIfAbsent(policy.id(), applied(policy, target, text, reader)));
            }
        }
        return levels.values().stream()
                .map(level -> List.copyOf(level.values()))
                .toList();
    }

    /** Whether the level has an Allow of its own; else it is taken to allow everything. */
    static boolean allowsSomething(List<AppliedPolicy> level) {
        return level.stream().anyMatch(p -> p.document().statements().stream().anyMatch(Statement::allows));
    }

    private static AppliedPolicy applied(
            OrgPolicy policy, OrgPolicyTarget target, PolicyText text, Function<PolicyText, PolicyDocument> reader) {
        return new AppliedPolicy(
                Kind.SERVICE_CONTROL,
                target.targetId(),
                policy.name(),
                policy.arn(),
                "",
                reader.apply(text),
                text.place(),
                false);
    }

    private static Set<String> above(Snapshot snapshot, String account) {
        Set<String> above = new TreeSet<>(List.of(account));
        for (OrgAccount one : snapshot.all(OrgAccount.class)) {
            if (one.id().equals(account)) {
                one.paths().forEach(path -> above.addAll(new ArrayList<>(List.of(path.split("/", -1)))));
            }
        }
        return above;
    }
}
