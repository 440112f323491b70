package org.iamassay.report.redact;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The components of a type of record, what their texts mean, and how another one is made. */
final class RecordShape {

    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final Method[] accessors;
    private final Meaning[] meanings;
    private final Meaning[] ofMapValues;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        meanings = Arrays.stream(components)
                .map(c -> Components.of(type, c.getName()))
                .toArray(Meaning[]::new);
        ofMapValues = Arrays.stream(components)
                .map(c -> Components.ofValues(type, c.getName()))
                .toArray(Meaning[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
        // Records of other packages may be package-private; their constructors still guard what they are given.
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, RecordShape::new);
    }

    /** The record with its components rewritten; the very same where none changes. */
    Object copy(Record one, RecordGraph graph) {
        try {
            @Nullable Object[] parts = new Object[accessors.length];
            boolean changed = false;
            for (int i = 0; i < parts.length; i++) {
                Object part = accessors[i].invoke(one);
                parts[i] = graph.value(part, meanings[i], ofMapValues[i]);
                changed |= parts[i] != part;
            }
            return changed ? constructor.newInstance(parts) : one;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a redacted record cannot be made: " + one.getClass(), broken);
        }
    }
}
