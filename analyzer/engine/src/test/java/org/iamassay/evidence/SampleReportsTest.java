package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Sentinel;
import org.iamassay.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReportsTest {

    private static final String ORIGINAL = "credential-reports/c7n-2016-root-key-and-cert.csv";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credential-reports/c7n-2016-root-key-and-cert.csv | 619193117841 | aws | 7 | true | 2016-11-25T14:22:00Z
            credential-reports/c7n-2017-21-users.csv | 644160558196 | aws | 19 | true | 2016-11-25T10:37:00Z
            credential-reports/c7n-2018-password-rotation.csv | 644160558196 | aws | 1 | false | 2018-06-01T00:02:57Z
            credential-reports/cloudmapper-demo.csv | 123456789012 | aws | 2 | true | 2019-05-07T15:35:55Z
            synthetic/credential-reports/documented-23col-additional-credentials-info.csv | 111122223333 | aws | 2 | true | 2026-09-01T23:58:00Z
            synthetic/credential-reports/member-account-without-root-credentials.csv | 444455556666 | aws | 0 | true | 2025-06-01T00:00:00Z
            synthetic/credential-reports/new-format-z-dates-22col.csv | 111122223333 | aws | 7 | true | 2026-09-01T23:58:00Z
            synthetic/credential-reports/partition-china.csv | 333344445555 | aws-cn | 1 | true | 2023-01-02T00:10:00Z
            synthetic/credential-reports/partition-govcloud.csv | 222233334444 | aws-us-gov | 1 | true | 2023-01-02T00:10:00Z
            """)
    void untouchedReports(String path, String account, String partition, int users, boolean root, String asOf)
            throws IOException {
        Loading loading = Loading.csv(SharedData.text(path));
        assertThat(loading.only().account().value()).isEqualTo(account);
        assertThat(loading.only().partition()).isEqualTo(partition);
        assertThat(loading.only().users()).hasSize(users);
        assertThat(loading.only().root().isPresent()).isEqualTo(root);
        assertThat(loading.report().hasRootRow()).isEqualTo(root);
        assertThat(loading.only().asOf()).hasToString(asOf);
        assertThat(loading.only().asOfSource()).isEqualTo(AsOfSource.NEWEST_TIMESTAMP);
        assertThat(loading.signs()).isEmpty();
        assertThat(loading.file().looksUntouched()).isTrue();
        assertThat(loading.report().missingColumns()).isEmpty();
        assertThat(loading.report().raggedLines()).isEmpty();
        assertThat(loading.sentences(Problem.Level.WARNING))
                .singleElement()
                .asString()
                .contains("a lower bound");
        assertThat(loading.sentences(Problem.Level.UNUSED)).isEmpty();
    }

    @Test
    void rowsOfOneSubjectAreOneSubjectAndDiffer() throws IOException {
        Loading loading = Loading.csv(SharedData.text("credential-reports/c7n-2017-21-users.csv"));
        assertThat(loading.only().users())
                .filteredOn(u -> u.first().name().equals("christopher"))
                .singleElement()
                .satisfies(u ->
                        assertThat(u.rows()).extracting(r -> r.row().line()).containsExactly(9, 10));
        assertThat(loading.report().inconsistencies())
                .containsExactly("lines 9 and 10: two rows of arn:aws:iam::644160558196:user/christopher that differ");
        assertThat(loading.file().rows()).isEqualTo(21);
    }

    @Test
    void cellsOfAnOldReport() throws IOException {
        Loading loading = Loading.csv(SharedData.text("credential-reports/c7n-2017-21-users.csv"));
        User root = loading.rows().get(0);
        assertThat(root.password().is(Sentinel.NOT_SUPPORTED)).isTrue();
        assertThat(root.password().reason()).isEqualTo("password-unknown");
        User calvin = loading.user("calvin");
        assertThat(calvin.keys().get(0).region().isSentinel()).isTrue();
        assertThat(calvin.keys().get(0).service().text()).isEqualTo("s3");
        assertThat(loading.user("jeff").passwordLastUsed().sentinel()).isEqualTo(Sentinel.NO_INFORMATION);
        User kit = loading.user("kit");
        assertThat(kit.keys().get(0).lastRotated().epochSecond())
                .isLessThan(kit.keys().get(1).lastRotated().epochSecond());
        assertThat(kit.row().cell(ReportColumn.MFA_ACTIVE)).isEqualTo("false");
    }

    @Test
    void namesThatAwsAllows() throws IOException {
        Loading loading = Loading.csv(SharedData.text("synthetic/credential-reports/new-format-z-dates-22col.csv"));
        assertThat(loading.rows())
                .extracting(User::name)
                .contains("smith,john", "=HYPERLINK", "ci+deploy", "adele.vance@example.com");
        assertThat(loading.user("smith,john").arn().text())
                .isEqualTo("arn:aws:iam::111122223333:user/people/smith,john");
        assertThat(loading.user("Zoe").row().line()).isEqualTo(9);
    }

    @Test
    void additionalCredentialsOfTheTwentyThirdColumn() throws IOException {
        Loading loading = Loading.csv(
                SharedData.text("synthetic/credential-reports/documented-23col-additional-credentials-info.csv"));
        assertThat(loading.user("backup-svc").additionalCredentials().text()).startsWith("1 additional access key");
        assertThat(loading.rows().get(0).additionalCredentials().isUnknown()).isTrue();
    }

    @Test
    void rootWithoutCredentials() throws IOException {
        Loading loading = Loading.csv(
                SharedData.text("synthetic/credential-reports/member-account-without-root-credentials.csv"));
        assertThat(loading.rows()).singleElement().satisfies(root -> {
            assertThat(root.password()).isEqualTo(Flag.NO);
            assertThat(root.isRoot()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"us-booleans-upper-crlf.csv", "sep-line-and-trailing-empty-rows.csv", "all-fields-quoted.csv"})
    void spreadsheetFormsWithWholeDatesSayTheSame(String name) throws IOException {
        Loading edited = Loading.csv(SharedData.text("synthetic/excel/" + name));
        assertThat(edited.facts())
                .isEqualTo(Loading.csv(SharedData.text(ORIGINAL)).facts());
        assertThat(edited.file().looksUntouched()).isFalse();
    }

    @Test
    void tabsSayTheSame() throws IOException {
        Loading edited =
                Loading.csv(SharedData.text("synthetic/excel/unicode-text-tab-utf16le.txt", StandardCharsets.UTF_16LE));
        assertThat(edited.facts())
                .isEqualTo(Loading.csv(SharedData.text(ORIGINAL)).facts());
        assertThat(edited.signs())
                .containsExactly(
                        "tabs in place of commas, line 1",
                        "Windows line ends, lines 1-9",
                        "booleans in another case or language, lines 2-9");
    }

    @Test
    void serialNumbersSayTheSameWithinASecond() throws IOException {
        Loading edited = Loading.csv(SharedData.text("synthetic/excel/serial-numbers.csv"));
        Loading original = Loading.csv(SharedData.text(ORIGINAL));
        for (int i = 0; i < original.rows().size(); i++) {
            assertThat(edited.rows().get(i).created().epochSecond())
                    .isCloseTo(original.rows().get(i).created().epochSecond(), org.assertj.core.data.Offset.offset(1L));
        }
        assertThat(edited.signs()).anyMatch(s -> s.startsWith("dates as serial numbers, lines 2-9"));
        assertThat(edited.only().asOf()).isBetween("2016-11-25T14:21:59Z", "2016-11-25T14:22:01Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-locale-dates-no-seconds.csv", "de-semicolon-bom-wahr-falsch.csv"})
    void localeDatesSayTheSameButForTheSeconds(String name) throws IOException {
        Loading edited = Loading.csv(SharedData.text("synthetic/excel/" + name));
        assertThat(withoutSeconds(edited.facts()))
                .isEqualTo(withoutSeconds(Loading.csv(SharedData.text(ORIGINAL)).facts()));
        assertThat(edited.signs()).anyMatch(s -> s.startsWith("dates in another form than AWS writes, lines 2-9"));
        assertThat(edited.signs()).anyMatch(s -> s.startsWith("booleans in another case or language, lines 2-9"));
        assertThat(edited.file().warnings()).anyMatch(w -> w.contains("time zone"));
    }

    @Test
    void paddingRowsAndSepLineAreSigns() throws IOException {
        Loading edited = Loading.csv(SharedData.text("synthetic/excel/sep-line-and-trailing-empty-rows.csv"));
        assertThat(edited.signs())
                .containsExactly(
                        "a sep= line, line 1",
                        "Windows line ends, lines 2-13",
                        "booleans in another case or language, lines 3-10",
                        "padding rows, lines 11-13");
    }

    @Test
    void needlessQuotesAreASign() throws IOException {
        Loading edited = Loading.csv(SharedData.text("synthetic/excel/all-fields-quoted.csv"));
        assertThat(edited.signs()).contains("quotes where none are needed, lines 1-9");
    }

    private static List<String> withoutSeconds(List<String> facts) {
        return facts.stream()
                .map(f -> f.replaceAll("(T\\d\\d:\\d\\d):\\d\\dZ", "$1"))
                .toList();
    }
}
