package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Dimension;

/** Zero axe errors on every page, in light and dark, wide and narrow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityTest {

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
        List<Arguments> views = new ArrayList<>();
        List<Path> pages = List.of(
                Pages.report("en"), Pages.report("de"), Pages.report("ja"), Pages.large(), Pages.trend());
        for (Path page : pages) {
            views.add(Arguments.of(page, "light", Browser.DESKTOP));
            views.add(Arguments.of(page, "dark", Browser.PHONE));
        }
        views.add(Arguments.of(Pages.report("en"), "dark", Browser.DESKTOP));
        views.add(Arguments.of(Pages.report("en"), "light", Browser.PHONE));
        return views;
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothing(Path page, String colours, Dimension size) {
        browser.size(size);
        browser.prefer(colours, "reduce");
        browser.load(page, "");
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothingWhenAllIsOpen(Path page, String colours, Dimension size) {
        browser.size(size);
        browser.prefer(colours, "reduce");
        browser.load(page, "");
        browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertThat(Axe.violations(browser)).isEmpty();
    }
}
