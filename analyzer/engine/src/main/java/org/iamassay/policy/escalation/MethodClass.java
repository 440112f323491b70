package org.iamassay.policy.escalation;

/** What a method leads to (policy.md 4). */
public enum MethodClass {
    /** The policies of the caller change. */
    S,
    /** Another principal is taken over. */
    P,
    /** A role is passed to something new that computes. */
    R,
    /** Something that is there and has a role is abused. */
    T
}
