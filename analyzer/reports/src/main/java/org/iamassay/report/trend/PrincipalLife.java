package org.iamassay.report.trend;

import java.util.List;
import org.iamassay.report.Fact;

/**
 * The life of one principal as a page shows it.
 *
 * @param id where links lead to, {@code principal-…}; unlike any other of its account
 * @param summary how many events and findings
 * @param events numbered as in the strip
 * @param findings what failed, and when
 */
public record PrincipalLife(
        String id,
        String name,
        String summary,
        List<Fact> facts,
        LifeStrip strip,
        List<String> events,
        List<String> findings) {

    public PrincipalLife {
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }
}
