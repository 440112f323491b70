package org.iamassay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What could not be told of two sides, in sentences: one for each code, however many things it is about. */
final class ChangeLimits {

    private static final int NAMED = 5;

    private final Texts texts;

    ChangeLimits(Texts texts) {
        this.texts = texts;
    }

    List<String> sentences(List<String> limits) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        for (String limit : limits) {
            int colon = limit.indexOf(':');
            String code = colon < 0 ? limit : limit.substring(0, colon);
            details.computeIfAbsent(code, c -> new ArrayList<>()).add(colon < 0 ? "" : limit.substring(colon + 1));
        }
        List<String> sentences = new ArrayList<>();
        details.forEach((code, about) -> sentences.add(sentence(code, about)));
        return sentences;
    }

    private String sentence(String code, List<String> about) {
        String named = named(about);
        if (texts.has("limit." + code)) {
            return texts.get("limit." + code, named);
        }
        if (texts.has("limit." + code + ".one")) {
            return texts.count("limit." + code, about.size(), named);
        }
        String one = "limit." + code + "." + about.get(0);
        if (texts.has(one)) {
            return texts.get(about.size() == 1 ? one : "limit." + code + ".both");
        }
        return named.isEmpty() ? code : code + ": " + named;
    }

    private String named(List<String> about) {
        String named = about.stream().limit(NAMED).collect(Collectors.joining(", "));
        return about.size() > NAMED ? texts.get("limit-more", named, about.size() - NAMED) : named;
    }
}
