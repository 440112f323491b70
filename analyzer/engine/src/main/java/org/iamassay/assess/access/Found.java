package org.iamassay.assess.access;

import java.util.List;
import org.iamassay.policy.access.AppliedStatement;

/** Something that statements allow, before the statements have numbers. */
record Found(
        String code,
        String service,
        List<String> actions,
        int count,
        boolean conditional,
        List<AppliedStatement> because) {

    private static final int MOST_STATEMENTS = 6;

    /** As a reason of a class of privilege. */
    Reason reason(StatementRegister register, String principal) {
        return new Reason(code, service, actions, count, conditional, uses(register, principal), more());
    }

    /** As an exposure. */
    Exposure exposure(StatementRegister register, String principal) {
        return new Exposure(code, count, actions, conditional, uses(register, principal), more());
    }

    /** The statements that are told. */
    List<AppliedStatement> told() {
        return because.stream().limit(MOST_STATEMENTS).toList();
    }

    private List<StatementUse> uses(StatementRegister register, String principal) {
        return told().stream().map(one -> register.use(one, principal)).toList();
    }

    private int more() {
        return Math.max(0, because.size() - MOST_STATEMENTS);
    }
}
