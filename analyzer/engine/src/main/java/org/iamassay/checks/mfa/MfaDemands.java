package org.iamassay.checks.mfa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.check.StatementWords;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Conditions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;

/**
 * The statements that ask a user for MFA (checklist 5.3, {@code mfa-enforced-by-policy}; policy.md 6.5, "MFA").
 *
 * @param sound Deny statements that stop whatever is done without MFA
 * @param unsound those that do not, and why, as sentences
 */
record MfaDemands(List<AppliedStatement> sound, Map<AppliedStatement, String> unsound) {

    private static final String MFA_AGE = "aws:MultiFactorAuthAge";

    static MfaDemands of(PrincipalAccess user, Catalogue catalogue) {
        List<AppliedStatement> sound = new ArrayList<>();
        Map<AppliedStatement, String> unsound = new LinkedHashMap<>();
        policies(user)
                .forEach(policy -> policy.document().statements().forEach(statement -> {
                    AppliedStatement applied = new AppliedStatement(policy, statement);
                    if (isSound(statement, catalogue)) {
                        sound.add(applied);
                    } else {
                        why(statement, catalogue)
                                .ifPresent(why -> unsound.put(
                                        applied, StatementWords.name(statement) + " of " + policy.name() + " " + why));
                    }
                }));
        return new MfaDemands(List.copyOf(sound), unsound);
    }

    private static Stream<AppliedPolicy> policies(PrincipalAccess user) {
        return Stream.of(
                        user.policies().stream(),
                        user.boundary().stream(),
                        user.serviceControl().stream().flatMap(level -> level.policies().stream()))
                .flatMap(policies -> policies);
    }

    private static boolean isSound(Statement statement, Catalogue catalogue) {
        return statement.denies()
                && statement.conditions().size() == 1
                && isWithoutMfa(statement.conditions().get(0), true)
                && isWide(statement)
                && MfaExceptions.tooWide(statement.notActions(), catalogue).isEmpty();
    }

    /** Why a statement that speaks of MFA does not enforce it. */
    private static Optional<String> why(Statement statement, Catalogue catalogue) {
        if (statement.allows() && has(statement, MfaDemands::isLoosePermission)) {
            return Optional.of("allows with BoolIfExists, which access keys pass");
        }
        if (!statement.isVoid() && isAgeAlone(statement)) {
            return Optional.of("only asks whether MFA was ever used");
        }
        if (statement.denies() && has(statement, condition -> isWithoutMfa(condition, false))) {
            return Optional.of("denies with Bool, which does not stop access keys");
        }
        return statement.denies() && has(statement, condition -> isWithoutMfa(condition, true))
                ? Optional.of(whyTooNarrow(statement, catalogue))
                : Optional.empty();
    }

    private static String whyTooNarrow(Statement statement, Catalogue catalogue) {
        if (statement.conditions().size() > 1) {
            return "has conditions beside that on MFA";
        }
        return isWide(statement)
                ? "leaves open " + StatementWords.some(MfaExceptions.tooWide(statement.notActions(), catalogue))
                : "denies a part of the actions or resources alone";
    }

    private static boolean isWide(Statement statement) {
        boolean actions = statement.actions().stream().anyMatch(Actions::isEverything)
                || !statement.notActions().isEmpty();
        return actions && Resources.isOnEverything(statement);
    }

    private static boolean has(Statement statement, Predicate<Condition> such) {
        return statement.conditions().stream().anyMatch(such);
    }

    private static boolean isAgeAlone(Statement statement) {
        return statement.conditions().size() == 1
                && has(statement, one -> one.isOn(MFA_AGE) && one.operator().equals("Null"));
    }

    private static boolean isWithoutMfa(Condition condition, boolean ifExists) {
        return isOnMfa(condition, "false") && condition.ifExists() == ifExists;
    }

    private static boolean isLoosePermission(Condition condition) {
        return isOnMfa(condition, "true") && condition.ifExists();
    }

    private static boolean isOnMfa(Condition condition, String value) {
        return condition.isOn(Conditions.MFA_PRESENT)
                && condition.operator().equals("Bool")
                && condition.qualifier() == Condition.Qualifier.NONE
                && !condition.values().isEmpty()
                && condition.values().stream().allMatch(value::equalsIgnoreCase);
    }
}
