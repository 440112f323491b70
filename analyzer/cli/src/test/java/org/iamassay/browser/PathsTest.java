package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Paths to administrator in a page: found by words and by choice, drawn, and led back to the statements they rest on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PathsTest {

    private static final String SHOWN = "document.querySelectorAll('#access details.way:not([hidden])').length";

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

    @Test
    void pathsAreNarrowedByWordsAndByChoiceAndComeBack() {
        browser.load(Pages.ways(), "#access");
        String all = browser.text("document.querySelectorAll('#access details.way').length");
        assertThat(browser.text(SHOWN)).isEqualTo(all);
        browser.run("const s = document.getElementById('path-search'); s.value = 'release-starter';"
                + "s.dispatchEvent(new Event('input'));");
        assertThat(browser.text(SHOWN)).isEqualTo("1");
        assertThat(browser.text("document.querySelector('#path-tools .status').textContent"))
                .isEqualTo("1 of " + all + " paths shown");
        browser.run("document.querySelector('#path-tools button').click();");
        assertThat(browser.text(SHOWN)).isEqualTo(all);
        browser.run("const c = document.getElementById('path-confidence'); c.value = 'Conditional';"
                + "c.dispatchEvent(new Event('change'));");
        assertThat(browser.text(SHOWN)).isEqualTo("1");
    }

    @Test
    void thePageOfAPrincipalHasItsPathItsReasonsAndTheStatements() {
        browser.load(Pages.ways(), "#principal-arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Flegacy-deployer");
        assertThat(browser.text("document.querySelectorAll('#principal-page svg.way').length"))
                .isEqualTo("1");
        assertThat(browser.text("document.getElementById('principal-page').textContent"))
                .contains("If a key of this principal leaks", "Everything, after 1 step of escalation");
        browser.run(
                "document.querySelectorAll('#principal-page td details.statement').forEach(d => { d.open = true; });");
        assertThat(browser.text("new Promise(done => setTimeout(() => done("
                        + "document.querySelector('#principal-page td details.statement').textContent), 100))"))
                .contains("iam-get-account-authorization-details.json", "/PolicyDocument/Statement/", "\"Action\"");
    }

    @Test
    void pathsAreDrawnAndToldWithoutAnyScript() {
        try (Browser plain = Browser.withoutScripts()) {
            plain.load(Pages.ways(), "");
            assertThat(plain.all("#access details.way svg.way desc")).hasSizeGreaterThan(7);
            assertThat(plain.find("#access details.way summary").isDisplayed()).isTrue();
            assertThat(plain.find("#path-tools").isDisplayed()).isFalse();
        }
    }
}
