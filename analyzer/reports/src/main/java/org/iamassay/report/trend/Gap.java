package org.iamassay.report.trend;

import java.time.Instant;

/** A time without snapshots in which nothing is drawn but this text. */
public record Gap(Instant from, Instant to, String text) {}
