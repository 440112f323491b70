package org.iamassay.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iamassay.report.Brand;
import org.iamassay.report.Language;
import org.iamassay.report.Presentation;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.Template;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlTemplateTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @Test
    void takesFilesOfADesignerAndTheRestFromTheShippedDesign(@TempDir Path folder) throws Exception {
        Template design = design(folder, "html/brand.css", "body { color: #123456; }\r\n");
        HtmlTemplate.of(design);
        Page page = Page.of(SampleAssessments.mixed(), Presentation.PLAIN.as(design));
        assertThat(page.raw("<style>", "</style>")).endsWith("}\nbody { color: #123456; }\n");
        assertThat(page.visible()).contains("Management summary");
    }

    @Test
    void acceptsEveryFileOfTheShippedDesignAsOnesOwn(@TempDir Path folder) throws Exception {
        for (String name : HtmlTemplate.FILES) {
            String text = new String(Template.shipped("html/" + name).orElseThrow(), StandardCharsets.UTF_8);
            assertThatCode(() -> HtmlTemplate.of(design(folder, "html/" + name, text)))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{nonsense}}; found the name \"nonsense\", which no page is given",
                "{{titel}}; did you mean \"title\"?",
                "{{title.getClass}}; \"title.getClass\"",
                "{{title.length}}; \"title.length\"",
                "{{>/etc/passwd}}; \">/etc/passwd\"",
                "{{#open}}; Section missing close tag 'open'",
                "{{/open}}; Section close tag with no open tag 'open'",
                "{{open; \"{{\"",
                "{{{title}}}; a text as markup",
                "{{&headline}}; a text as markup",
                "{{=<% %>=}}; changes the brackets",
                "<script src='https://example.com/x.js'></script>; fetches from elsewhere",
                "<img src='//example.com/x.png'/>; fetches from elsewhere"
            })
    void refusesPagesThatCannotBeFilledIn(String tag, String message, @TempDir Path folder) throws Exception {
        Template design = design(folder, "html/table.html", "<p>\n\n" + tag + "</p>\n");
        assertThatThrownBy(() -> HtmlTemplate.of(design))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(folder.resolve("html/table.html") + ", line 3: ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesAPageThatLetsTheBrowserFetch(@TempDir Path folder) throws Exception {
        Template design = design(folder, "html/report.html", "<html><body>{{title}}</body></html>");
        assertThatThrownBy(() -> HtmlTemplate.of(design))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("Content-Security-Policy");
    }

    @ParameterizedTest
    @CsvSource({
        "report.css, a {} </STYLE>",
        "report.css, @import 'x.css'",
        "trend.css, a { background: url(https://example.com/x) }",
        "report.js, '\"</script>\"'",
        "report.js, a[b[0]]>1"
    })
    void refusesStylesAndScriptsThatWouldEndTooEarlyOrFetch(String file, String text, @TempDir Path folder)
            throws Exception {
        Template design = design(folder, "html/" + file, "\n" + text);
        assertThatThrownBy(() -> HtmlTemplate.of(design))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file + ", line 2: ");
    }

    private static Template design(Path folder, String name, String text) throws Exception {
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve(name), text);
        return Template.read(folder);
    }

    static Stream<Arguments> views() throws Exception {
        List<Brand> brands = List.of(Brand.ASSAY, example());
        return brands.stream()
                .flatMap(brand -> Stream.of(
                                ":root {",
                                ":root[data-theme=\"dark\"] {",
                                ":root:not([data-theme=\"light\"]) {",
                                "@media print { :root")
                        .map(block -> Arguments.of(brand, block)));
    }

    private static Brand example() throws Exception {
        return Template.read(Path.of("../../report-templates/example")).brand(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("views")
    void coloursReadWellInEveryView(Brand brand, String block) throws Exception {
        Map<String, Integer> colours = colours(BrandCss.of(brand) + css(), block);
        assertThat(colours).hasSizeGreaterThan(25);
        for (String paper : new String[] {"page", "card", "stripe"}) {
            for (String ink : new String[] {"ink", "soft", "accent", "heading", "reported"}) {
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

    /** Variables of all blocks that begin so; the light ones stand for what they leave out. */
    private static Map<String, Integer> colours(String css, String start) {
        Map<String, Integer> colours = new TreeMap<>();
        for (String begin : new String[] {":root {", start}) {
            assertThat(css).contains(begin);
            for (int from = css.indexOf(begin); from >= 0; from = css.indexOf(begin, from + 1)) {
                int open = css.indexOf('{', from + (begin.startsWith("@") ? "@media print {".length() : 0));
                Matcher variable = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
                        .matcher(css.substring(open, css.indexOf('}', open)));
                while (variable.find()) {
                    colours.put(variable.group(1), Integer.parseInt(variable.group(2), 16));
                }
            }
        }
        return colours;
    }
}
