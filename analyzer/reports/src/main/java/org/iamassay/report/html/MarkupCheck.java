package org.iamassay.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;

/** Refuses files of a page that could not be filled in, would let markup in, or would fetch something. */
final class MarkupCheck {

    private static final Pattern LINE = Pattern.compile("(.*) @ line (\\d+)");
    private static final Pattern RAW = Pattern.compile("\\{\\{(?:\\{|&)\\s*([A-Za-z.-]+)\\s*}}");
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)(<(?:script|link|img|iframe|object|embed|base|form)\\b[^>]*(?:https?:|//)|@import|url\\(\\s*['\"]?(?:https?:|//))");

    private final String place;
    private final Map<String, String> shipped;

    /** {@code place} is how messages name the file, {@code shipped} the files of the shipped design. */
    MarkupCheck(String place, Map<String, String> shipped) {
        this.place = place;
        this.shipped = shipped;
    }

    void check(String name, String text) throws SettingsException {
        refuse(text, FOREIGN, "which fetches from elsewhere; expected a page that holds everything itself");
        if (name.endsWith(".css")) {
            refuse(text, Pattern.compile("(?i)</style"), "which would end the styles; expected CSS alone");
        } else if (name.endsWith(".js")) {
            refuse(text, Pattern.compile("(?i)</script|]]>"), "which would end the script; expected JavaScript alone");
        } else {
            page(name, text);
        }
    }

    private void page(String name, String text) throws SettingsException {
        refuse(text, Pattern.compile("\\{\\{="), "which changes the brackets of names; expected {{ and }}");
        refuseUnknown(text, compiled(text));
        Set<String> raw = shipped.values().stream()
                .flatMap(known -> RAW.matcher(known).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Matcher own = RAW.matcher(text);
        while (own.find()) {
            if (!raw.contains(own.group(1))) {
                throw at(
                        text,
                        own.start(),
                        "found " + SettingsException.quote(own.group()) + ", a text as markup; expected {{"
                                + own.group(1) + "}}");
            }
        }
        boolean whole = name.equals("report.html") || name.equals("trend.html");
        if (whole && !(text.contains("{{cssHash}}") && text.contains("Content-Security-Policy"))) {
            throw new SettingsException(
                    place,
                    "the page has no Content-Security-Policy with {{cssHash}}; expected the meta element of the"
                            + " shipped page, without which a browser would fetch and run what it finds");
        }
    }

    private Template compiled(String text) throws SettingsException {
        try {
            return HtmlTemplate.compiler().compile(text);
        } catch (MustacheException broken) {
            Matcher where = LINE.matcher(String.valueOf(broken.getMessage()));
            throw where.matches()
                    ? new SettingsException(
                            place, Integer.parseInt(where.group(2)), "found a broken tag: " + where.group(1))
                    : new SettingsException(place, "found a broken tag: " + broken.getMessage());
        }
    }

    private void refuseUnknown(String text, Template template) throws SettingsException {
        SortedSet<String> known = new TreeSet<>();
        shipped.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                HtmlTemplate.compiler().compile(page).visit(new Names(known));
            }
        });
        SortedSet<String> used = new TreeSet<>();
        template.visit(new Names(used));
        used.removeAll(known);
        if (!used.isEmpty()) {
            String name = used.first();
            Matcher tag =
                    Pattern.compile("\\{\\{[{#^&/]?\\s*" + Pattern.quote(name)).matcher(text);
            throw at(
                    text,
                    tag.find() ? tag.start() : Math.max(0, text.indexOf(name)),
                    "found the name " + SettingsException.quote(name) + ", which no page is given; expected one that"
                            + " the shipped pages use" + Suggestions.didYouMean(name, known));
        }
    }

    private void refuse(String text, Pattern pattern, String why) throws SettingsException {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            throw at(text, matcher.start(), "found " + SettingsException.quote(matcher.group()) + ", " + why);
        }
    }

    private SettingsException at(String text, int position, String what) {
        int line = 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new SettingsException(place, line, what);
    }

    /** Collects every name of a template; one that is left open stands in its text. */
    private record Names(Set<String> found) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {
            if (text.contains("{{")) {
                found.add("{{");
            }
        }

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            found.add(">" + name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            found.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            found.add(name);
            return true;
        }
    }
}
