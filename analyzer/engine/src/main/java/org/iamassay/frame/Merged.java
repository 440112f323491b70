package org.iamassay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iamassay.model.Moment;

/**
 * Rows of several sources, the fullest added first: what is told again is left out, what contradicts it is kept.
 *
 * <p>Rows are one thing when they have one ARN and no two creation times.
 */
final class Merged<R> {

    private final Function<R, String> arn;
    private final Function<R, Moment> created;
    private final Map<String, List<R>> rows = new TreeMap<>();

    Merged(Function<R, String> arn, Function<R, Moment> created) {
        this.arn = arn;
        this.created = created;
    }

    void add(R row) {
        String key = arn.apply(row);
        List<R> known = rows.computeIfAbsent(key, k -> new ArrayList<>());
        if (key.isEmpty() || known.stream().noneMatch(other -> isSame(row, other))) {
            known.add(row);
        }
    }

    private boolean isSame(R one, R other) {
        Moment first = created.apply(one);
        Moment second = created.apply(other);
        return !first.isDate() || !second.isDate() || first.hasTextOf(second);
    }

    /** The rows by ARN, then as added. */
    Stream<R> stream() {
        return rows.values().stream().flatMap(List::stream);
    }
}
