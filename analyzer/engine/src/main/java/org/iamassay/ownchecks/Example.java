package org.iamassay.ownchecks;

/**
 * A row by which an own check proves itself.
 *
 * @param passes what the check must say of it
 * @param number place among the examples of its kind, from 1
 * @param line line in the file, from 1
 */
record Example(boolean passes, int number, int line, Cells cells) {}
