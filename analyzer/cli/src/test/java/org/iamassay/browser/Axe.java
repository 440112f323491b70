package org.iamassay.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks at the open page with axe: every rule of WCAG 2.0 to 2.2 A and AA, and its best practices. */
final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              resultTypes: ["violations"]
            }).then(found => done(found.violations.map(v => ({
              rule: v.id + ": " + v.help,
              nodes: v.nodes.map(n => n.target.join(" ") + "  " + n.failureSummary)
            }))), failure => done([{ rule: String(failure), nodes: [] }]));
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /** What is wrong with the page, a line each; nothing when all is well. */
    static List<String> violations(Browser browser) {
        browser.run(SCRIPT);
        List<String> lines = new ArrayList<>();
        if (browser.driver().executeAsyncScript(RUN) instanceof List<?> rules) {
            for (Object rule : rules) {
                if (rule instanceof Map<?, ?> found) {
                    lines.add(found.get("rule") + " " + found.get("nodes"));
                }
            }
        } else {
            lines.add("axe gave no answer");
        }
        return lines;
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
