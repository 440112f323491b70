package org.iamassay.checks.privilege;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.EachDetail;
import org.iamassay.check.EachDetail.Asked;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Subject;
import org.iamassay.model.Arn;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Sentinel;

/** The managed policies, customer's and AWS's, that are attached to somebody else than service-linked roles alone. */
final class HeldPolicies {

    private static final String OF_SERVICES = ":policy/aws-service-role/";

    private final AuthorizationView view;
    private final Map<String, TraceCell> holders = new LinkedHashMap<>();
    private final Set<String> ofServiceLinked = new HashSet<>();

    HeldPolicies(AuthorizationView view) {
        this.view = view;
        view.identities()
                .forEach(identity -> identity.attached().forEach(policy -> {
                    if (identity instanceof RoleDetail role && role.isServiceLinked()) {
                        ofServiceLinked.add(policy.arn());
                    } else {
                        holders.putIfAbsent(
                                policy.arn(),
                                TraceCell.of(identity.place().at("AttachedManagedPolicies"), policy.arn()));
                    }
                }));
        // Who holds a policy may not have been seen, and yet the policy tells that somebody does.
        view.policies().stream()
                .filter(policy -> policy.attachmentCount().orElse(0) > 0)
                .filter(policy ->
                        !ofServiceLinked.contains(policy.arn()) && !policy.arn().contains(OF_SERVICES))
                .forEach(policy -> holders.putIfAbsent(
                        policy.arn(),
                        TraceCell.of(
                                policy.place().at("AttachmentCount"),
                                policy.attachmentCount().getAsInt())));
    }

    /** The answers about those that the account wrote and the evidence lists. */
    List<Asked> customer(Function<ManagedPolicy, Judgement> question) {
        return view.customerPolicies().stream()
                .filter(policy -> holders.containsKey(policy.arn()))
                .map(policy -> new Asked(EachDetail.subject(policy), question.apply(policy)))
                .toList();
    }

    /** The answers about AWS's, and about those of the account that the evidence does not list. */
    List<Asked> others(BiFunction<String, TraceCell, Judgement> question) {
        Set<String> written =
                view.customerPolicies().stream().map(ManagedPolicy::arn).collect(Collectors.toSet());
        Map<String, ManagedPolicy> listed = view.policies().stream()
                .collect(Collectors.toMap(ManagedPolicy::arn, Function.identity(), (one, other) -> one));
        return holders.entrySet().stream()
                .filter(held -> !written.contains(held.getKey()))
                .map(held -> new Asked(
                        Stream.ofNullable(listed.get(held.getKey()))
                                .map(EachDetail::subject)
                                .findFirst()
                                .orElseGet(() -> unlisted(held.getKey())),
                        question.apply(held.getKey(), held.getValue())))
                .toList();
    }

    private static Subject unlisted(String arn) {
        return Subject.of("policy", Arn.of(arn).name(), arn, Moment.sentinel(Sentinel.NOT_APPLICABLE));
    }
}
