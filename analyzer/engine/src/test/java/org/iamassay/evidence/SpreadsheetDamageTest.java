package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetDamageTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, true", "FALSE, false", "True, true", "WAHR, true", "FALSCH, false", "VRAI, true", "FAUX, false",
        "VERDADERO, true", "FALSO, false", "VERO, true", "1, true", "0, false", "yes, true", "No, false"
    })
    void booleanWords(String word, boolean expected) {
        Loading loading =
                Loading.csv(Csv.report().root().user("u", "mfa_active=" + word).text());
        assertThat(loading.user("u").mfaActive()).isEqualTo(Flag.of(expected));
        assertThat(loading.signs()).containsExactly("booleans in another case or language, line 3");
        assertThat(loading.file().warnings()).anyMatch(w -> w.contains("booleans in another case or language, line 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "tru", "2", "truefalse"})
    void wordsThatAreNoBooleanAreUnreadableAndNoSign(String word) {
        Loading loading =
                Loading.csv(Csv.report().root().user("u", "mfa_active=" + word).text());
        assertThat(loading.user("u").mfaActive().reason()).isEqualTo("unreadable:mfa_active");
        assertThat(loading.signs()).isEmpty();
        assertThat(loading.file().warnings())
                .contains("line 3, column mfa_active: '" + word + "'; expected true or false.");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-16T18:13:11+00:00, -",
        "2016-05-16T18:13:11Z, -",
        "N/A, -",
        "n/a, -",
        "no_information, -",
        "NOT_SUPPORTED, -",
        "2016-05-16 18:13:11, 'dates in another form than AWS writes, line 3'",
        "2016-05-16, 'dates in another form than AWS writes, line 3'",
        "42506.75916, 'dates as serial numbers, line 3'",
        "16.05.2016 18:13, 'dates in another form than AWS writes, line 3'",
        "pending, 'text in a date column that is neither a date nor a sentinel, line 3'",
    })
    void signsOfDates(String cell, String sign) {
        Loading loading = Loading.csv(
                Csv.report().root().user("u", "password_last_used=" + cell).text());
        assertThat(String.join("; ", loading.signs())).isEqualTo(sign.equals("-") ? "" : sign);
    }

    @Test
    void oneDateDecidesTheOrderOfAll() {
        String edits = "password_last_used=5/6/2016 18:13; password_last_changed=%s";
        assertThat(lastUsed(edits.formatted("25/12/2015"), ReadOptions.NONE)).hasToString("2016-06-05T18:13:00Z");
        assertThat(lastUsed(edits.formatted("12/25/2015"), ReadOptions.NONE)).hasToString("2016-05-06T18:13:00Z");
    }

    @Test
    void ambiguousDatesAreUnreadableWithoutTheOption() {
        String edits = "password_last_used=5/6/2016 18:13";
        assertThat(lastUsed(edits, ReadOptions.NONE).reason()).isEqualTo("unreadable:password_last_used");
        assertThat(lastUsed(edits, order(DateOrder.DAY_FIRST))).hasToString("2016-06-05T18:13:00Z");
        assertThat(lastUsed(edits, order(DateOrder.MONTH_FIRST))).hasToString("2016-05-06T18:13:00Z");
        Loading loading = Loading.csv(Csv.report().root().user("u", edits).text());
        assertThat(loading.file().warnings()).anyMatch(w -> w.contains("--date-order"));
    }

    @Test
    void contradictingDatesDecideNothing() {
        String edits =
                "password_last_used=5/6/2016; password_last_changed=25/12/2015; access_key_1_last_rotated=12/25/2015";
        assertThat(lastUsed(edits, ReadOptions.NONE).isUnknown()).isTrue();
        User user = Loading.csv(Csv.report().root().user("u", edits).text()).user("u");
        assertThat(user.passwordLastChanged()).hasToString("2015-12-25T23:59:59Z");
        assertThat(user.keys().get(0).lastRotated()).hasToString("2015-12-25T23:59:59Z");
    }

    @Test
    void dayEqualToMonthIsNotAmbiguous() {
        assertThat(lastUsed("password_last_used=5/5/2016 6:00 PM", ReadOptions.NONE))
                .hasToString("2016-05-05T18:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"1.00E+05, 1E5", "123, 00123", "Jan-24, 2024-01", "#NAME?, =x", "TRUE, true"})
    void mangledNamesAreTakenFromTheArn(String mangled, String name) {
        Loading loading = Loading.csv(Csv.report()
                .root()
                .user(mangled, "arn=arn:aws:iam::111122223333:user/team/" + name)
                .text());
        assertThat(loading.user(name).row().line()).isEqualTo(3);
        assertThat(loading.signs()).containsExactly("user is not the end of the ARN, line 3");
        assertThat(loading.file().warnings()).anyMatch(w -> w.contains("'" + mangled + "' is not the end of the ARN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "<root_account>", "user/<root_account>"})
    void rootInAllItsSpellings(String resource) {
        Loading loading = Loading.csv(Csv.report()
                .user("<root_account>", "arn=arn:aws:iam::111122223333:" + resource)
                .user("u")
                .text());
        assertThat(loading.only().root()).isPresent();
        assertThat(loading.only().users()).hasSize(1);
        assertThat(loading.signs()).isEmpty();
    }

    @Test
    void lastUseOfAnInactiveKeyWithoutCreationIsAWarning() {
        Loading loading = Loading.csv(Csv.report()
                .root()
                .user("u", "access_key_2_last_used_date=2016-05-16T18:13:00Z")
                .text());
        assertThat(loading.file().warnings())
                .anyMatch(w -> w.startsWith("line 3, column access_key_2_last_rotated: an inactive key"));
    }

    private static Moment lastUsed(String edits, ReadOptions options) {
        String csv = Csv.report().root().user("u", edits).text();
        return Loading.of(options, Memory.report("report.csv", csv)).user("u").passwordLastUsed();
    }

    private static ReadOptions order(DateOrder order) {
        return new ReadOptions(Optional.empty(), Optional.empty(), Optional.of(order));
    }
}
