package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.portfolio.AccountRow;
import org.iamassay.report.portfolio.Portfolio;
import org.iamassay.report.portfolio.ReportPlace;
import org.iamassay.report.portfolio.SamplePortfolios;
import org.junit.jupiter.api.Test;

/** The summary of {@code portfolio.json} is an addition that agrees with the accounts beside it. */
class PortfolioJsonTest {

    private static JsonNode written(List<Assessment> assessments, Portfolio portfolio) throws IOException {
        return JsonText.MAPPER.readTree(Golden.text(out -> {
            try (PortfolioJson json = PortfolioJson.to(out, true, true)) {
                assessments.forEach(json::add);
                json.summary(portfolio);
            }
        }));
    }

    @Test
    void theSummaryAgreesWithTheAccounts() throws IOException {
        List<Assessment> assessments = List.of(SampleAssessments.mixed(), SampleAssessments.nothingAssessed());
        Portfolio portfolio = Portfolio.of(assessments.stream()
                .map(one -> AccountRow.of(one, Optional.empty(), new ReportPlace("x", List.of())))
                .toList());
        JsonNode json = written(assessments, portfolio);
        assertThat(json.get("schema").asText()).isEqualTo("https://iamassay.org/schema/portfolio/1");
        assertThat(json.get("accounts")).hasSize(2);
        JsonNode summary = json.get("summary");
        assertThat(summary.get("accounts").asInt()).isEqualTo(2);
        assertThat(summary.get("scored").asInt()).isEqualTo(1);
        assertThat(summary.at("/median/score")).isEqualTo(json.at("/accounts/0/score/value"));
        for (JsonNode check : summary.get("checks")) {
            int failed = 0;
            int accounts = 0;
            for (JsonNode account : json.get("accounts")) {
                for (JsonNode own : account.get("checks")) {
                    if (own.get("id").equals(check.get("id"))) {
                        failed += own.get("failed").asInt();
                        accounts += own.get("state").asText().equals("fail") ? 1 : 0;
                    }
                }
            }
            assertThat(check.get("failed").asInt()).isEqualTo(failed);
            assertThat(check.get("accountsFailing").asInt()).isEqualTo(accounts);
        }
    }

    @Test
    void peopleAndMovementAreListed() throws IOException {
        JsonNode summary = written(List.of(), SamplePortfolios.of(12)).get("summary");
        assertThat(summary.get("people")).hasSize(SamplePortfolios.NAMES.size());
        assertThat(summary.at("/people/0/users").size())
                .isEqualTo(summary.at("/people/0/accounts").asInt());
        assertThat(summary.get("movement")).hasSize(3);
    }

    @Test
    void withoutASummaryThereIsNone() throws IOException {
        JsonNode json = JsonText.MAPPER.readTree(
                Golden.text(out -> AssessmentJson.writePortfolio(List.of(SampleAssessments.mixed()), out)));
        assertThat(json.has("summary")).isFalse();
        assertThat(json.get("accounts")).hasSize(1);
    }
}
