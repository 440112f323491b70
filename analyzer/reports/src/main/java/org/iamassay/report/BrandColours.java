package org.iamassay.report;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import org.iamassay.report.Brand.Colours;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.snakeyaml.engine.v2.nodes.Node;

/** Refuses colours that could not be read where they are used. */
final class BrandColours {

    private final StrictYaml yaml;
    private final Node root;
    private final Map<String, Entry> given;

    /** {@code given} tells the lines of the colours that the file sets. */
    BrandColours(StrictYaml yaml, Node root, Map<String, Entry> given) {
        this.yaml = yaml;
        this.root = root;
        this.given = given;
    }

    void check(Colours colours) throws SettingsException {
        Color pale = Colours.of(colours.pale());
        words("primary", colours.primary(), "white", Color.WHITE);
        words("accent", colours.accent(), "white", Color.WHITE);
        words("text", colours.text(), "white", Color.WHITE);
        words("primary", colours.primary(), "pale", pale);
        words("accent", colours.accent(), "pale", pale);
        words("text", colours.text(), "pale", pale);
        require("neutral", colours.neutral(), "white", Color.WHITE, Contrast.OF_SHAPES);
    }

    private void words(String key, String digits, String ground, Color on) throws SettingsException {
        require(key, digits, ground, on, Contrast.OF_WORDS);
    }

    private void require(String key, String digits, String ground, Color on, double least) throws SettingsException {
        double ratio = Contrast.of(Colours.of(digits), on);
        if (ratio < least) {
            String where = ground.equals("pale") ? "the colour pale" : ground;
            throw yaml.refuse(
                    node(key, ground),
                    String.format(
                            Locale.ROOT,
                            "found %s \"%s\", whose contrast on %s is %s:1; expected at least %s:1, so choose a darker"
                                    + " %s%s",
                            key,
                            digits,
                            where,
                            floor(ratio),
                            least,
                            key,
                            ground.equals("pale") ? " or a lighter pale" : ""));
        }
    }

    /** Rounded down, so that 4.49 is not told as 4.5. */
    private static double floor(double ratio) {
        return Math.floor(ratio * 10) / 10;
    }

    private Node node(String key, String ground) {
        Entry entry = given.getOrDefault(key, given.get(ground));
        return entry == null ? root : entry.value();
    }
}
