package org.iamassay.policy.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iamassay.policy.Statement;

/** What the policies of one layer, or of one level of it, say of a request. */
final class LayerReading {

    private final Decision.Place place;
    private final Request request;
    private final boolean hasBoundary;
    private final List<Match> denies = new ArrayList<>();
    private final List<Match> allows = new ArrayList<>();
    private final Map<Naming, Truth> allowed = new EnumMap<>(Naming.class);

    LayerReading(Decision.Place place, List<CompiledPolicy> policies, Request request, boolean hasBoundary) {
        this.place = place;
        this.request = request;
        this.hasBoundary = hasBoundary;
        for (int i = 0; i < policies.size(); i++) {
            for (CompiledStatement statement : policies.get(i).statements()) {
                read(i, statement);
            }
        }
    }

    Decision.Place place() {
        return place;
    }

    /** The statements that deny, surely or maybe. */
    List<Match> denies() {
        return denies;
    }

    /** The statements that allow, surely or maybe. */
    List<Match> allows() {
        return allows;
    }

    /** Whether a statement allows that names the caller so. */
    Truth allows(Naming naming) {
        return allowed.getOrDefault(naming, Truth.FALSE);
    }

    /** Whether any statement allows. */
    Truth allowed() {
        return allows(Naming.ACCOUNT).or(allows(Naming.ROLE)).or(allows(Naming.ITSELF));
    }

    private void read(int policy, CompiledStatement compiled) {
        boolean denying = compiled.denies();
        if ((!denying && !compiled.allows()) || !compiled.isOnAction(request.action())) {
            return;
        }
        Naming naming = naming(place.layer(), compiled.statement(), request.caller(), hasBoundary);
        if (naming == Naming.NOT) {
            return;
        }
        Context context = request.context();
        Truth truth = compiled.isOnResource(request.resource(), context);
        if (truth != Truth.FALSE) {
            truth = truth.and(compiled.conditionsHold(context));
        }
        if (truth == Truth.FALSE) {
            return;
        }
        Match match = new Match(
                place.layer(),
                place.level(),
                policy,
                compiled.statement(),
                truth,
                truth == Truth.UNKNOWN ? compiled.conditions(Truth.UNKNOWN, context) : List.of());
        if (denying) {
            denies.add(match);
        } else {
            allows.add(match);
            allowed.merge(naming, truth, Truth::or);
        }
    }

    /**
     * How a statement names the caller; in a policy whose grammar has no Principal all its statements are for the principal it is
     * attached to, but one that names somebody else all the same allows nothing.
     */
    static Naming naming(Layer layer, Statement statement, Caller caller, boolean hasBoundary) {
        boolean silent =
                statement.principal().isEmpty() && statement.notPrincipal().isEmpty();
        if (layer == Layer.RESOURCE || (!silent && (layer.namesPrincipals() || statement.allows()))) {
            return Naming.of(statement, caller, hasBoundary);
        }
        return Naming.ITSELF;
    }
}
