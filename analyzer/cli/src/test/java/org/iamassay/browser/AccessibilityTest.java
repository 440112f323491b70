package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;

/** Zero axe errors on every page, in light and dark, wide and narrow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {

    private static final String PRINCIPAL = "#principal-arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Fpeople%2Fcarla.ruiz";

    private static final String DEPLOYER = "#principal-arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Flegacy-deployer";

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<Arguments> views() {
        return List.of(
                Arguments.of(Pages.full(), "", "light", Browser.DESKTOP),
                Arguments.of(Pages.small("en"), "", "dark", Browser.DESKTOP),
                Arguments.of(Pages.small("en"), "", "light", Browser.PHONE),
                Arguments.of(Pages.small("de"), "", "dark", Browser.PHONE),
                Arguments.of(Pages.small("ja"), "", "light", Browser.DESKTOP),
                Arguments.of(Pages.full(), PRINCIPAL, "light", Browser.DESKTOP),
                Arguments.of(Pages.full(), PRINCIPAL, "dark", Browser.PHONE),
                Arguments.of(Pages.ways(), "#access", "dark", Browser.PHONE),
                Arguments.of(Pages.ways(), DEPLOYER, "light", Browser.DESKTOP),
                Arguments.of(Pages.ways(), DEPLOYER, "dark", Browser.PHONE),
                Arguments.of(Pages.large(), "", "light", Browser.DESKTOP),
                Arguments.of(Pages.portfolio(), "", "light", Browser.DESKTOP),
                Arguments.of(Pages.portfolio(), "", "dark", Browser.PHONE),
                Arguments.of(Pages.trend(), "", "light", Browser.DESKTOP),
                Arguments.of(Pages.trend(), "", "dark", Browser.PHONE));
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothingAndNothingIsTooWide(Path page, String hash, String colours, Dimension size) {
        browser.size(size);
        browser.prefer(colours, "reduce");
        browser.load(page, hash);
        assertThat(Axe.violations(browser)).isEmpty();
        browser.assertQuiet(page + hash);
        // Nothing but tables and drawings, in boxes that scroll by themselves, may be wider than the window.
        assertThat(browser.text("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo("0");
    }

    /** What is folded away is looked at too: one finding of each kind, and every other thing that opens. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInWhatOpens(String colours) {
        browser.size(Browser.DESKTOP);
        browser.prefer(colours, "reduce");
        browser.load(Pages.small("en"), "");
        browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; });"
                + "const field = document.getElementById('find');"
                + "field.value = 'a'; field.dispatchEvent(new Event('input'));");
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInPathsAndStatementsThatAreOpened(String colours) {
        browser.size(Browser.DESKTOP);
        browser.prefer(colours, "reduce");
        browser.load(Pages.ways(), "#access");
        browser.run("document.querySelectorAll('#access details').forEach(d => { d.open = true; });");
        assertThat(Axe.violations(browser)).isEmpty();
    }
}
