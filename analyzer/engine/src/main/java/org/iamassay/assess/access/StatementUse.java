package org.iamassay.assess.access;

/**
 * That an answer rests on a statement.
 *
 * @param statement number of the statement
 * @param via what brings the policy to the principal: ARN of a group, {@code boundary}, or empty for its own
 */
public record StatementUse(int statement, String via) {}
