package org.iamassay.model;

/**
 * When a role was last used. Source: IAM API, RoleLastUsed.
 *
 * @param told whether the output has the member at all; {@code list-roles} leaves it out
 * @param date a date, or a sentinel for "not in the tracking period"
 * @param region Region of the last use, or empty
 */
public record LastUse(boolean told, Moment date, String region) {}
