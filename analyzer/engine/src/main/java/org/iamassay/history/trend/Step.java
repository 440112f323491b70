package org.iamassay.history.trend;

import java.time.Instant;

/** One snapshot as tracks meet it: when it was, and where they tell what happened. */
record Step(int n, Instant asOf, Flows flows, Endings endings) {}
