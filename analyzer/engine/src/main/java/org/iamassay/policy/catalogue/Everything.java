package org.iamassay.policy.catalogue;

import java.util.List;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

/** Whether a policy allows everything (checklist 5.9, {@code no-custom-admin-policy}): a Condition or a Deny does not cancel. */
public final class Everything {

    private static final String IAM = "iam";

    private Everything() {}

    /** Whether the one statement is an Allow of everything on everything; all but a part of IAM is everything too. */
    public static boolean isAllowed(Statement statement, Catalogue catalogue) {
        return statement.allows() && Resources.isOnEverything(statement) && coversAll(statement, catalogue);
    }

    /** The statements of the document that allow everything. */
    public static List<Statement> in(PolicyDocument document, Catalogue catalogue) {
        return document.statements().stream()
                .filter(statement -> isAllowed(statement, catalogue))
                .toList();
    }

    private static boolean coversAll(Statement statement, Catalogue catalogue) {
        return statement.actions().stream().anyMatch(Actions::isEverything)
                || (!statement.notActions().isEmpty()
                        && statement.notActions().stream()
                                .noneMatch(pattern -> WholeService.matches(pattern, IAM, catalogue)));
    }
}
