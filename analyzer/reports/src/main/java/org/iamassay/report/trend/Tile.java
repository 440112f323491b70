package org.iamassay.report.trend;

/** A number that stands large on the first page, with what it is and what it tells. */
public record Tile(String label, String value, String note) {}
