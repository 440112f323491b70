package org.iamassay.cli;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Positions;
import org.iamassay.policy.lint.Lint;
import org.iamassay.policy.lint.LintFinding;

/**
 * One document that was looked at.
 *
 * @param pointer where it stands in the file; empty where the file is nothing else
 * @param name what it belongs to, as the evidence says; empty where nothing does
 * @param guessed whether its type was told by its looks alone
 * @param positions lines of the file; empty where the file is evidence that is read in parts
 */
record LintedDocument(
        String file, String pointer, String name, boolean guessed, Lint lint, Optional<Positions> positions) {

    /** The place of a finding from the top of the file. */
    String place(LintFinding finding) {
        return pointer + finding.pointer();
    }

    Optional<Positions.Position> position(LintFinding finding) {
        return positions.flatMap(
                all -> (finding.code().equals("JSON_SYNTAX_ERROR") ? all.error() : all.of(place(finding)))
                        .or(() -> all.of(pointer)));
    }

    List<LintFinding> findings() {
        return lint.findings();
    }
}
