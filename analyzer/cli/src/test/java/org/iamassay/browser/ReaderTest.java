package org.iamassay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with a report: follow links, filter, search, copy, look at one principal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReaderTest {

    private static final String USER = "arn:aws:iam::111122223333:user/people/carla.ruiz";
    private static final String PRINCIPAL = "#principal-arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Fpeople%2Fcarla.ruiz";

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

    private void choose(String id, String value) {
        browser.run(
                "const chosen = document.getElementById(arguments[0]); chosen.value = arguments[1];"
                        + "chosen.dispatchEvent(new Event(chosen.tagName === 'SELECT' ? 'change' : 'input'));",
                id,
                value);
    }

    private List<String> shownFindings() {
        return browser.all("details.finding:not([hidden]) > summary .ref").stream()
                .map(e -> e.getText())
                .toList();
    }

    private String findingsStatus() {
        return browser.find("#finding-tools [role=status]").getText();
    }

    @Test
    void aLinkToAFindingOpensItAndTakesTheFocusThere() {
        browser.load(Pages.full(), "#finding-iam-03-1");
        assertThat(browser.is("document.getElementById('finding-iam-03-1').open"))
                .isTrue();
        browser.until("document.activeElement.parentElement.id === 'finding-iam-03-1'");
        browser.until("Math.abs(document.activeElement.getBoundingClientRect().top) < 60");
    }

    @Test
    void aLinkWithinThePageTakesTheFocusToo() {
        browser.load(Pages.full(), "");
        browser.run("location.hash = '#finding-iam-03-1'");
        browser.until("document.activeElement.parentElement.id === 'finding-iam-03-1'");
        browser.until("Math.abs(document.activeElement.getBoundingClientRect().top) < 60");
    }

    @Test
    void aLinkToAFindingThatIsFilteredOutShowsItAgain() {
        browser.load(Pages.full(), "");
        choose("finding-severity", "Critical");
        assertThat(browser.is("document.getElementById('finding-iam-03-1').hidden"))
                .isTrue();
        browser.run("location.hash = '#finding-iam-03-1'");
        browser.until("!document.getElementById('finding-iam-03-1').hidden");
        assertThat(browser.is("document.getElementById('finding-iam-03-1').open"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#%E0%A4%A", "#nowhere", "#principal-%E0%A4%A", "#principal-nobody"})
    void anAddressThatLeadsNowhereBreaksNothing(String hash) {
        browser.load(Pages.full(), hash);
        browser.assertQuiet(hash);
        assertThat(browser.all("#finding-tools select")).isNotEmpty();
        boolean principal = hash.startsWith("#principal-");
        assertThat(browser.find("#principal-page").isDisplayed()).isEqualTo(principal);
        if (principal) {
            browser.find("#principal-page a").click();
            browser.until("document.getElementById('principal-page').hidden");
            assertThat(browser.find("#summary").isDisplayed()).isTrue();
        }
    }

    @Test
    void findingsAreFilteredByEveryChoiceAndByWordsAndTheCountIsTold() {
        browser.load(Pages.full(), "");
        int all = browser.all("details.finding").size();
        assertThat(findingsStatus()).isEqualTo(all + " of " + all + " findings shown");
        for (String choice : List.of("severity", "state", "area", "framework")) {
            choose(
                    "finding-" + choice,
                    browser.text("document.getElementById('finding-" + choice + "').options[1].value"));
            int shown = shownFindings().size();
            assertThat(shown).as(choice).isPositive().isLessThan(all);
            assertThat(findingsStatus()).isEqualTo(shown + " of " + all + " findings shown");
            choose("finding-" + choice, "");
        }
        choose("finding-search", "carla.ruiz password");
        assertThat(shownFindings()).isNotEmpty().hasSizeLessThan(all);
        choose("finding-search", "qzxqzx");
        assertThat(shownFindings()).isEmpty();
        assertThat(findingsStatus()).isEqualTo("0 of " + all + " findings shown");
        assertThat(browser.find("[data-cards=fail]").isDisplayed()).isFalse();
    }

    @Test
    void searchFindsFindingsAndPrincipalsAndLeadsToThem() {
        browser.load(Pages.full(), "");
        choose("find", "RUIZ");
        assertThat(browser.find("#finder [role=status]").getText()).isEqualTo("Findings: 0, principals: 1");
        browser.find("#finder .found a").click();
        browser.until("!document.getElementById('principal-page').hidden");
        assertThat(browser.find("#principal-page h2").getText()).isEqualTo("carla.ruiz");
        choose("find", "mfa");
        browser.find("#finder .found a").click();
        browser.until("document.getElementById('principal-page').hidden");
        assertThat(browser.is("document.activeElement.tagName === 'SUMMARY'")).isTrue();
    }

    @Test
    void aPrincipalHasAPageWithEverythingThatIsKnownOfIt() {
        browser.load(Pages.full(), PRINCIPAL);
        assertThat(browser.driver().getTitle()).startsWith("carla.ruiz");
        assertThat(browser.is("document.activeElement.id === 'h-principal-page'"))
                .isTrue();
        String told = browser.find("#principal-page").getText();
        assertThat(told)
                .contains(USER, "Credentials", "Key 1", "IAM-03.1", "signs in with a password alone", "Risk factors")
                .contains("console password without MFA", "Groups and policies", "everything-temp", "debugging");
        assertThat(browser.find("#summary").isDisplayed()).isFalse();
        assertThat(Integer.parseInt(browser.text("Array.from(document.querySelectorAll('#principal-page table'))"
                        + ".find(t => t.textContent.includes('IAM-03.1')).tBodies[0].rows.length")))
                .isEqualTo(Integer.parseInt(browser.text(
                        "window.assay.grids.get('principals').rows"
                                + ".find(r => r.texts.includes(arguments[0])).texts"
                                + "[window.assay.grids.get('principals').at('failing-checks')]",
                        USER)));
    }

    @Test
    void backAndForwardGoBetweenReportAndPrincipals() {
        browser.load(Pages.full(), "#principals");
        browser.run("Array.from(document.querySelectorAll('#table-principals a'))"
                + ".find(a => a.textContent === 'carla.ruiz').click()");
        browser.until("!document.getElementById('principal-page').hidden");
        browser.driver().navigate().back();
        browser.until("document.getElementById('principal-page').hidden");
        assertThat(browser.text("document.activeElement.textContent.slice(0, 80)"))
                .isEqualTo("carla.ruiz");
        browser.driver().navigate().forward();
        browser.until("!document.getElementById('principal-page').hidden");
        assertThat(browser.find("#principal-page h2").getText()).isEqualTo("carla.ruiz");
        browser.find("#principal-page .back").click();
        browser.until("document.getElementById('principal-page').hidden");
        assertThat(browser.text("location.hash")).isEqualTo("#principals");
    }

    @Test
    void aRemedyIsCopiedAndThatIsTold() {
        browser.load(Pages.full(), "#finding-iam-03-1");
        String remedy = browser.find("#finding-iam-03-1 pre code").getText();
        for (String clipboard : List.of("undefined", "{ writeText: () => Promise.reject(new Error('refused')) }")) {
            browser.run(
                    "Object.defineProperty(navigator, 'clipboard', { value: " + clipboard + ", configurable: true });"
                            + "window.taken = ''; document.addEventListener('copy', () => { window.taken = String(getSelection()); });");
            browser.find("#finding-iam-03-1 .copy").click();
            browser.until("window.taken !== ''");
            assertThat(browser.text("window.taken")).isEqualTo(remedy);
            assertThat(browser.find("#finding-iam-03-1 .copy").getText()).isEqualTo("Copied");
            assertThat(browser.text("document.querySelector('.heard').textContent"))
                    .isEqualTo("Copied");
        }
    }

    @Test
    void namesThatAreMarkupStayText() {
        browser.load(Pages.large(), "");
        choose("find", "onerror");
        assertThat(browser.find("#finder .found a").getText()).startsWith(Pages.HOSTILE);
        browser.find("#finder .found a").click();
        browser.until("!document.getElementById('principal-page').hidden");
        assertThat(browser.find("#principal-page h2").getText()).isEqualTo(Pages.HOSTILE);
        assertThat(browser.all("img, iframe, object, embed, link, [onerror], [onclick], [style]"))
                .isEmpty();
        assertThat(browser.all("script")).hasSize(2);
        assertThat(browser.driver().getTitle()).startsWith(Pages.HOSTILE);
        browser.assertQuiet("hostile");
    }

    @Test
    void withoutScriptsEveryFindingAndANoteAreThere() {
        try (Browser plain = Browser.withoutScripts()) {
            plain.load(Pages.small("en"), "");
            assertThat(plain.find("noscript").getText()).contains("Scripts are off");
            assertThat(plain.all("details.finding")).isNotEmpty().allMatch(finding -> finding.isDisplayed());
            assertThat(plain.all("#table-principals tbody tr")).hasSizeGreaterThan(5);
            assertThat(plain.find("#finder").isDisplayed()).isFalse();
            assertThat(plain.all("button")).noneMatch(button -> button.isDisplayed());
        }
    }

    @Test
    void nothingIsFetched() {
        browser.load(Pages.full(), "");
        assertThat(browser.text("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
    }
}
