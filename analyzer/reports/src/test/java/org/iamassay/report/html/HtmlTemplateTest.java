package org.iamassay.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTemplateTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @Test
    void takesFilesOfADesignerAndTheRestFromTheShippedDesign(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("report.css"), "body { color: #123456; }\r\n");
        Page page = Page.of(SampleAssessments.mixed(), new HtmlReport(HtmlTemplate.from(folder)));
        assertThat(page.raw("<style>", "</style>")).isEqualTo("body { color: #123456; }\n");
        assertThat(page.visible()).contains("Management summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{nonsense}}", "{{title.getClass}}", "{{title.length}}", "{{>/etc/passwd}}", "{{#open}}"})
    void refusesTemplatesThatNameWhatIsNotThere(String template, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("report.html"), template);
        HtmlReport report = new HtmlReport(HtmlTemplate.from(folder));
        assertThatThrownBy(() -> Page.of(SampleAssessments.mixed(), report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The HTML template");
    }

    @ParameterizedTest
    @CsvSource({"report.css, a {} </STYLE>", "report.js, '\"</script>\"'", "report.js, a[b[0]]>1"})
    void refusesStylesAndScriptsThatWouldEndTooEarly(String file, String text, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(file), text);
        assertThatThrownBy(() -> HtmlTemplate.from(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root {",
                ":root[data-theme=\"dark\"] {",
                ":root:not([data-theme=\"light\"]) {",
                ":root:not([data-theme=\"light\"]) {\n    --page: #ffffff"
            })
    void coloursReadWellInEveryView(String block) throws Exception {
        Map<String, Integer> colours = colours(block);
        assertThat(colours).hasSizeGreaterThan(25);
        for (String paper : new String[] {"page", "card", "stripe"}) {
            for (String ink : new String[] {"ink", "soft", "accent"}) {
                assertContrast(colours, paper, ink, TEXT);
            }
            assertContrast(colours, paper, "focus", GRAPHICS);
            assertContrast(colours, paper, "bad-line", GRAPHICS);
            assertContrast(colours, paper, "good-line", GRAPHICS);
            assertContrast(colours, paper, "mid-line", GRAPHICS);
        }
        assertContrast(colours, "brand-bg", "brand-soft", TEXT);
        colours.keySet().stream()
                .filter(name -> name.endsWith("-bg"))
                .forEach(name -> assertContrast(colours, name, name.replace("-bg", "-ink"), TEXT));
    }

    private static void assertContrast(Map<String, Integer> colours, String paper, String ink, double wanted) {
        double a = luminance(Objects.requireNonNull(colours.get(paper), paper));
        double b = luminance(Objects.requireNonNull(colours.get(ink), ink));
        double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertThat(ratio).as(ink + " on " + paper).isGreaterThanOrEqualTo(wanted);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String css() throws Exception {
        String file = "/org/iamassay/templates/default/html/report.css";
        try (InputStream in = Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Variables of the first block that begins so; the light ones stand for what a block leaves out. */
    private static Map<String, Integer> colours(String start) throws Exception {
        String css = css();
        Map<String, Integer> colours = new TreeMap<>();
        for (String block : new String[] {":root {", start}) {
            int from = css.indexOf(block);
            assertThat(from).as(block).isNotNegative();
            Matcher variable = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
                    .matcher(css.substring(from, css.indexOf('}', from)));
            while (variable.find()) {
                colours.put(variable.group(1), Integer.parseInt(variable.group(2), 16));
            }
        }
        return colours;
    }
}
