package org.iamassay.report.redact;

import java.lang.annotation.Annotation;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.model.Arn;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.Dumps;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * Copies records with all they hold, every text rewritten; what does not change is not copied, and what is shared stays
 * shared.
 *
 * <p>Something that is neither a record nor known here is a bug: nothing may get through unseen.
 */
final class RecordGraph {

    private final Rewriter rewriter;
    private final IdentityHashMap<Object, Object> done = new IdentityHashMap<>();

    RecordGraph(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /** A record with every text rewritten. */
    <T extends Record> T of(T root) {
        @SuppressWarnings("unchecked") // a record gives a record of its own type
        T copy = (T) record(root);
        return copy;
    }

    /** Rewrites one value whose texts have these meanings. */
    @Nullable Object value(@Nullable Object value, Meaning meaning, Meaning ofMapValues) {
        if (value instanceof String text) {
            return rewriter.rewrite(meaning, text);
        }
        if (value == null || isPlain(value) || value instanceof Record && Components.keeps(value.getClass())) {
            return value;
        }
        if (value instanceof Row row) {
            return done.computeIfAbsent(row, r -> row(row));
        }
        if (value instanceof Record one) {
            return record(one);
        }
        if (value instanceof Optional<?> one) {
            return optional(one, meaning);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, meaning, ofMapValues);
        }
        if (value instanceof Collection<?> many) {
            return collection(many, meaning);
        }
        if (value instanceof Dumps dumps) {
            return done.computeIfAbsent(dumps, d -> dumps(dumps));
        }
        throw new IllegalStateException("nobody knows what to redact of " + value.getClass());
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof BigFraction
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || value instanceof Moment
                || value instanceof Flag
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof Annotation;
    }

    /** The collecting rewriter changes nothing, and is shown the cells that are names by the record of the user. */
    private Row row(Row row) {
        rewriter.rewrite(Meaning.FILE, row.file());
        return new RedactedRow(row, rewriter);
    }

    private Object record(Record one) {
        Object known = done.get(one);
        if (known != null) {
            return known;
        }
        Object copy = one instanceof Arn arn
                ? arn(arn)
                : RecordShape.of(one.getClass()).copy(one, this);
        done.put(one, copy);
        return copy;
    }

    private Arn arn(Arn arn) {
        String text = rewriter.rewrite(Meaning.TEXT, arn.text());
        return text.equals(arn.text()) ? arn : Arn.of(text);
    }

    private Object optional(Optional<?> one, Meaning meaning) {
        Object inner = one.orElse(null);
        Object copy = value(inner, meaning, meaning);
        return copy == inner ? one : Optional.ofNullable(copy);
    }

    private Object map(Map<?, ?> map, Meaning keys, Meaning values) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = value(entry.getKey(), keys, keys);
            Object value = value(entry.getValue(), values, values);
            changed |= key != entry.getKey() || value != entry.getValue();
            copy.put(key, value);
        }
        return changed ? copy : map;
    }

    private Object collection(Collection<?> many, Meaning meaning) {
        if (!many.isEmpty() && rewriter.drops(meaning) && many.iterator().next() instanceof String) {
            return many instanceof Set ? Set.of() : List.of();
        }
        Collection<Object> copy = many instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(many.size());
        boolean changed = false;
        for (Object each : many) {
            Object other = value(each, meaning, meaning);
            changed |= other != each;
            copy.add(other);
        }
        return changed ? copy : many;
    }

    private Dumps dumps(Dumps dumps) {
        Dumps.Builder builder = new Dumps.Builder();
        for (Dumped entry : dumps.entries()) {
            builder.add((Dumped) record((Record) entry));
        }
        for (DumpFile file : dumps.files()) {
            builder.add(of(file));
        }
        return builder.build();
    }
}
