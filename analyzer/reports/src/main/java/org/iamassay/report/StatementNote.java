package org.iamassay.report;

import org.iamassay.assess.access.StatementRef;

/**
 * A statement that an answer rests on, as a page tells it.
 *
 * @param label number and policy
 * @param kind word for the kind of the policy
 * @param via who brings it to the principal; empty for its own policy
 */
public record StatementNote(String label, String kind, String via, StatementRef statement) {

    /** The same without the file and the place in it. */
    StatementNote untraced() {
        StatementRef s = statement;
        return new StatementNote(
                label,
                kind,
                via,
                new StatementRef(
                        s.number(),
                        s.source(),
                        s.holder(),
                        s.policy(),
                        s.arn(),
                        s.version(),
                        s.catalogued(),
                        "",
                        "",
                        s.sid(),
                        s.effect(),
                        s.conditional(),
                        s.text()));
    }
}
