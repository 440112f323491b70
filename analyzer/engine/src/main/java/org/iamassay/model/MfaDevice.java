package org.iamassay.model;

/**
 * An MFA device of a user, of any kind. Source: IAM API, MFADevice.
 */
public record MfaDevice(String user, String serial, Moment enabled, JsonPlace place) implements OfUser {

    /** Kinds of device, as the serial number tells them (formats section 5). */
    public enum Kind {
        VIRTUAL,
        SECURITY_KEY_OR_PASSKEY,
        SMS,
        HARDWARE_TOKEN
    }

    /** The kind that the serial number tells. */
    public Kind kind() {
        if (!serial.startsWith("arn:")) {
            return Kind.HARDWARE_TOKEN;
        }
        String resource = serial.substring(serial.lastIndexOf(':') + 1);
        if (resource.startsWith("u2f/")) {
            return Kind.SECURITY_KEY_OR_PASSKEY;
        }
        return resource.startsWith("sms-mfa/") ? Kind.SMS : Kind.VIRTUAL;
    }
}
