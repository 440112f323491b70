package org.iamassay.report.portfolio;

import org.iamassay.check.Area;
import org.iamassay.check.Severity;

/**
 * One check over all accounts.
 *
 * @param severity the gravest that any account judged it by
 * @param asked accounts whose profile has the check
 * @param failing accounts in which it fails
 * @param unseen accounts in which it was not assessed or broke
 * @param subjects failing subjects of all accounts
 * @param accepted those of them under an active waiver
 */
public record CheckAcross(
        String id,
        String reference,
        String title,
        Area area,
        Severity severity,
        int asked,
        int failing,
        int unseen,
        int subjects,
        int accepted) {}
