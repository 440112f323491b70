package org.iamassay.report;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * How many items of a population are drawn, and from which seed: the file {@code sampling.yaml} of a design.
 *
 * @param frequency how often the control runs that the samples are for
 * @param sizes items by frequency
 * @param seed text the order is drawn from; by default account and as-of
 */
public record SamplingPlan(Frequency frequency, Map<Frequency, Integer> sizes, Optional<String> seed) {

    /** How often a control runs. */
    public enum Frequency {
        ANNUAL("annual"),
        QUARTERLY("quarterly"),
        MONTHLY("monthly"),
        WEEKLY("weekly"),
        DAILY("daily"),
        MANY_TIMES_A_DAY("many-times-a-day");

        private final String word;

        Frequency(String word) {
            this.word = word;
        }

        /** Stable word in files. */
        public String word() {
            return word;
        }
    }

    static final String FILE = "sampling.yaml";

    private static final int MOST = 1000;
    private static final List<String> KEYS = List.of("frequency", "sizes", "seed");
    private static final List<String> WORDS =
            Stream.of(Frequency.values()).map(Frequency::word).toList();

    public SamplingPlan {
        sizes = Collections.unmodifiableMap(new EnumMap<>(sizes));
    }

    /** The plan of a design; refused with file and line. */
    public static SamplingPlan read(Template template) throws SettingsException {
        SamplingPlan shipped = read(FILE, Template.shipped(FILE).orElseThrow(), Optional.empty());
        Optional<byte[]> own = template.own(FILE);
        return own.isPresent() ? read(template.place(FILE), own.get(), Optional.of(shipped)) : shipped;
    }

    /** The plan of a design that was read before. */
    static SamplingPlan of(Template template) {
        try {
            return read(template);
        } catch (SettingsException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    int size() {
        return sizes.getOrDefault(frequency, 1);
    }

    private static SamplingPlan read(String file, byte[] bytes, Optional<SamplingPlan> defaults)
            throws SettingsException {
        StrictYaml yaml = new StrictYaml(file);
        Node root = yaml.root(new String(bytes, StandardCharsets.UTF_8));
        Optional<Frequency> frequency = defaults.map(SamplingPlan::frequency);
        Map<Frequency, Integer> sizes = new EnumMap<>(Frequency.class);
        defaults.ifPresent(plan -> sizes.putAll(plan.sizes));
        Optional<String> seed = defaults.flatMap(SamplingPlan::seed);
        for (StrictYaml.Entry entry : yaml.mapping(root, "with " + String.join(", ", KEYS))) {
            yaml.requireKnown(entry.key(), entry.value(), "one of " + String.join(", ", KEYS), KEYS);
            switch (entry.key()) {
                case "frequency" -> frequency = Optional.of(frequency(yaml, entry.value()));
                case "sizes" -> sizes(yaml, entry.value(), sizes);
                default -> seed = Optional.of(yaml.text(entry.value(), "a text"));
            }
        }
        return new SamplingPlan(frequency.orElse(Frequency.MANY_TIMES_A_DAY), sizes, seed);
    }

    private static Frequency frequency(StrictYaml yaml, Node node) throws SettingsException {
        return of(yaml.word(node, "one of " + String.join(", ", WORDS), WORDS));
    }

    private static Frequency of(String word) {
        return Frequency.values()[WORDS.indexOf(word)];
    }

    private static void sizes(StrictYaml yaml, Node node, Map<Frequency, Integer> into) throws SettingsException {
        for (StrictYaml.Entry entry : yaml.mapping(node, "of frequencies and numbers")) {
            yaml.requireKnown(entry.key(), entry.value(), "one of " + String.join(", ", WORDS), WORDS);
            into.put(of(entry.key()), number(yaml, entry.value()));
        }
    }

    private static int number(StrictYaml yaml, Node node) throws SettingsException {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("[1-9][0-9]{0,3}")) {
            int number = Integer.parseInt(scalar.getValue());
            if (number <= MOST) {
                return number;
            }
        }
        throw yaml.wrong(node, "a whole number from 1 to " + MOST);
    }
}
