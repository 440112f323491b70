package org.iamassay.samples;

import java.time.Instant;

/** A signing certificate at some moment of an account's life. */
final class LifeCertificate {

    final String label;
    private final Instant uploaded;
    private boolean active = true;

    LifeCertificate(Fact fact) {
        label = fact.word(0);
        uploaded = fact.at();
    }

    void switchTo(boolean on, Fact fact) {
        if (active == on) {
            throw fact.impossible("the certificate is so already");
        }
        active = on;
    }

    void fill(ReportRow row, int slot) {
        row.certificate(slot, active, uploaded.toString());
    }
}
