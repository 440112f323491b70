package org.iamassay.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody states of a control that data cannot show (checklist section 1.5).
 *
 * @param check id of the check
 * @param statement what was done
 * @param evidence where it can be seen; empty when not given
 * @param by who states it
 * @param on day of the statement, from 00:00:00Z
 * @param frequencyDays how long it holds; null for as long as the check allows
 */
public record Attestation(
        String check,
        Status status,
        String statement,
        String evidence,
        String by,
        LocalDate on,
        @Nullable Integer frequencyDays) {

    /** What is stated. */
    public enum Status {
        MET("met"),
        NOT_MET("not-met"),
        NOT_APPLICABLE("not-applicable");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** Stable word in files. */
        public String word() {
            return word;
        }
    }
}
