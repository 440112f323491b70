package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Statement;
import org.iamassay.policy.StatementText;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;

/** The statements that answers rest on: collected first, then numbered in the order of their places. */
final class StatementRegister {

    /** A statement before it has its number. */
    private record Entry(
            JsonPlace place,
            String source,
            String holder,
            String policy,
            String arn,
            String version,
            boolean catalogued,
            Statement statement) {}

    private final Map<JsonPlace, Entry> entries = new HashMap<>();
    private final Map<JsonPlace, Integer> numbers = new HashMap<>();

    void add(AppliedStatement applied) {
        entries.computeIfAbsent(applied.place(), place -> entry(place, applied));
    }

    /** A statement of the trust policy of a role. */
    void add(RoleDetail role, JsonPlace document, Statement statement) {
        entries.computeIfAbsent(
                place(document, statement),
                place -> new Entry(place, "trust-policy", role.arn(), role.name(), "", "", false, statement));
    }

    /** Gives every statement its number. */
    List<StatementRef> numbered() {
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing((Entry entry) -> entry.place().file())
                .thenComparing(entry -> entry.place().pointer(), StatementRegister::byPart));
        List<StatementRef> refs = new ArrayList<>(sorted.size());
        for (Entry entry : sorted) {
            numbers.put(entry.place(), refs.size() + 1);
            refs.add(ref(entry, refs.size() + 1));
        }
        return refs;
    }

    /** That an answer about a principal rests on a statement. */
    StatementUse use(AppliedStatement applied, String principal) {
        AppliedPolicy policy = applied.policy();
        String via = switch (policy.kind()) {
            case BOUNDARY -> "boundary";
            case SERVICE_CONTROL -> policy.holder();
            case TRUST -> "";
            default -> policy.holder().equals(principal) ? "" : policy.holder();
        };
        return new StatementUse(number(applied.place()), via);
    }

    /** The number of a statement of a document. */
    int number(JsonPlace document, Statement statement) {
        return number(place(document, statement));
    }

    private int number(JsonPlace place) {
        return numbers.getOrDefault(place, 0);
    }

    private static Entry entry(JsonPlace place, AppliedStatement applied) {
        AppliedPolicy policy = applied.policy();
        String source = switch (policy.kind()) {
            case INLINE -> "inline-policy";
            case SERVICE_CONTROL -> "service-control-policy";
            case TRUST -> "trust-policy";
            default -> "managed-policy";
        };
        boolean own = policy.arn().isEmpty();
        return new Entry(
                place,
                source,
                own ? policy.holder() : "",
                policy.name(),
                policy.arn(),
                policy.version(),
                policy.catalogued(),
                applied.statement());
    }

    private static StatementRef ref(Entry entry, int number) {
        Statement statement = entry.statement();
        return new StatementRef(
                number,
                entry.source(),
                entry.holder(),
                entry.policy(),
                entry.arn(),
                entry.version(),
                entry.catalogued(),
                entry.place().file(),
                entry.place().pointer(),
                statement.sid().orElse(""),
                statement.denies() ? "Deny" : "Allow",
                !statement.isUnconditional(),
                StatementText.of(statement));
    }

    private static JsonPlace place(JsonPlace document, Statement statement) {
        return new JsonPlace(document.file(), document.pointer() + statement.pointer());
    }

    /** Numbers in a pointer by their size, so that the tenth entry comes after the second. */
    private static int byPart(String one, String other) {
        String[] ones = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = isNumber(ones[i]) && isNumber(others[i]) && ones[i].length() != others[i].length()
                    ? Integer.compare(ones[i].length(), others[i].length())
                    : ones[i].compareTo(others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
