package org.iamassay.policy.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.policy.Resources;
import org.iamassay.policy.access.Placeholders;
import org.iamassay.policy.decision.Truth;

/** A role that does not exist yet, and that a principal may make, give any policy, and assume. */
final class NewRole {

    private static final String CREATE = "iam:CreateRole";
    private static final String NAME = "new-role";
    private static final int ACCOUNT_PART = 4;
    private static final int PARTS = 6;

    private final World world;
    private final Actor actor;
    private final String giving;

    NewRole(World world, Actor actor, String giving) {
        this.world = world;
        this.actor = actor;
        this.giving = giving;
    }

    Truth truth() {
        return arn().map(this::truth).orElse(Truth.FALSE);
    }

    /** The ARN that such a role may have, one without conditions if there is any. */
    Optional<String> arn() {
        if (!world.powers().isUnlimited(Powers.withoutBoundary(actor.access()))) {
            return Optional.empty();
        }
        List<String> possible = Stream.concat(actor.resourcesOf(CREATE).stream(), actor.resourcesOf(giving).stream())
                .flatMap(pattern -> Placeholders.resolve(pattern, actor.access().context()).stream())
                .map(one -> named(one.pattern()))
                .filter(arn -> !isOfAws(arn) && world.targets().place(arn) < 0 && truth(arn) != Truth.FALSE)
                .distinct()
                .sorted()
                .toList();
        return possible.stream()
                .filter(arn -> truth(arn) == Truth.TRUE)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** AWS alone makes roles under these paths. */
    private static boolean isOfAws(String arn) {
        return arn.contains(":role/aws-service-role/") || arn.contains(":role/aws-reserved/");
    }

    Circumstances circumstances(String action) {
        return action.startsWith("iam:Attach")
                ? Circumstances.attaching(world.powers().everythingPolicies())
                : Circumstances.GIVING;
    }

    private Truth truth(String arn) {
        if (actor.isDenied(Trusts.ASSUME, arn, Circumstances.PLAIN)) {
            return Truth.FALSE;
        }
        return allowed(CREATE, arn).and(allowed(giving, arn));
    }

    private Truth allowed(String action, String arn) {
        Circumstances circumstances = circumstances(action);
        if (actor.isDenied(action, arn, circumstances)) {
            return Truth.FALSE;
        }
        return actor.access().reach(action).on(arn, circumstances::allows).truth();
    }

    /** The pattern with a name in place of its wildcards. */
    private String named(String pattern) {
        String[] own = actor.arn().split(":", PARTS);
        String[] parts = pattern.split(":", PARTS);
        String resource = parts.length < PARTS ? "role/" + NAME : parts[PARTS - 1];
        if (Resources.isEverything(pattern) || resource.equals("*")) {
            resource = "role/" + NAME;
        }
        return "arn:" + own[1] + ":iam::" + own[ACCOUNT_PART] + ":"
                + resource.replace("*", NAME).replace('?', 'x');
    }
}
