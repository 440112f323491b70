package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Set;
import org.iamassay.policy.ArnPattern;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;

/** The patterns of a statement's resources that name no certain role. */
final class RoleResources {

    private static final String IAM = "iam";
    private static final Set<String> EVERY_ROLE = Set.of("*", "role*", "role/*");

    private RoleResources() {}

    /** The patterns that take every role of an account. */
    static List<String> everyRole(Statement statement) {
        return statement.resources().stream()
                .filter(pattern -> Resources.isEverything(pattern)
                        || ArnPattern.of(pattern)
                                .filter(RoleResources::isEveryRole)
                                .isPresent())
                .toList();
    }

    /** The patterns that take every role of an account, or roles of several accounts. */
    static List<String> anyAccount(Statement statement) {
        return statement.resources().stream()
                .filter(pattern -> Resources.isEverything(pattern)
                        || ArnPattern.of(pattern)
                                .filter(arn -> isEveryRole(arn) || isOfManyAccounts(arn))
                                .isPresent())
                .toList();
    }

    private static boolean isEveryRole(ArnPattern arn) {
        return arn.service().equals(IAM) && EVERY_ROLE.contains(arn.resource());
    }

    private static boolean isOfManyAccounts(ArnPattern arn) {
        return arn.service().equals(IAM) && arn.isOfManyAccounts();
    }
}
