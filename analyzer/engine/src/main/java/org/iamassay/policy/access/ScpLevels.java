package org.iamassay.policy.access;

import java.util.Arrays;
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
import org.iamassay.policy.access.AppliedPolicy.Kind;

/** The service control policies that are known to stand above an account, by what they are attached to (checklist 1.6, "SCP given"). */
final class ScpLevels {

    private static final String TYPE = "SERVICE_CONTROL_POLICY";
    private static final String ROOT = "ROOT";

    private final Map<String, OrgPolicy> byId = new TreeMap<>();
    private final Map<String, ScpLevel> levels = new TreeMap<>();
    private final Function<PolicyText, PolicyDocument> reader;

    private ScpLevels(Snapshot snapshot, Function<PolicyText, PolicyDocument> reader) {
        this.reader = reader;
        snapshot.all(OrgPolicy.class).stream()
                .filter(policy -> policy.type().equals(TYPE))
                .sorted(Comparator.comparing(policy -> policy.content().isEmpty()))
                .forEach(policy -> byId.putIfAbsent(policy.id(), policy));
    }

    /** The levels, each of which must allow what the account's principals do. None for the management account. */
    static List<ScpLevel> of(Snapshot snapshot, Function<PolicyText, PolicyDocument> reader) {
        String account = snapshot.account().value();
        if (snapshot.all(Organization.class).stream()
                .anyMatch(o -> o.managementAccount().equals(account))) {
            return List.of();
        }
        ScpLevels found = new ScpLevels(snapshot, reader);
        Set<String> above = above(snapshot, account);
        snapshot.all(OrgPolicyTarget.class).stream()
                .filter(target ->
                        above.contains(target.targetId()) || target.targetType().equals(ROOT))
                .forEach(found::add);
        return List.copyOf(found.levels.values());
    }

    private void add(OrgPolicyTarget target) {
        OrgPolicy policy = byId.get(target.policyId());
        if (policy == null) {
            return;
        }
        ScpLevel level = levels.getOrDefault(target.targetId(), new ScpLevel(target.targetId(), List.of(), List.of()));
        levels.put(
                target.targetId(),
                policy.content()
                        .map(text -> level.with(applied(policy, target, text)))
                        .orElseGet(() -> level.withUnseen(policy.name())));
    }

    private AppliedPolicy applied(OrgPolicy policy, OrgPolicyTarget target, PolicyText text) {
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
                one.paths().forEach(path -> above.addAll(Arrays.asList(path.split("/", -1))));
            }
        }
        return above;
    }
}
