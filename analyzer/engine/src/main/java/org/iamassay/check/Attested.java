package org.iamassay.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** What an attestation says of a check, in the order of checklist section 1.5. */
public final class Attested {

    private static final String NOT_ATTESTED = "not-attested";
    private static final String EXPIRED = "attestation-expired";
    private static final String LATER = "timestamp-after-as-of:on";

    private Attested() {}

    /** The outcome of a check that takes an attestation. */
    public static Outcome outcome(Check check, Examination examination) {
        Optional<Attestation> record =
                examination.attestations().of(check.info().id());
        return record.isEmpty()
                ? Outcome.notAssessed(NOT_ATTESTED)
                : outcome(
                        record.get(),
                        terms(check).days(),
                        examination.snapshot().asOf());
    }

    /** What the check says of the attestations it takes. */
    static Attestable terms(Check check) {
        return Objects.requireNonNull(
                check.getClass().getAnnotation(Attestable.class),
                () -> check.getClass().getName() + " carries no @Attestable");
    }

    private static Outcome outcome(Attestation record, int longest, Instant asOf) {
        Instant on = record.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        if (on.isAfter(asOf)) {
            return Outcome.notAssessed(LATER);
        }
        if (record.status() == Attestation.Status.NOT_MET) {
            return Outcome.fail("attested as not met on " + record.on() + ": " + record.statement());
        }
        Integer own = record.frequencyDays();
        int days = own == null ? longest : Math.min(own, longest);
        if (asOf.isAfter(on.plus(days, ChronoUnit.DAYS))) {
            return Outcome.notAssessed(EXPIRED);
        }
        return record.status() == Attestation.Status.MET
                ? Outcome.pass(met(record, record.on().plusDays(days)))
                : Outcome.notApplicable("attested-not-applicable");
    }

    private static String met(Attestation record, LocalDate until) {
        return "attested as met on " + record.on() + ", holds until " + until + "; evidence: " + record.evidence();
    }
}
