package org.iamassay.model;

/** One of the two X.509 signing-certificate slots of a credential-report row. */
public record SigningCertificate(int slot, Flag active, Moment lastRotated) {}
