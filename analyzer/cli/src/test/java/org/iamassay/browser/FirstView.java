package org.iamassay.browser;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** For the benchmark: how long a page takes in Chromium until it is seen, until it can be used, and to search. */
public final class FirstView {

    private static final String TIMES = """
            const page = performance.getEntriesByType("navigation")[0];
            const paint = performance.getEntriesByName("first-contentful-paint")[0];
            const started = performance.now();
            const field = document.getElementById("find");
            field.value = "member-04";
            field.dispatchEvent(new Event("input"));
            const searched = performance.now() - started;
            return [paint ? paint.startTime : NaN, page.domContentLoadedEventEnd, searched]
                .map(time => Math.round(time) + " ms").join(" | ");
            """;

    private FirstView() {}

    /** Arguments: pages; prints for each its size, and the times until seen, until usable, of a search. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Browser browser = Browser.open()) {
            for (String argument : arguments) {
                Path page = Path.of(argument);
                browser.load(page, "");
                out.println(Files.size(page) + " bytes, seen | usable | search: " + browser.run(TIMES));
            }
        }
    }
}
