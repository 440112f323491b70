package org.iamassay.assess.access;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Privilege;

/**
 * What one user or role may do.
 *
 * @param kind user or role
 * @param conditional whether the class rests on conditions that the evidence does not settle
 * @param boundaryUnknown whether it has a permissions boundary whose document is missing
 * @param missing policies whose documents are missing or unreadable, and groups without an entry
 * @param rights number of the rights it has by its policies
 * @param paths its ways to administrator, the best of each confidence
 * @param use services it was granted and those it used, where the evidence tells
 */
public record PrincipalRights(
        String arn,
        String name,
        String kind,
        Privilege privilege,
        boolean conditional,
        boolean boundaryUnknown,
        List<String> missing,
        int rights,
        List<AccessPath> paths,
        Optional<ServicesUsed> use) {

    /** Copies the lists. */
    public PrincipalRights {
        missing = List.copyOf(missing);
        paths = List.copyOf(paths);
    }

    /** Whether it is an administrator, or can make itself one. */
    public boolean isPowerful() {
        return privilege == Privilege.ADMIN || privilege == Privilege.CAN_ESCALATE;
    }

    PrincipalRights with(int other) {
        return new PrincipalRights(
                arn, name, kind, privilege, conditional, boundaryUnknown, missing, other, paths, use);
    }
}
