package org.iamassay.policy.decision;

/** What a policy is attached to, and thereby what its Allow and its silence mean (policy.md 6.1). */
public enum Layer {
    RESOURCE_CONTROL("resource control policy", true),
    SERVICE_CONTROL("service control policy", true),
    RESOURCE("resource policy", false),
    IDENTITY("identity policy", false),
    BOUNDARY("permissions boundary", false),
    SESSION("session policy", false);

    private final String words;
    private final boolean levelled;

    Layer(String words, boolean levelled) {
        this.words = words;
        this.levelled = levelled;
    }

    /** What a policy of the layer is called on the command line. */
    public String words() {
        return words;
    }

    /** Whether there is one set of policies for each level of an organization. */
    public boolean isLevelled() {
        return levelled;
    }

    /** Whether Principal is an element of its policies. */
    boolean namesPrincipals() {
        return this == RESOURCE || this == RESOURCE_CONTROL;
    }
}
