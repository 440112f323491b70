package org.iamassay.history;

import java.util.List;

/**
 * Two sides of one account compared (contract section 7): findings, identities and score follow the order of the sides, events
 * run from the earlier to the later as-of.
 *
 * @param before the side as shown: judged again where its evidence is at hand, else as reported
 * @param reportedBefore the side as first reported, of which the movement starts
 * @param findings states of all findings of either side, by check in reading order then id
 * @param identities principals that came, went or changed, by ARN
 * @param events what happened to credentials, in {@link Event#ORDER}
 * @param limits what could not be told, and why
 * @param warnings sentences for people, such as sides given in the wrong order
 */
public record Comparison(
        Side before,
        Side after,
        Side reportedBefore,
        Side reportedAfter,
        Movement movement,
        List<FindingChange> findings,
        List<IdentityChange> identities,
        List<Event> events,
        List<String> limits,
        List<String> warnings) {

    public Comparison {
        findings = List.copyOf(findings);
        identities = List.copyOf(identities);
        events = List.copyOf(events);
        limits = List.copyOf(limits);
        warnings = List.copyOf(warnings);
    }

    /** Findings in a state. */
    public List<FindingChange> in(State state) {
        return findings.stream().filter(finding -> finding.state() == state).toList();
    }
}
