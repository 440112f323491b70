package org.iamassay.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;

/**
 * What the credential report of one side shows of the credentials of one principal, for its timeline.
 *
 * @param passwordUsed last use of the password
 * @param keys access keys whose creation is known
 * @param hiddenKeys whether there may be keys besides
 * @param certificates signing certificates whose upload is known
 * @param hiddenCertificates whether there may be certificates besides
 */
public record Sighting(
        Flag password,
        Moment passwordUsed,
        Flag mfa,
        List<Thing> keys,
        boolean hiddenKeys,
        List<Thing> certificates,
        boolean hiddenCertificates) {

    public Sighting {
        keys = List.copyOf(keys);
        certificates = List.copyOf(certificates);
    }

    /**
     * A key or certificate.
     *
     * @param id its creation; with the slot where two were made in one second
     */
    public record Thing(String id, Moment created, boolean active, Moment used) {}

    /** What a side's report shows of its principals; those it does not show have no entry. */
    public static Map<SidePrincipal, Sighting> of(Side side) {
        Map<SidePrincipal, Sighting> seen = new HashMap<>();
        side.report().ifPresent(report -> {
            Holdings holdings = new Holdings(report, side.dumped());
            for (SidePrincipal principal : side.principals()) {
                Optional<Holding> held = holdings.of(principal);
                held.ifPresent(holding -> seen.put(principal, of(holding)));
            }
        });
        return seen;
    }

    private static Sighting of(Holding held) {
        return new Sighting(
                held.password(),
                held.passwordUsed(),
                held.mfa(),
                things(held.keys()),
                held.keys().isUnknown(),
                things(held.certificates()),
                held.certificates().isUnknown());
    }

    private static List<Thing> things(TwoSlots slots) {
        List<Thing> things = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Dated one : slots.held()) {
            String id = met.add(one.key()) ? one.key() : one.key() + "/" + one.slot();
            things.add(new Thing(id, one.created(), one.active(), one.used()));
        }
        return things;
    }
}
