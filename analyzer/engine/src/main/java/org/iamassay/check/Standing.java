package org.iamassay.check;

/**
 * The class of what a principal may do, with its marks (checklist 9.1).
 *
 * @param conditional whether it would be a lower one without the statements under a condition
 * @param boundaryUnknown whether there is a permissions boundary whose document is missing, so that it may be lower
 */
public record Standing(Privilege privilege, boolean conditional, boolean boundaryUnknown) {

    /** Nothing is known. */
    public static final Standing UNKNOWN = new Standing(Privilege.UNKNOWN, false, false);

    /** The root user: it can do everything, and nothing within the account limits it. */
    public static final Standing ROOT = new Standing(Privilege.ADMIN, false, false);
}
