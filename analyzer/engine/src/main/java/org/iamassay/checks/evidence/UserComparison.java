package org.iamassay.checks.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.checks.evidence.UserLists.Entry;
import org.iamassay.checks.evidence.UserLists.UserList;

/** What two lists of users have in different ways. */
final class UserComparison {

    private UserComparison() {}

    /**
     * Users of one list only, and users that were made again in between.
     *
     * @param recent creation time in epoch seconds from which on a user may be missing from a cached report
     */
    static List<Difference> of(UserList one, UserList other, long recent) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(onlyIn(one, other, recent));
        differences.addAll(onlyIn(other, one, recent));
        one.users().forEach((arn, entries) -> {
            List<Entry> same = other.users().getOrDefault(arn, List.of());
            if (!same.isEmpty() && !agree(entries, same)) {
                differences.add(again(arn, one, entries.get(0), other, same.get(0)));
            }
        });
        return differences;
    }

    private static List<Difference> onlyIn(UserList one, UserList other, long recent) {
        List<Difference> differences = new ArrayList<>();
        one.users().forEach((arn, entries) -> {
            if (other.whole() && !other.users().containsKey(arn) && !mayBeNew(entries, recent)) {
                differences.add(new Difference(
                        arn + " is in " + one.source() + " and not in " + other.source(),
                        entries.stream().map(Entry::cell).toList()));
            }
        });
        return differences;
    }

    private static boolean mayBeNew(List<Entry> entries, long recent) {
        return entries.stream()
                .anyMatch(entry -> entry.created().isDate() && entry.created().epochSecond() >= recent);
    }

    /** An unknown creation time speaks neither for nor against. */
    private static boolean agree(List<Entry> some, List<Entry> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> !one.created().isDate()
                                || !other.created().isDate()
                                || one.created().equals(other.created())));
    }

    private static Difference again(String arn, UserList one, Entry first, UserList other, Entry second) {
        String text = arn + " was created " + first.created().text() + " by " + one.source() + " and "
                + second.created().text() + " by " + other.source();
        return new Difference(text, Stream.of(first, second).map(Entry::cell).toList());
    }
}
