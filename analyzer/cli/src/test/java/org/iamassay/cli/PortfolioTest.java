package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several accounts get a portfolio on top of their folders, whose links lead to files that were written. */
class PortfolioTest {

    private static final Pattern HREF = Pattern.compile("href=\"([0-9][^\"]*)\"");

    @Test
    void thePortfolioLeadsToTheReportsAndAgreesWithThem(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.assay("report", Run.SAMPLES.resolve("three-accounts"), "-o", out, "--format", "html,json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out.resolve("portfolio.xlsx")).doesNotExist();
        int links = 0;
        Matcher matcher = HREF.matcher(Files.readString(out.resolve("portfolio.html"), UTF_8));
        while (matcher.find()) {
            assertThat(out.resolve(matcher.group(1))).exists();
            links++;
        }
        assertThat(links).isEqualTo(6);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode portfolio = mapper.readTree(out.resolve("portfolio.json").toFile());
        assertThat(portfolio.get("accounts")).hasSize(3);
        for (JsonNode account : portfolio.get("accounts")) {
            Path own = out.resolve(account.at("/account/id").textValue()).resolve("assessment.json");
            assertThat(mapper.readTree(own.toFile())).isEqualTo(account);
        }
        assertThat(portfolio.at("/summary/scored").asInt()).isEqualTo(3);
        assertThat(Run.assay("verify", out).code()).isZero();
    }

    @Test
    void oneAccountHasNoPortfolio(@TempDir Path folder) {
        Path out = folder.resolve("out");
        Run.assay("report", Run.SAMPLES.resolve("healthy"), "-o", out, "--format", "json");
        assertThat(out.resolve("assessment.json")).exists();
        assertThat(out.resolve("portfolio.json")).doesNotExist();
    }

    @Test
    void theMovementOfEachAccountIsTold(@TempDir Path folder) throws IOException {
        Path before = folder.resolve("before");
        Run.assay("report", Run.SAMPLES.resolve("three-accounts"), "-o", before, "--format", "json");
        Path out = folder.resolve("out");
        Run run = Run.assay(
                "report",
                Run.SAMPLES.resolve("three-accounts"),
                "-o",
                out,
                "--format",
                "xlsx,json",
                "--baseline",
                before);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode movement = new ObjectMapper()
                .readTree(out.resolve("portfolio.json").toFile())
                .at("/summary/movement");
        assertThat(movement).hasSize(3);
        assertThat(movement).allMatch(one -> one.get("points").decimalValue().signum() == 0);
        assertThat(run.out()).contains("regressed", "111122223333");
    }
}
