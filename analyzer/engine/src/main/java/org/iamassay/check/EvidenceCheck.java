package org.iamassay.check;

import org.iamassay.model.CredentialReport;

/** A question about each credential-report file: it speaks of the evidence, not of the account. */
public interface EvidenceCheck extends Check {

    /** The answer for one file. */
    Outcome examine(CredentialReport report, Examination examination);

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        for (CredentialReport report : examination.snapshot().reports()) {
            verdicts.add(Subject.evidence(report.file()), examine(report, examination));
        }
    }
}
