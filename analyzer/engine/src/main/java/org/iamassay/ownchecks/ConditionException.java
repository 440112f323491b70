package org.iamassay.ownchecks;

/** A condition that broke on a row, such as a division by zero: a fault of the check, not of the account. */
final class ConditionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ConditionException(String message, Throwable cause) {
        super(message, cause);
    }
}
