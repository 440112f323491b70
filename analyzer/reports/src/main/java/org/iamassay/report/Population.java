package org.iamassay.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.model.AccessKey;

/**
 * Things of one kind that a sample is drawn from.
 *
 * <p>They are ordered by SHA-256 of seed and key, both UTF-8, one after the other; a sample of n is the first n.
 *
 * @param id end of the key of its name
 * @param sources files that list it
 */
record Population(String id, List<Item> items, List<String> sources) {

    /** One of them, with the key that tells it from all others at any time. */
    record Item(String key, String name) {}

    Population {
        items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
        sources = List.copyOf(sources);
    }

    /** Users, active access keys and roles of an account. */
    static List<Population> all(Assessment assessment) {
        List<PrincipalResult> users = of(assessment, "user");
        List<PrincipalResult> roles = of(assessment, "role");
        return List.of(
                new Population("users", users.stream().map(Population::item).toList(), sources(users)),
                new Population(
                        "access-keys",
                        users.stream().flatMap(Population::keys).toList(),
                        sources(users.stream()
                                .filter(user -> user.row().isPresent())
                                .toList())),
                new Population("roles", roles.stream().map(Population::item).toList(), sources(roles)));
    }

    private static List<PrincipalResult> of(Assessment assessment, String kind) {
        return assessment.principals().stream()
                .filter(principal -> principal.kind().equals(kind) && principal.counted())
                .toList();
    }

    private static List<String> sources(List<PrincipalResult> principals) {
        return principals.stream()
                .map(PrincipalResult::file)
                .filter(file -> !file.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Item item(PrincipalResult principal) {
        return new Item(principal.arn() + "|" + principal.createdAt(), principal.name());
    }

    private static Stream<Item> keys(PrincipalResult user) {
        return user.row().stream()
                .flatMap(row -> row.keys().stream())
                .filter(AccessKey::isActive)
                .map(key -> new Item(
                        user.arn() + "|" + user.createdAt() + "|access-key-" + key.slot() + "|"
                                + key.lastRotated().text(),
                        user.name() + " #" + key.slot()));
    }

    /** The first items of the order. */
    List<Item> drawn(String seed, int size) {
        TreeMap<String, Item> inOrder = new TreeMap<>();
        items.forEach(item -> inOrder.put(order(seed, item) + item.key(), item));
        return inOrder.values().stream().limit(size).toList();
    }

    /** What orders an item. */
    static String order(String seed, Item item) {
        return sha256(seed + item.key());
    }

    /** Digest of all keys in their own order, each with a line feed: the same population gives the same digest. */
    String hash() {
        return "sha256:" + sha256(items.stream().map(item -> item.key() + "\n").collect(Collectors.joining()));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
