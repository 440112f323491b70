package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iamassay.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPageTest {

    static List<Check> checks() {
        return Checklist.all();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void fitsATerminal(Check check) {
        String page = CheckPage.text(check, Profiles.shipped("strict"));
        assertThat(page.lines())
                .allMatch(line -> line.length() <= 100 || line.contains("https://"))
                .allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(page)
                .contains(check.info().id(), check.info().references()[0])
                .endsWith("\n");
    }

    @Test
    void tellsTheValuesOfTheProfile() {
        Check unused = Checklist.byId("access-key-in-use").orElseThrow();
        assertThat(CheckPage.text(unused, Profiles.shipped("strict")))
                .contains("unused.max-days = 30 (days; default 45, allowed 1 to 730)")
                .doesNotContain("CIS AWS");
        assertThat(CheckPage.text(unused, Profiles.shipped(Profiles.DEFAULT)))
                .contains("CIS AWS Foundations Benchmark 7.0: 2.11")
                .contains("Security (Security Hub): IAM.22".substring(9));
    }

    @Test
    void longCommandsCanStillBeCopied() {
        assertThat(Wrap.command("aws iam " + "word ".repeat(30), 2))
                .allMatch(line -> line.length() <= 100)
                .hasSize(2)
                .first()
                .asString()
                .endsWith(" \\");
        assertThat(Wrap.text("x".repeat(120), 2)).containsExactly("  " + "x".repeat(120));
    }
}
