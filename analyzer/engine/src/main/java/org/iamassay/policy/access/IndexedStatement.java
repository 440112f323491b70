package org.iamassay.policy.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Context;
import org.iamassay.policy.decision.Truth;

/** A statement with what is worked out of it once for all principals. */
final class IndexedStatement {

    private final int number;
    private final Statement statement;
    /** Empty where variables give each principal its own. */
    private final Optional<Scope> scope;

    IndexedStatement(int number, Statement statement, PolicyDocument document) {
        this.number = number;
        this.statement = statement;
        boolean variables = document.version()
                        .filter(PolicyDocument.CURRENT_VERSION::equals)
                        .isPresent()
                && Stream.concat(statement.resources().stream(), statement.notResources().stream())
                        .anyMatch(Placeholders::isIn);
        this.scope = variables ? Optional.empty() : Optional.of(Scope.of(statement));
    }

    /** A number that no other statement of the account has. */
    int number() {
        return number;
    }

    Statement statement() {
        return statement;
    }

    boolean hasVariables() {
        return scope.isEmpty();
    }

    Scope scope(Context context) {
        return scope.isPresent() ? scope.get() : Scope.of(statement, context);
    }

    /** What its conditions leave open. */
    Truth unlessConditional() {
        return statement.isUnconditional() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
