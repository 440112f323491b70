package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** The report by keyboard alone: everything is reached by Tab, seen when it has the focus, and works by keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KeyboardTest {

    private static final String WHERE =
            "return (function () { const e = document.activeElement; return e.id || (e.closest('[id]') || e).id"
                    + " + ' ' + e.tagName.toLowerCase(); }())";

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

    @BeforeEach
    void prefer() {
        browser.size(Browser.DESKTOP);
        browser.prefer("light", "reduce");
    }

    private String where() {
        return String.valueOf(browser.run(WHERE));
    }

    private void focus(String selector) {
        browser.run("document.querySelector(arguments[0]).focus()", selector);
    }

    @Test
    void theFirstTabSkipsToTheReport() {
        browser.load(Pages.small("en"), "");
        browser.press(Keys.TAB);
        assertThat(browser.text("document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.is("document.activeElement.getBoundingClientRect().left >= 0"))
                .isTrue();
        browser.press(Keys.ENTER);
        assertThat(where()).startsWith("main");
    }

    @Test
    void tabReachesSearchContentsFiltersTablesAndFindingsAndShowsWhereItIs() {
        browser.load(Pages.small("en"), "");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 400 && !order.contains("affected"); i++) {
            browser.press(Keys.TAB);
            order.add(String.valueOf(browser.run("const e = document.activeElement; const seen = getComputedStyle(e);"
                    + "if (seen.outlineStyle === 'none' || parseFloat(seen.outlineWidth) < 2) { return 'unseen ' + e.outerHTML; }"
                    + "if (e.tagName === 'SUMMARY') { return e.parentElement.id; }"
                    + "return e.id || (e.closest('[id]') || e).id;")));
            if (order.get(order.size() - 1).equals("box-affected")) {
                break;
            }
        }
        assertThat(order).noneMatch(place -> place.startsWith("unseen"));
        assertThat(order)
                .containsSubsequence("theme", "find", "box-findings", "finding-search", "finding-severity", "open-all")
                .contains("finding-area", "finding-framework")
                .anyMatch(place -> place.startsWith("finding-iam-"))
                .endsWith("box-affected");
    }

    @Test
    void findingsOpenByEnterAndSpace() {
        browser.load(Pages.small("en"), "");
        String first = "details.finding";
        focus(first + " > summary");
        browser.press(Keys.ENTER);
        assertThat(browser.is("document.querySelector('" + first + "').open")).isTrue();
        browser.press(" ");
        assertThat(browser.is("document.querySelector('" + first + "').open")).isFalse();
    }

    @Test
    void theSearchLeadsToAPrincipalAndEscapeClearsIt() {
        browser.load(Pages.full(), "");
        focus("#find");
        browser.press("car", "la");
        assertThat(browser.find("#finder [role=status]").getText()).isEqualTo("Findings: 0, principals: 1");
        browser.press(Keys.ESCAPE);
        assertThat(browser.text("document.activeElement.value")).isEmpty();
        assertThat(browser.all("#finder .found a")).isEmpty();
        browser.press("carla", Keys.ENTER);
        assertThat(browser.text("document.activeElement.textContent.slice(0, 80)"))
                .startsWith("carla.ruiz");
        browser.press(Keys.ENTER);
        browser.until("!document.getElementById('principal-page').hidden");
        assertThat(where()).startsWith("h-principal-page");
        browser.run("document.querySelector('.back').focus()");
        browser.press(Keys.ENTER);
        browser.until("document.getElementById('principal-page').hidden");
    }

    @Test
    void tablesAreSortedTurnedAndWidenedByKeys() {
        browser.load(Pages.large(), "");
        focus("#table-principals thead button");
        browser.press(Keys.ENTER);
        assertThat(browser.text("document.activeElement.parentElement.getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        browser.press(" ");
        assertThat(browser.text("document.activeElement.parentElement.getAttribute('aria-sort')"))
                .isEqualTo("descending");
        String first = browser.find("#table-principals tbody th").getText();
        focus("#box-principals .pager button:last-child");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#table-principals tbody th").getText()).isNotEqualTo(first);
        assertThat(browser.find("#box-principals [role=status]").getText()).startsWith("Rows 26 to 50 of");
        focus("#box-principals [aria-pressed]");
        browser.press(" ");
        assertThat(browser.text("document.activeElement.getAttribute('aria-pressed')"))
                .isEqualTo("true");
    }

    @Test
    void escapeTakesTheFiltersOfTheFindingsAway() {
        browser.load(Pages.small("en"), "");
        int all = browser.all("details.finding").size();
        focus("#finding-search");
        browser.press("qzxqzx");
        assertThat(browser.all("details.finding:not([hidden])")).isEmpty();
        browser.press(Keys.ESCAPE);
        assertThat(browser.all("details.finding:not([hidden])")).hasSize(all);
    }
}
