package org.iamassay.policy.access;

/** A policy of a principal with the index of its document. */
record Carried(AppliedPolicy policy, DocumentIndex index) {}
