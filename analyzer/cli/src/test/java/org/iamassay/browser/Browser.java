package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The machine's own Chromium without a window; nothing is fetched, neither by it nor to get it. */
final class Browser implements AutoCloseable {

    static final Dimension DESKTOP = new Dimension(1366, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser, or the test is skipped; in CI it fails instead. */
    static Browser open() {
        return open(true);
    }

    /** A browser that runs no script of a page. */
    static Browser withoutScripts() {
        return open(false);
    }

    private static Browser open(boolean scripts) {
        File chromium = program("chromium");
        File chromedriver = program("chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=en-US");
        options.setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        driver.manage().window().setSize(DESKTOP);
        return new Browser(driver);
    }

    private static File program(String name) {
        Optional<File> found = Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail(name + " is not installed, and CI must open the pages with it");
        }
        Assumptions.assumeTrue(found.isPresent(), () -> name + " is not installed: the pages were not opened with it");
        return found.orElseThrow();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a file afresh, whatever was open before. */
    void load(Path file, String hash) {
        driver.get("about:blank");
        driver.get(file.toAbsolutePath().normalize().toUri() + hash);
    }

    void size(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the reader's system says of colours and motion. */
    void prefer(String colours, String motion) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colours),
                                Map.of("name", "prefers-reduced-motion", "value", motion))));
    }

    @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script, Object... arguments) {
        return String.valueOf(run("return " + script, arguments));
    }

    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(run("return Boolean(" + script + ")", arguments));
    }

    /** Waits for what the page does after the step that asked for it. */
    void until(String condition) {
        driver.executeAsyncScript("const done = arguments[0];" + "(function look() { if (" + condition
                + ") { done(); } else { requestAnimationFrame(look); } }());");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Errors the page wrote: refused styles or scripts, and those of the script itself. */
    void assertQuiet(String what) {
        List<String> said = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
        assertThat(said).as(what).isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
