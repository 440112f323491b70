package org.iamassay.checks.evidence;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TimestampsImplausibleTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new TimestampsImplausible(), """
                148 | k1a=true; k1r=2025-05-22T12:00:00Z; k1u=2025-05-12T12:00:00Z | fail
                226 | uct=2025-05-22T12:00:00Z; k1a=true; k1r=2025-05-22T12:00:00Z; k1u=2025-05-22T11:45:00Z | pass
                227 | uct=2025-05-22T12:00:00Z; k1a=true; k1r=2025-05-22T12:00:00Z; k1u=2025-05-22T11:44:59Z | fail
                228 | pe=true; pnr=2014-06-01T00:00:00Z | pass
                a   | k1r=2025-06-01T12:15:00Z | pass
                b   | k1r=2025-06-01T12:15:01Z | fail
                c   | pe=true; pnr=2030-06-01T00:00:00Z | pass
                d   | uct=2025-05-22T12:00:00Z; pe=true; plc=2025-05-22T11:59:59Z | fail
                e   | uct=2025-05-22T12:00:00Z; k1r=2025-05-22T11:59:59Z | fail
                f   | uct=2025-05-22T12:00:00Z; c1r=2014-06-19T12:00:00Z | pass
                g   | plu=2025-05-22T12:00:00Z | fail
                h   | c1r=2006-03-13T23:59:59Z | fail
                i   | c1r=2006-03-14T00:00:00Z | pass
                j   | R: pe=true; plu=2026-01-01T00:00:00Z ## | fail
                k   | uct= (empty); k1r= (empty); k1u=no_information | pass
                l   | k1r=2025-06-01T13:00:00Z | evidence.future-tolerance-minutes=60 | pass
                m   | pe=true; pnr=1999-01-01T00:00:00Z | fail
                """);
    }
}
