package org.iamassay.model;

/**
 * A policy document as JSON text, percent-decoded, with duplicate keys as they stood there.
 */
public record PolicyText(String json, JsonPlace place) implements Dumped {}
