package org.iamassay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.model.ReportColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three-year story has every kind of event that reports can tell, and the special cases that readers get wrong. */
class HistoryFactsTest {

    /** Of contract section 7, but for the two of privilege, which no report and no dump alone tells. */
    private static final Set<String> TYPES = Set.of(
            "key-created",
            "key-rotated",
            "key-deactivated",
            "key-reactivated",
            "key-deleted",
            "password-set",
            "password-changed",
            "password-removed",
            "mfa-enrolled",
            "mfa-removed",
            "certificate-added",
            "certificate-deactivated",
            "certificate-deleted");

    private static final History STORY = Histories.threeYears();

    static List<History> histories() {
        return Histories.all().values().stream().flatMap(List::stream).toList();
    }

    private static List<EventOracle> oracles() {
        return IntStream.range(1, STORY.moments().size())
                .mapToObj(n -> new EventOracle(
                        STORY.life(),
                        STORY.moments().get(n - 1),
                        STORY.moments().get(n)))
                .toList();
    }

    private static Stream<Told> told() {
        return oracles().stream().flatMap(oracle -> oracle.events().stream());
    }

    @Test
    void everyKindOfEventHappens() {
        assertThat(told().map(Told::type).collect(Collectors.toSet())).isEqualTo(TYPES);
        assertThat(told().map(Told::with)).contains("", "added", "deleted");
        assertThat(told().map(Told::replaces)).anyMatch(old -> old.endsWith(" deleted"));
        assertThat(told().map(Told::replaces)).anyMatch(old -> old.endsWith(" deactivated"));
    }

    @Test
    void everyChangeOfIdentityHappens() {
        assertThat(oracles().stream()
                        .flatMap(oracle -> oracle.identities().stream())
                        .map(line -> line.split(",", -1)[3]))
                .contains("added", "deleted", "re-created", "moved");
    }

    /** A user, the day of the later snapshot, and the events in between by type, with + where the owner came or went. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "svc-billing  | 2023-10-04 | key-rotated",
                "svc-deploy   | 2024-01-10 | key-created",
                "svc-deploy   | 2024-04-03 | key-deactivated",
                "svc-deploy   | 2024-07-03 | key-deleted",
                "svc-backup   | 2024-04-03 | key-rotated",
                "svc-backup   | 2024-07-03 | key-deleted",
                "svc-mail     | 2024-07-03 | ''",
                "hana.sato    | 2024-07-03 | ''",
                "svc-reports  | 2024-07-03 | key-rotated key-created",
                "svc-reports  | 2024-10-02 | key-deleted key-rotated",
                "ci-runner    | 2024-10-02 | key-created key-deactivated",
                "ci-runner    | 2025-07-02 | ''",
                "svc-mail     | 2025-01-08 | key-deleted key-rotated",
                "svc-archive  | 2025-01-08 | ''",
                "svc-billing  | 2025-07-02 | key-reactivated",
                "svc-billing  | 2025-10-01 | key-rotated key-deactivated",
                "temp.auditor | 2025-10-01 | ''",
                "root         | 2024-10-02 | ''",
                "max.intern   | 2024-07-03 | +password-removed +mfa-enrolled +password-set",
                "quinn.lee    | 2026-01-07 | +key-deleted +password-removed +mfa-enrolled +password-set",
                "lena.stein   | 2026-01-07 | password-changed",
                "lena.vogt    | 2026-01-07 | ''",
            })
    void theSpecialCaseIsThere(String user, String day, String events) {
        EventOracle oracle = oracles().stream()
                .filter(one -> one.after().day().equals(day))
                .findFirst()
                .orElseThrow();
        assertThat(oracle.events().stream()
                        .filter(told -> told.subject().endsWith(":" + user)
                                || told.subject().endsWith("/" + user))
                        .map(told -> (told.with().isEmpty() ? "" : "+") + told.type())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(events);
    }

    /** The scripts do what the events are silent about. */
    @ParameterizedTest
    @CsvSource({
        "svc-mail,SLOTS_SWAPPED",
        "hana.sato,MFA_REMOVED",
        "ci-runner,KEY_DELETED",
        "svc-archive,CERTIFICATE_REACTIVATED",
        "temp.auditor,USER_DELETED",
        "root,REPORT_TELLS_ROOT_PASSWORD"
    })
    void whatCannotBeSeenHappens(String user, What what) {
        assertThat(STORY.life().users().stream()
                        .flatMap(life -> life.facts().stream())
                        .filter(fact -> fact.who().equals(user))
                        .map(Fact::what))
                .contains(what);
    }

    /** Reports are believable: nothing in them is later than they are, and no use of anything runs backwards. */
    @ParameterizedTest
    @MethodSource("histories")
    void reportsAgreeWithOneAnother(History history) {
        for (int n = 0; n < history.moments().size(); n++) {
            Instant now = history.moments().get(n).time();
            List<ReportRow> earlier = n == 0
                    ? List.of()
                    : history.life().rows(history.moments().get(n - 1).time());
            for (ReportRow row : history.life().rows(now)) {
                times(row).forEach(time -> assertThat(Instant.parse(time)).isBeforeOrEqualTo(now));
                earlier.stream().filter(before -> sameUser(before, row)).forEach(before -> movesOn(before, row));
            }
        }
    }

    private static Stream<String> times(ReportRow row) {
        return ReportColumn.BASE.stream().map(row::get).filter(cell -> cell.matches("20\\d\\d-.*Z"));
    }

    private static boolean sameUser(ReportRow one, ReportRow other) {
        return one.get(ReportColumn.USER_CREATION_TIME).equals(other.get(ReportColumn.USER_CREATION_TIME))
                && one.get(ReportColumn.USER).equals(other.get(ReportColumn.USER));
    }

    private static void movesOn(ReportRow before, ReportRow after) {
        for (ReportColumn column : List.of(ReportColumn.PASSWORD_LAST_USED, ReportColumn.PASSWORD_LAST_CHANGED)) {
            if (before.get(column).startsWith("2") && after.get(column).startsWith("2")) {
                assertThat(after.get(column)).isGreaterThanOrEqualTo(before.get(column));
            }
        }
        for (int slot = 1; slot <= 2; slot++) {
            ReportColumn made = ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot);
            ReportColumn used = ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot);
            if (after.get(made).equals(before.get(made)) && before.get(used).startsWith("2")) {
                assertThat(after.get(used)).isGreaterThanOrEqualTo(before.get(used));
            }
        }
    }
}
