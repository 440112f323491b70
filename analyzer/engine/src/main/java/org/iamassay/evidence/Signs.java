package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The signs of editing of one report, each once, with its lines. */
final class Signs {

    private final List<String> ofWhole = new ArrayList<>();
    private final Map<Sign, Lines> byLine = new EnumMap<>(Sign.class);

    /** A sign of the carrier or the header. */
    void add(String sign) {
        if (!ofWhole.contains(sign)) {
            ofWhole.add(sign);
        }
    }

    void add(Sign sign, int line) {
        byLine.computeIfAbsent(sign, s -> new Lines()).add(line);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(ofWhole);
        byLine.forEach((sign, lines) -> texts.add(sign.text() + ", " + lines));
        return texts;
    }
}
