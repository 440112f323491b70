package org.iamassay.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value for every parameter; immutable. */
public final class Parameters {

    /** Seconds of a day: days are never calendar days (checklist section 1.1). */
    public static final long DAY = 86_400;

    /** The values of the default profile. */
    public static final Parameters DEFAULTS = new Parameters(Map.of());

    private final Map<Parameter, Object> values;

    private Parameters(Map<Parameter, Object> changed) {
        Map<Parameter, Object> all = new LinkedHashMap<>();
        Parameter.all().forEach(p -> all.put(p, changed.getOrDefault(p, p.defaultValue())));
        values = all;
    }

    /** These values with some replaced; the caller has checked types and ranges. */
    public Parameters with(Map<Parameter, Object> changes) {
        Map<Parameter, Object> all = new LinkedHashMap<>(values);
        all.putAll(changes);
        return new Parameters(all);
    }

    public int number(Parameter parameter) {
        return (Integer) value(parameter);
    }

    public double fraction(Parameter parameter) {
        return ((Number) value(parameter)).doubleValue();
    }

    @SuppressWarnings("unchecked") // a parameter of kind LIST holds a list of strings, see Parameter
    public List<String> list(Parameter parameter) {
        return (List<String>) value(parameter);
    }

    public String text(Parameter parameter) {
        return (String) value(parameter);
    }

    /** A parameter in days, as seconds. */
    public long days(Parameter parameter) {
        return number(parameter) * DAY;
    }

    /** The value as Integer, Double, String or List of String. */
    public Object value(Parameter parameter) {
        return Objects.requireNonNull(values.get(parameter), parameter.id());
    }
}
