package org.iamassay.policy.catalogue;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Statement;

/** Whether a statement speaks of a whole service (checklist 1.6, "whole service"). */
public final class WholeService {

    private WholeService() {}

    /** Whether the statement covers the service whole; several patterns are not added up. */
    public static boolean isCovered(Statement statement, String service, Catalogue catalogue) {
        if (statement.isVoid()) {
            return false;
        }
        return statement.actions().stream().anyMatch(pattern -> matches(pattern, service, catalogue))
                || (isOpen(statement) && statement.notActions().stream().noneMatch(pattern -> isOf(pattern, service)));
    }

    /** Whether the statement covers any service whole: what NotAction lists is never all there is. */
    public static boolean isAnyCovered(Statement statement, Catalogue catalogue) {
        return !statement.isVoid()
                && (isOpen(statement)
                        || statement.actions().stream()
                                .anyMatch(pattern -> Actions.isEverything(pattern)
                                        || of(pattern, catalogue).isPresent()));
    }

    /** The services that patterns of Action cover whole, as the statement spells them. */
    public static List<String> named(Statement statement, Catalogue catalogue) {
        return statement.actions().stream()
                .flatMap(pattern -> of(pattern, catalogue).stream())
                .distinct()
                .toList();
    }

    /** Whether one pattern matches everything, or every action of the service. */
    public static boolean matches(String pattern, String service, Catalogue catalogue) {
        return Actions.isEverything(pattern)
                || (isOf(pattern, service) && of(pattern, catalogue).isPresent());
    }

    /** The service of which the pattern matches every action; {@code svc:*} does so even if the catalogue lacks the service. */
    private static Optional<String> of(String pattern, Catalogue catalogue) {
        return Actions.isEverything(pattern) || !catalogue.wholeService(pattern)
                ? Optional.empty()
                : Optional.of(pattern.substring(0, pattern.indexOf(':')));
    }

    /** Whether NotAction leaves anything to the statement. */
    private static boolean isOpen(Statement statement) {
        return !statement.notActions().isEmpty()
                && statement.notActions().stream().noneMatch(Actions::isEverything);
    }

    private static boolean isOf(String pattern, String service) {
        return Actions.matches(service + ":*", pattern);
    }
}
