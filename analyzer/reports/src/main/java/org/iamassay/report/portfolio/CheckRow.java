package org.iamassay.report.portfolio;

import org.iamassay.assess.CheckResult;
import org.iamassay.check.Area;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.report.References;

/**
 * What one check came to in one account.
 *
 * @param accepted failing subjects under an active waiver
 */
public record CheckRow(
        String id,
        String reference,
        String title,
        Area area,
        Severity severity,
        Verdict state,
        int failed,
        int accepted) {

    static CheckRow of(CheckResult check) {
        return new CheckRow(
                check.id(),
                References.of(check.run().info()),
                check.run().info().title(),
                check.run().info().area(),
                check.run().severity(),
                check.run().state(),
                check.run().failed(),
                check.accepted());
    }
}
