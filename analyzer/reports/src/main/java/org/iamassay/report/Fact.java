package org.iamassay.report;

/** A name and its value, for covers and lists of particulars. */
public record Fact(String name, String value) {}
