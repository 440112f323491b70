package org.iamassay.evidence;

import java.util.Optional;

/**
 * A report before its rows are read.
 *
 * @param length characters of the decoded table
 * @param asOf the as-of time, where something else than the dates inside tells it
 */
record SurveyedReport(Recognition.Report report, FileAccounts accounts, long length, Optional<AsOf> asOf) {}
