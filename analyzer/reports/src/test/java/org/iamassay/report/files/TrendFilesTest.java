package org.iamassay.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.files.TrendFiles.TrendFormat;
import org.iamassay.report.trend.SampleTimelines;
import org.iamassay.report.trend.SampleTrends;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class TrendFilesTest {

    private static final int LIMIT = 5_000_000;

    @TempDir
    private Path folder = Path.of("");

    private Map<String, byte[]> written(Trend trend, List<Timeline> lives, Set<TrendFormat> formats)
            throws IOException {
        Path target = Files.createTempDirectory(folder, "trend");
        TrendFiles.write(trend, SampleTrends.BASIS, account -> lives, formats, target);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(page));
    }

    @Test
    void theSameTrendGivesTheSameBytes() throws IOException {
        Set<TrendFormat> all = EnumSet.allOf(TrendFormat.class);
        Map<String, byte[]> one = written(SampleTrends.threeYears(), SampleTimelines.few(), all);
        Map<String, byte[]> other = written(SampleTrends.threeYears(), SampleTimelines.few(), all);
        assertThat(one.keySet()).isEqualTo(other.keySet()).contains("trend.html", "trend.xlsx", "charts/score.png");
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void pagesAreWellFormedFetchNothingAndLeadNowhereElse() throws Exception {
        for (Trend trend : List.of(
                SampleTrends.threeYears(),
                SampleTrends.once(),
                SampleTrends.unscored(),
                SampleTrends.hostile(),
                SampleTrends.portfolio(3, 24))) {
            Map<String, byte[]> files = written(trend, SampleTimelines.few(), EnumSet.of(TrendFormat.HTML));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().endsWith(".html")) {
                    check(file.getKey(), parsed(file.getValue()), files.keySet());
                }
            }
        }
    }

    private static void check(String name, Document page, Set<String> files) {
        NodeList all = page.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id))
                    .as(name + " has the id " + id + " twice")
                    .isTrue();
        }
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "embed", "base", "form", "use");
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("style")).isFalse();
            String link = element.getAttribute("href");
            if (link.startsWith("#")) {
                assertThat(ids).contains(link.substring(1));
            } else if (!link.isEmpty()) {
                Path target = Path.of(name).resolveSibling(link).normalize();
                assertThat(files).contains(target.toString().replace('\\', '/'));
            }
        }
        assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(2);
    }

    @Test
    void everyPrincipalWithSomethingToTellHasItsPlace() throws Exception {
        Map<String, byte[]> files =
                written(SampleTrends.threeYears(), SampleTimelines.many(450), EnumSet.of(TrendFormat.HTML));
        assertThat(files).containsKeys("principals/2.html", "principals/3.html").doesNotContainKey("principals/4.html");
        assertThat(text(files, "trend.html"))
                .contains("id=\"principal-user-0\"", "450 of 450 principals", "principals/3.html");
        assertThat(text(files, "principals/3.html")).contains("id=\"principal-user-449\"", "../trend.html");
        files.forEach((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(LIMIT));
    }

    @Test
    void quietPrincipalsAreCountedNotDrawn() throws IOException {
        Map<String, byte[]> files =
                written(SampleTrends.threeYears(), SampleTimelines.few(), EnumSet.of(TrendFormat.HTML));
        assertThat(text(files, "trend.html"))
                .contains("2 of 3 principals had an event or a finding", "id=\"principal--img-src-x-\"")
                .doesNotContain("principal-quiet-user", "<img");
    }

    @Test
    void aHundredAccountsOfTwoYearsStaySmall() throws IOException {
        Map<String, byte[]> files = written(SampleTrends.portfolio(100, 24), List.of(), EnumSet.of(TrendFormat.HTML));
        assertThat(files.keySet().stream().filter(name -> name.startsWith("accounts/")))
                .hasSize(100);
        files.forEach((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(LIMIT));
    }

    /** Lays the page out in a real browser: nothing is wider than the window, and every drawing has its size. */
    @Test
    void chromiumShowsIt() throws Exception {
        Path target = Files.createTempDirectory(folder, "page");
        TrendFiles.write(
                SampleTrends.threeYears(),
                SampleTrends.BASIS,
                account -> SampleTimelines.few(),
                EnumSet.of(TrendFormat.HTML),
                target);
        Path log = folder.resolve("log");
        ProcessBuilder chromium = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--dump-dom",
                        target.resolve("trend.html").toUri().toString())
                .redirectErrorStream(false)
                .redirectError(log.toFile())
                .redirectOutput(folder.resolve("dom").toFile());
        Process running;
        try {
            running = chromium.start();
        } catch (IOException absent) {
            if ("true".equals(System.getenv("CI"))) {
                fail("chromium is not installed, and CI must open the page with it");
            }
            Assumptions.abort("chromium is not installed: the page was not opened with it");
            return;
        }
        assertThat(running.waitFor(180, TimeUnit.SECONDS)).as("chromium ends").isTrue();
        String dom = Files.readString(folder.resolve("dom"), StandardCharsets.UTF_8);
        // The script ran: it puts its mark on the page, names the view and sorts tables by buttons.
        assertThat(dom).contains("class=\"js\"").contains("Dark view");
        Matcher sorted = Pattern.compile("<th scope=\"col\"[^>]*><button").matcher(dom);
        assertThat(sorted.find()).isTrue();
    }
}
