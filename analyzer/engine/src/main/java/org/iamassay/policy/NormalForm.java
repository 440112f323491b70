package org.iamassay.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document with everything taken out that does not change what it says: order, spaces, Sids, the Id, one text for a list
 * of one, letter case of actions and condition keys.
 *
 * <p>The version of the language stays, as it changes how variables are read.
 */
public final class NormalForm {

    private static final Set<String> SILENT = Set.of("Sid");
    private static final Set<String> ACTIONS = Set.of("Action", "NotAction");

    private NormalForm() {}

    /** The SHA-256 of the normal form, in hex; empty where the text is no JSON object. */
    public static Optional<String> digest(String json) {
        return RawPolicy.of(json)
                .node()
                .filter(Node.Members.class::isInstance)
                .map(node -> sha256(ofDocument((Node.Members) node)));
    }

    /** The normal form of one statement. */
    public static String ofStatement(Node.Members statement) {
        TreeMap<String, String> parts = new TreeMap<>();
        statement.byName().forEach((name, value) -> {
            if (!SILENT.contains(name)) {
                parts.put(name, name.equals("Condition") ? operators(value) : value(value, ACTIONS.contains(name)));
            }
        });
        return parts.toString();
    }

    private static String ofDocument(Node.Members document) {
        TreeMap<String, String> parts = new TreeMap<>();
        document.byName().forEach((name, value) -> {
            if (name.equals("Statement")) {
                parts.put(name, statements(value));
            } else if (!name.equals("Id")) {
                parts.put(name, value(value, false));
            }
        });
        return parts.toString();
    }

    private static String statements(Node node) {
        List<Node> list = node instanceof Node.Items items ? items.list() : List.of(node);
        return list.stream()
                .map(one -> one instanceof Node.Members statement ? ofStatement(statement) : value(one, false))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** Operators and keys are names, which letter case does not change; values are compared as they are. */
    private static String operators(Node node) {
        if (!(node instanceof Node.Members operators)) {
            return value(node, false);
        }
        TreeSet<String> tests = new TreeSet<>();
        operators.byName().forEach((operator, keys) -> {
            if (keys instanceof Node.Members byKey) {
                byKey.byName()
                        .forEach((key, values) ->
                                tests.add(quoted(lower(operator)) + quoted(lower(key)) + value(values, false)));
            } else {
                tests.add(quoted(lower(operator)) + value(keys, false));
            }
        });
        return tests.toString();
    }

    private static String value(Node node, boolean lower) {
        if (node instanceof Node.Members members) {
            TreeMap<String, String> parts = new TreeMap<>();
            members.byName().forEach((name, value) -> parts.put(quoted(name), value(value, lower)));
            return parts.toString();
        }
        List<Node> list = node instanceof Node.Items items ? items.list() : List.of(node);
        return list.stream()
                .map(one -> one instanceof Node.Members || one instanceof Node.Items
                        ? value(one, lower)
                        : quoted(lower ? lower(one.shown()) : one.shown()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** With its length before it, so that no text can pretend to be two. */
    private static String quoted(String text) {
        return text.length() + "\"" + text + "\"";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
