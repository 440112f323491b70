package org.iamassay.check;

/** Which evidence a check lives on (checklist section 5). */
public enum Phase {
    /** Answerable from the credential report. */
    A,
    /** Needs other simple JSON dumps. */
    B,
    /** Needs the authorization details and policy analysis. */
    C,
    /** Needs earlier snapshots. */
    H,
    /** Attestation. */
    M
}
