package org.iamassay.report.trend;

import org.iamassay.report.Texts;

/**
 * What stands around a figure.
 *
 * @param id stable id and file name
 * @param title what the figure says, as a sentence without its full stop
 * @param description what it shows, for readers who do not see it
 * @param unit of its numbers
 * @param footer source and time, for a picture that stands alone
 * @param texts the words that a drawing adds
 */
public record Caption(String id, String title, String description, String unit, String footer, Texts texts) {}
