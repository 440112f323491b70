package org.iamassay.checks.guardrails;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.check.Whole;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/**
 * A service control policy, read for whether it takes anything away.
 *
 * @param full whether it is AWS's policy that allows everything
 * @param document empty when only the list of policies was given
 */
record Scp(String id, String name, boolean full, Optional<PolicyDocument> document, JsonPlace place) {

    private static final String TYPE = "SERVICE_CONTROL_POLICY";
    private static final String FULL_ID = "p-FullAWSAccess";
    private static final String FULL_NAME = "FullAWSAccess";

    /** The service control policies given, each once: with its document where some file holds it. */
    static List<Scp> all(Dumps dumps) {
        TreeMap<String, OrgPolicy> byId = new TreeMap<>();
        dumps.all(OrgPolicy.class).stream()
                .filter(policy -> policy.type().equals(TYPE))
                .sorted(Comparator.comparing(policy -> policy.content().isEmpty()))
                .forEach(policy -> byId.putIfAbsent(policy.id(), policy));
        return byId.values().stream().map(Scp::of).toList();
    }

    private static Scp of(OrgPolicy policy) {
        boolean full = policy.id().equals(FULL_ID)
                || (policy.awsManaged() && policy.name().equals(FULL_NAME));
        Optional<PolicyDocument> document =
                policy.content().map(PolicyText::json).map(PolicyDocument::parse);
        return new Scp(policy.id(), policy.name(), full, document, policy.place());
    }

    /** Whether it has a Deny. */
    Flag denies() {
        return full ? Flag.NO : any(document.map(d -> d.statements().stream().anyMatch(Statement::denies)));
    }

    /** Whether it has an Allow. */
    Flag allows() {
        return full ? Flag.YES : any(document.map(d -> d.statements().stream().anyMatch(Statement::allows)));
    }

    /** Whether one statement of it allows everything. */
    Flag allowsAll() {
        return full ? Flag.YES : any(document.map(d -> d.statements().stream().anyMatch(Scp::isEverything)));
    }

    /** A statement that was seen stands; that there is none is told by a document that was read to its end. */
    private Flag any(Optional<Boolean> seen) {
        if (seen.isEmpty()) {
            return Flag.unknown(Whole.incomplete(EvidenceKind.ORG_POLICIES));
        }
        boolean told = seen.get() || document.filter(PolicyDocument::isWhole).isPresent();
        return told ? Flag.of(seen.get()) : Flag.unknown("unreadable:document");
    }

    private static boolean isEverything(Statement statement) {
        return statement.allows()
                && statement.isUnconditional()
                && statement.actions().stream().anyMatch(Actions::isEverything)
                && statement.resources().stream().anyMatch(resource -> resource.equals("*"));
    }
}
