package org.iamassay.frame;

/**
 * How many rows of IAM users are protected by MFA; the root user is not counted.
 *
 * @param with password and MFA
 * @param without password and no MFA
 * @param unknown a password, but the MFA cell does not tell
 * @param noPassword no password, so nothing to protect in the console
 * @param passwordUnknown whether there is a password is not known
 */
public record MfaCoverage(int with, int without, int unknown, int noPassword, int passwordUnknown) {}
