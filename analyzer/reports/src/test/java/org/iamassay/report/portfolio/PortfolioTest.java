package org.iamassay.report.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SampleAssessments;
import org.iamassay.score.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What accounts say together can be recomputed from their rows, and a person is who the rule says. */
class PortfolioTest {

    static Stream<List<AccountRow>> shuffled() {
        return IntStream.range(0, 30).mapToObj(seed -> {
            Random random = new Random(seed);
            List<AccountRow> rows = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                String score = random.nextInt(5) == 0 ? null : random.nextInt(1000) / 10 + "." + random.nextInt(10);
                rows.add(SamplePortfolios.row(i, score, List.of(), random.nextBoolean()));
            }
            Collections.shuffle(rows, random);
            return rows;
        });
    }

    @ParameterizedTest
    @MethodSource("shuffled")
    void theWorstComesFirstWhateverTheOrder(List<AccountRow> rows) {
        Portfolio portfolio = Portfolio.of(rows);
        assertThat(portfolio.accounts()).hasSameElementsAs(rows);
        List<BigDecimal> scores = rows.stream()
                .map(AccountRow::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        assertThat(portfolio.scored()).extracting(AccountRow::score).containsExactlyElementsOf(scores);
        assertThat(portfolio.accounts().subList(0, rows.size() - scores.size())).allMatch(row -> row.score() == null);
        if (scores.isEmpty()) {
            assertThat(portfolio.median()).isEmpty();
        } else {
            assertThat(portfolio.median().orElseThrow().score()).isEqualTo(scores.get((scores.size() - 1) / 2));
        }
        List<AccountRow> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        assertThat(Portfolio.of(turned)).isEqualTo(portfolio);
    }

    @ParameterizedTest
    @MethodSource("shuffled")
    void checksCountTheAccountsAndSubjectsOfTheRows(List<AccountRow> rows) {
        for (CheckAcross check : Portfolio.of(rows).checks()) {
            List<CheckRow> own = rows.stream()
                    .flatMap(row -> row.checks().stream())
                    .filter(row -> row.id().equals(check.id()))
                    .toList();
            assertThat(check.asked()).isEqualTo(own.size());
            assertThat(check.failing()).isEqualTo((int)
                    own.stream().filter(row -> row.failed() > 0).count());
            assertThat(check.subjects())
                    .isEqualTo(own.stream().mapToInt(CheckRow::failed).sum());
        }
        assertThat(Portfolio.of(rows).checks())
                .isSortedAccordingTo(Comparator.comparing(CheckAcross::failing).reversed());
    }

    @ParameterizedTest
    @CsvSource({
        // names in three accounts, whether they are one person, whether the name is shared by many
        "anna.keller, anna.keller, other, true, false",
        "Anna.Keller, anna.KELLER, other, true, false",
        "anna.keller, anna-keller, other, false, false",
        "admin, admin, other, true, true",
        "Admin2, admin2, other, true, true",
        "test-01, TEST-01, other, true, true",
        "administrata, administrata, other, true, false",
        "p4, P4, other, true, false"
    })
    void onePersonIsWhoHasTheSameName(String one, String two, String three, boolean same, boolean generic) {
        List<AccountRow> rows = List.of(named(1, one), named(2, two), named(3, three));
        List<PersonAcross> people = Portfolio.of(rows).people();
        assertThat(people).hasSize(same ? 1 : 0);
        people.forEach(person -> assertThat(person.isGeneric()).isEqualTo(generic));
        people.forEach(person -> assertThat(person.accounts()).isEqualTo(2));
    }

    private static AccountRow named(int number, String name) {
        AccountRow row = SamplePortfolios.row(number, "50.0", List.of(), false);
        return new AccountRow(
                row.account(),
                row.alias(),
                row.asOf(),
                row.asOfSource(),
                row.tool(),
                row.score(),
                row.low(),
                row.high(),
                row.coverage(),
                row.grade(),
                row.criticalGaps(),
                row.areas(),
                row.tier(),
                row.tiers(),
                row.checks(),
                List.of(SamplePortfolios.person(name, number, 3)),
                row.moved(),
                row.place());
    }

    @Test
    void onlyUsersTakenForHumansArePeople() {
        AccountRow row = AccountRow.of(SampleAssessments.mixed(), Optional.empty(), new ReportPlace("x", List.of()));
        assertThat(row.people())
                .extracting(PersonRow::name)
                .contains("alice", "bob")
                .doesNotContain("<root_account>", "ci-deploy");
        assertThat(row.people())
                .filteredOn(person -> person.name().equals("bob"))
                .allMatch(
                        person -> Integer.valueOf(1).equals(person.activeKeys()) && Boolean.TRUE.equals(person.mfa()));
        assertThat(row.people())
                .filteredOn(person -> person.name().equals("dana"))
                .allMatch(person -> person.mfa() == null);
    }

    @Test
    void theWorstTierOfAPersonIsNoUnknownOne() {
        PersonRow known = SamplePortfolios.person("x", 1, 1);
        PersonRow unknown = new PersonRow("x", "", Tier.NOT_ASSESSABLE, "", 0, true, null, null, null, false);
        PersonAcross person = new PersonAcross(
                "x", List.of(new PersonAcross.InAccount("1", unknown), new PersonAcross.InAccount("2", known)));
        assertThat(person.worst()).isEqualTo(Tier.ACCEPTABLE);
        assertThat(person.withoutMfa()).isZero();
    }

    @Test
    void everyNumberOfTheTablesIsThatOfTheRows() {
        Portfolio portfolio = SamplePortfolios.of(60);
        PortfolioContent content = PortfolioBuilder.build(portfolio, Presentation.PLAIN, "");
        assertThat(content.accounts().rows()).hasSize(60);
        assertThat(content.links()).hasSize(60);
        for (ReportTable table : List.of(
                content.accounts(),
                content.areas(),
                content.checks(),
                content.people(),
                content.users(),
                content.dictionary())) {
            assertThat(table.rows())
                    .allMatch(row -> row.size() == table.columns().size());
        }
        assertThat(content.maps()).hasSize(2);
        assertThat(content.scores().series().get(0).values().stream()
                        .mapToDouble(d -> d)
                        .sum())
                .isEqualTo(portfolio.scored().size());
        assertThat(content.people().rows()).hasSize(SamplePortfolios.NAMES.size());
        assertThat(content.people()
                        .rows()
                        .get(SamplePortfolios.NAMES.size() - 1)
                        .get(0)
                        .toString())
                .isEqualToIgnoringCase("admin");
        assertThat(content.lead()).noneMatch(text -> text.contains("{"));
    }

    @Test
    void linksOfOtherLanguagesLeadToTheirReports() {
        AccountRow row = SamplePortfolios.row(1, "50.0", List.of("report.html", "report.de.html"), false);
        Portfolio portfolio = Portfolio.of(List.of(row));
        assertThat(PortfolioBuilder.build(portfolio, Presentation.PLAIN, ".de").links())
                .extracting(PortfolioContent.AccountLink::page, PortfolioContent.AccountLink::workbook)
                .containsExactly(Tuple.tuple(SamplePortfolios.id(1) + "/report.de.html", ""));
    }
}
