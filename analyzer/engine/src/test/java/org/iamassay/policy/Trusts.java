package org.iamassay.policy;

import org.iamassay.model.AccountId;

/** Trust policies written short. */
final class Trusts {

    static final AccountId OWN = new AccountId("111122223333");

    private Trusts() {}

    /** A trust policy of these statements, single quotes for double ones. */
    static TrustPolicy of(String statements) {
        PolicyDocument document = PolicyDocument.parse(
                "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements.replace('\'', '"') + "]}");
        return TrustPolicy.of(document);
    }

    /** A trust policy with one Allow of an action. */
    static TrustPolicy of(String principal, String action, String condition) {
        String more = condition.isBlank() ? "" : ",'Condition':" + condition;
        return of("{'Effect':'Allow','Principal':" + principal + ",'Action':'" + action + "'" + more + "}");
    }

    static TrustPolicy assume(String principal) {
        return of(principal, "sts:AssumeRole", "");
    }

    static TrustStatement only(TrustPolicy trust) {
        return trust.statements().get(0);
    }
}
