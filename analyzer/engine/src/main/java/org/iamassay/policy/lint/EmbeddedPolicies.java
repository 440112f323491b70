package org.iamassay.policy.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.iamassay.policy.Positions;
import org.iamassay.policy.RawPolicy;

/**
 * The policy documents within other JSON, as the outputs of commands hold them: {@code get-policy-version},
 * {@code get-role-policy}, {@code get-bucket-policy} and the like.
 */
public final class EmbeddedPolicies {

    private static final String TRUST = "AssumeRolePolicyDocument";

    private final List<Found> found = new ArrayList<>();

    /**
     * A document that was found.
     *
     * @param pointer where it stands; empty where the text is nothing else
     * @param trust whether the member that holds it says that it is a trust policy
     * @param within whether its parts have places of their own in the text; not if it stands there as a string
     */
    public record Found(String pointer, String json, boolean trust, boolean within) {}

    private EmbeddedPolicies() {}

    /** The documents of a text; none where it is no JSON. */
    public static List<Found> in(String text) {
        EmbeddedPolicies policies = new EmbeddedPolicies();
        RawPolicy.of(text).node().ifPresent(node -> policies.look(node, "", false));
        Positions positions =
                Positions.in(text, policies.found.stream().map(Found::pointer).toList());
        return policies.found.stream()
                .map(one -> one.within()
                        ? new Found(
                                one.pointer(),
                                positions.slice(text, one.pointer()).orElse(text),
                                one.trust(),
                                true)
                        : one)
                .toList();
    }

    /** Whether a value is a policy document, as far as its elements tell. */
    private static boolean isPolicy(Node node) {
        return node instanceof Node.Members members
                && (members.byName().containsKey("Statement")
                        || members.byName().keySet().stream().anyMatch("statement"::equalsIgnoreCase));
    }

    private void look(Node node, String pointer, boolean trust) {
        if (isPolicy(node)) {
            found.add(new Found(pointer, "", trust, true));
        } else if (node instanceof Node.Members members) {
            members.byName().forEach((name, value) -> look(value, Pointer.child(pointer, name), name.equals(TRUST)));
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                look(items.list().get(i), Pointer.item(pointer, i), false);
            }
        } else if (node instanceof Node.Text inner && inner.shown().contains("Statement")) {
            String json = inner.shown().startsWith("%7B") ? decoded(inner.shown()) : inner.shown();
            if (RawPolicy.of(json).node().filter(EmbeddedPolicies::isPolicy).isPresent()) {
                found.add(new Found(pointer, json, trust, false));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
