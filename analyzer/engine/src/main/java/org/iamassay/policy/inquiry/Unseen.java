package org.iamassay.policy.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.model.Identity;
import org.iamassay.model.Organization;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.access.ScpLevel;
import org.iamassay.policy.decision.Request;

/** Names what may change an answer and is not in the evidence. */
final class Unseen {

    /** Their resources have no policies of their own, but for the trust policies of roles. */
    private static final List<String> WITHOUT_RESOURCE_POLICIES = List.of("iam:", "sts:", "ec2:", "organizations:");

    private final boolean limited;
    private final List<String> serviceControl = new ArrayList<>();
    private final Snapshot snapshot;

    Unseen(Snapshot snapshot, AccountAccess access) {
        this.snapshot = snapshot;
        this.limited = snapshot.all(Organization.class).stream()
                .noneMatch(
                        one -> one.managementAccount().equals(snapshot.account().value()));
        List<ScpLevel> levels = access.serviceControl();
        if (levels.isEmpty()) {
            serviceControl.add("service control policies of the organization: none were given");
        }
        for (ScpLevel level : levels) {
            level.unseen()
                    .forEach(name -> serviceControl.add(
                            "service control policy " + name + " of " + level.target() + ": its document"));
        }
    }

    List<String> of(Asker asker, String action, String resource, boolean resourceSeen) {
        List<String> unseen = new ArrayList<>();
        asker.access().ifPresent(principal -> unseen.addAll(ofPrincipal(principal)));
        if (limited && !isServiceLinked(asker)) {
            unseen.addAll(serviceControl);
        }
        ofResource(action, resource, resourceSeen).ifPresent(unseen::add);
        return unseen;
    }

    private static List<String> ofPrincipal(PrincipalAccess principal) {
        List<String> unseen = new ArrayList<>();
        principal.missing().forEach(name -> unseen.add(name + ": its document, which may allow or deny more"));
        if (principal.boundaryUnknown()) {
            Identity identity = principal.identity();
            unseen.add("boundary unknown: the document of the permissions boundary "
                    + identity.boundary().orElse("of one of its entries") + ", which may not allow it");
        }
        return unseen;
    }

    private Optional<String> ofResource(String action, String resource, boolean seen) {
        String name = action.toLowerCase(Locale.ROOT);
        boolean foreign = Request.accountOf(resource)
                .filter(owner -> !owner.equals(snapshot.account()))
                .isPresent();
        if (foreign) {
            return Optional.of("the account " + Request.accountOf(resource).orElseThrow()
                    + " of the resource, which must allow it too");
        }
        boolean none = WITHOUT_RESOURCE_POLICIES.stream().anyMatch(name::startsWith) && !name.equals("sts:assumerole");
        return seen || none ? Optional.empty() : Optional.of("the policy of the resource, where it has one");
    }

    private static boolean isServiceLinked(Asker asker) {
        return asker.arn().contains(":role/aws-service-role/");
    }
}
