package org.iamassay.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Identity;
import org.iamassay.model.PolicyVersion;
import org.iamassay.policy.access.PrincipalAccess;

/** The class of what one principal may do, as the checks on principals ask for it (checklist 9.1). */
public final class HeldPrivilege {

    /** The lists that tell whether somebody can become administrator: all principals, and the groups that users may join. */
    public static final List<Part> RESTS_ON = List.of(Part.USERS, Part.GROUPS, Part.ROLES);

    private final Privilege privilege;
    private final Optional<String> gap;
    private final Optional<String> boundaryGap;
    private final PrivilegeReason reason;

    private HeldPrivilege(
            Privilege privilege, Optional<String> gap, Optional<String> boundaryGap, PrivilegeReason reason) {
        this.privilege = privilege;
        this.gap = gap;
        this.boundaryGap = boundaryGap;
        this.reason = reason;
    }

    /** The class of a user or role of the authorization details; found once per examination. */
    public static HeldPrivilege of(Identity identity, Examination examination) {
        Map<String, HeldPrivilege> all = examination.prepare("held-privileges", p -> new ConcurrentHashMap<>());
        HeldPrivilege known = all.get(identity.arn());
        if (known == null) {
            known = find(identity, examination);
            all.put(identity.arn(), known);
        }
        return known;
    }

    /** The way of a user or role to administrator, where there is one, even if a missing document keeps its class from being known. */
    public static PrivilegeReason way(Identity identity, Examination examination) {
        return PrivilegeReason.of(Privilege.CAN_ESCALATE, identity, examination);
    }

    /** The class of a user that the authorization details do not list. */
    public static HeldPrivilege unseen() {
        return new HeldPrivilege(
                Privilege.UNKNOWN, Optional.of(AuthorizationView.INCOMPLETE), Optional.empty(), PrivilegeReason.NONE);
    }

    private static HeldPrivilege find(Identity identity, Examination examination) {
        Privileges privileges = Privileges.of(examination);
        Privilege privilege = privileges.of(identity.arn());
        Optional<PrincipalAccess> access = privileges.access().of(identity.arn());
        Optional<String> gap = privilege == Privilege.UNKNOWN
                ? Optional.of(access.map(HeldPrivilege::gap).orElse(AuthorizationView.INCOMPLETE))
                : Optional.empty();
        Optional<String> boundaryGap =
                access.filter(PrincipalAccess::boundaryUnknown).map(unknown -> gapOfBoundary(identity, privileges));
        return new HeldPrivilege(privilege, gap, boundaryGap, PrivilegeReason.of(privilege, identity, examination));
    }

    /** Documents that are there and cannot be read are told from those that are missing (checklist 1.6, "document"). */
    private static String gap(PrincipalAccess access) {
        long unread = access.policies().stream()
                .filter(policy -> !policy.document().isWhole())
                .count();
        return unread > 0 && unread >= access.missing().size()
                ? AuthorizationView.UNREADABLE
                : AuthorizationView.INCOMPLETE;
    }

    private static String gapOfBoundary(Identity identity, Privileges privileges) {
        boolean there = identity.boundary()
                .flatMap(privileges.access()::managedPolicy)
                .flatMap(policy -> policy.inForce())
                .flatMap(PolicyVersion::document)
                .isPresent();
        return there ? AuthorizationView.UNREADABLE : AuthorizationView.INCOMPLETE;
    }

    /** The class. */
    public Privilege privilege() {
        return privilege;
    }

    /** Whether a missing document keeps the class from being known. */
    public boolean isUnknown() {
        return privilege == Privilege.UNKNOWN;
    }

    /** Whether the principal is administrator, or can become it. */
    public boolean reachesAdministrator() {
        return privilege == Privilege.ADMIN || privilege == Privilege.CAN_ESCALATE;
    }

    /** Whether a permissions boundary of unknown content may cut the class. */
    public boolean boundaryUnknown() {
        return boundaryGap.isPresent();
    }

    /** Why the class, or the boundary that may cut it, is not known. */
    public String gap() {
        return gap.or(() -> boundaryGap).orElse(AuthorizationView.INCOMPLETE);
    }

    /** What the class rests on. */
    public PrivilegeReason reason() {
        return reason;
    }

    /** Not-assessed, as nobody knows what the principal may do. */
    public Outcome notAssessed() {
        return Outcome.notAssessed(gap());
    }

    /** A failure by what the principal may do and what was seen beside it; not-assessed where the boundary is not known. */
    public Outcome fail(String... seen) {
        return boundaryUnknown() ? notAssessed() : Outcome.fail(reason.words(seen));
    }

    /** The answer with the statements that make the class. */
    public Judgement judgement(Outcome outcome) {
        return new Judgement(outcome, cells());
    }

    /** The members that the class rests on. */
    public List<TraceCell> cells() {
        return reason.cells();
    }
}
