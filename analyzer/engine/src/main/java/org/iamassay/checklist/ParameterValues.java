package org.iamassay.checklist;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iamassay.check.Parameter;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the value of a parameter: right type, inside the range, or refused (checklist section 4.1). */
final class ParameterValues {

    private final StrictYaml yaml;

    ParameterValues(StrictYaml yaml) {
        this.yaml = yaml;
    }

    Object read(Parameter parameter, Node node) throws SettingsException {
        return switch (parameter.kind()) {
            case WHOLE_NUMBER -> number(parameter, node, "a whole number").intValueExact();
            case FRACTION -> number(parameter, node, "a number").doubleValue();
            case LIST -> list(parameter, node);
            case PATTERN -> pattern(parameter, node);
        };
    }

    private BigDecimal number(Parameter parameter, Node node, String kind) throws SettingsException {
        String expected = kind + " from " + range(parameter) + " " + parameter.unit() + " for " + parameter.id();
        boolean whole = parameter.kind() == Parameter.Kind.WHOLE_NUMBER;
        String form = whole ? "-?[0-9]{1,9}" : "-?[0-9]{1,9}(\\.[0-9]{1,9})?";
        // Only plain scalars are numbers: a number in quotation marks is a text. Octal and hexadecimal are not meant
        // here.
        if (!(node instanceof ScalarNode scalar)
                || !(scalar.getTag().equals(Tag.INT)
                        || (!whole && scalar.getTag().equals(Tag.FLOAT)))
                || !Pattern.matches(form, scalar.getValue())) {
            throw yaml.wrong(node, expected);
        }
        BigDecimal value = new BigDecimal(scalar.getValue());
        if (value.doubleValue() < parameter.minimum() || value.doubleValue() > parameter.maximum()) {
            throw yaml.wrong(node, expected);
        }
        return value;
    }

    private List<String> list(Parameter parameter, Node node) throws SettingsException {
        List<String> values = new ArrayList<>();
        for (Node item : yaml.items(node, "a list of " + parameter.unit() + " for " + parameter.id())) {
            String value = item(parameter, item);
            if (!parameter.words().isEmpty()) {
                yaml.requireKnown(
                        value,
                        item,
                        "one of " + String.join(", ", parameter.words()) + " for " + parameter.id(),
                        parameter.words());
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    /** A text, or digits as they stand: an account id without quotation marks must not lose its leading zeros. */
    private String item(Parameter parameter, Node item) throws SettingsException {
        if (item instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && Pattern.matches("[0-9]+", scalar.getValue())) {
            return scalar.getValue();
        }
        return yaml.text(item, "a text in the list of " + parameter.id());
    }

    private String pattern(Parameter parameter, Node node) throws SettingsException {
        String expected =
                "a regular expression of at most " + (int) parameter.maximum() + " characters for " + parameter.id();
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            throw yaml.wrong(node, expected);
        }
        String text = scalar.getValue();
        if (text.length() > parameter.maximum()) {
            throw yaml.refuse(node, "found " + text.length() + " characters; expected " + expected);
        }
        try {
            return Pattern.compile(text).pattern();
        } catch (PatternSyntaxException unparsable) {
            throw yaml.refuse(
                    node,
                    "found the pattern " + SettingsException.quote(text) + " (" + unparsable.getDescription()
                            + "); expected " + expected + " in RE2 syntax");
        }
    }

    /** The range of a number for people. */
    static String range(Parameter parameter) {
        return String.format(Locale.ROOT, "%.0f to %.0f", parameter.minimum(), parameter.maximum());
    }
}
