package org.iamassay.history.trend;

import java.time.Instant;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;

/**
 * A finding that had been resolved and fails again.
 *
 * @param asOf the snapshot that shows it again
 * @param count how often it came back by then
 */
public record Regression(Instant asOf, int n, String check, Severity severity, Subject subject, int count) {}
