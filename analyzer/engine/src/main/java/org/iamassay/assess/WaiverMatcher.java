package org.iamassay.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.assess.WaiverUse.State;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.model.Snapshot;
import org.iamassay.waiver.Scope;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;

/** Finds the waiver of each failing finding, check by check, and tells at the end what each waiver did. */
final class WaiverMatcher {

    /** Days before its end in which a waiver is called expiring. */
    static final int EXPIRING_DAYS = 30;

    /** More findings than this under one waiver were hardly looked at one by one. */
    static final int MANY = 25;

    private static final int YEAR = 366;

    /** A waiver with the counts that grow while checks are matched. */
    private static final class Counted {
        private final Waiver waiver;
        private final Scope scope;
        private boolean judged;
        private int matched;
        private int accepted;

        Counted(Waiver waiver) {
            this.waiver = waiver;
            this.scope = new Scope(waiver.scope());
        }
    }

    private final Waivers given;
    private final Instant asOf;
    private final String account;
    private final List<Counted> all;
    private final Map<String, List<Counted>> byCheck;
    private final Map<String, Waiver> byFinding = new HashMap<>();

    WaiverMatcher(Waivers given, Snapshot snapshot) {
        this.given = given;
        this.asOf = snapshot.asOf();
        this.account = snapshot.account().value();
        this.all = given.all().stream().map(Counted::new).toList();
        this.byCheck = all.stream().collect(Collectors.groupingBy(one -> one.waiver.check()));
    }

    /** Whether a waiver speaks of the check, so that its failing findings must be seen. */
    boolean concerns(String check) {
        return byCheck.containsKey(check);
    }

    /** Matches the findings of one check and returns how many of its failures are accepted. */
    int accepted(CheckRun run) {
        List<Counted> ofCheck = byCheck.getOrDefault(run.info().id(), List.of());
        boolean judged = run.state() != Verdict.NOT_ASSESSED && run.state() != Verdict.ERROR;
        ofCheck.forEach(one -> one.judged = judged);
        int accepted = 0;
        for (Finding finding : ofCheck.isEmpty() ? List.<Finding>of() : run.findings()) {
            if (finding.verdict() == Verdict.FAIL && accepts(finding, ofCheck)) {
                accepted++;
            }
        }
        return accepted;
    }

    private boolean accepts(Finding finding, List<Counted> ofCheck) {
        String id = finding.id();
        List<Counted> covering = ofCheck.stream()
                .filter(one -> one.scope.covers(id, finding.subject()))
                .toList();
        covering.forEach(one -> one.matched++);
        // The one that ends last says how long the risk stays accepted; of equal ones the first of the file.
        Optional<Counted> lasting = covering.stream()
                .filter(one -> one.waiver.isActive(asOf))
                .min(Comparator.comparing((Counted one) -> one.waiver.expiresOn())
                        .reversed());
        lasting.ifPresent(one -> {
            one.accepted++;
            byFinding.put(id, one.waiver);
        });
        return lasting.isPresent();
    }

    /** What became of the waivers, after all checks were matched. */
    AppliedWaivers applied() {
        List<WaiverUse> register = new ArrayList<>();
        for (Counted one : all) {
            register.add(
                    new WaiverUse(one.waiver, state(one.waiver), one.matched, one.accepted, List.copyOf(remarks(one))));
        }
        return new AppliedWaivers(given, byFinding, register);
    }

    private State state(Waiver waiver) {
        if (!waiver.isActive(asOf)) {
            return State.EXPIRED;
        }
        return waiver.isExpiringWithin(EXPIRING_DAYS, asOf) ? State.EXPIRING : State.ACTIVE;
    }

    private Set<Remark> remarks(Counted one) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (one.matched == 0) {
            remarks.add(unmatched(one));
        }
        boolean nobody = one.matched > 1 && one.scope.namesNobody(one.waiver.check());
        if (one.matched > MANY || nobody) {
            remarks.add(Remark.OVER_BROAD);
        }
        if (one.waiver.isApprovedAfter(asOf)) {
            remarks.add(Remark.APPROVED_LATER);
        }
        if (one.waiver.days() > YEAR) {
            remarks.add(Remark.LONG);
        }
        return remarks;
    }

    private Remark unmatched(Counted one) {
        if (one.scope.isOfOtherAccount(account)) {
            return Remark.OTHER_ACCOUNT;
        }
        return one.judged ? Remark.UNUSED : Remark.NOT_JUDGED;
    }
}
