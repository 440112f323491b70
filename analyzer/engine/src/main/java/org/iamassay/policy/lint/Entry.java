package org.iamassay.policy.lint;

/**
 * A text of a document with its place.
 *
 * @param plain whether it is a number or Boolean, not a string
 */
record Entry(String text, String pointer, boolean plain) {}
