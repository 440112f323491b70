package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.AccessKey;
import org.iamassay.model.AccountId;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {

    private static final String WHOLE = Csv.report().root().user("u").text();

    @Test
    void headerOfSixteenColumnsIsGenuineAndNotComplete() {
        List<ReportColumn> sixteen = new ArrayList<>(ReportColumn.BASE);
        sixteen.removeIf(c -> c.header().matches("access_key_\\d_last_used_.*"));
        Loading loading = Loading.csv(Csv.report().root().user("u").text(sixteen, ","));
        assertThat(sixteen).hasSize(16);
        assertThat(loading.signs()).isEmpty();
        assertThat(loading.report().missingColumns()).hasSize(6);
        assertThat(loading.user("u").keys().get(0).lastUsed().reason())
                .isEqualTo("missing-column:access_key_1_last_used_date");
    }

    @Test
    void columnsInAnotherOrderOrCaseOrNumberAreReadAndAreSigns() {
        List<ReportColumn> moved = new ArrayList<>(ReportColumn.BASE);
        Collections.swap(moved, 3, 7);
        String plain = Csv.report().root().user("u", "password_enabled=true").text();
        Loading original = Loading.csv(plain);
        assertChanged(
                original,
                Csv.report().root().user("u", "password_enabled=true").text(moved, ","),
                "columns in another order");
        assertChanged(original, plain.replaceFirst("mfa_active", "MFA_Active"), "column names changed: MFA_Active");
        assertChanged(
                original,
                plain.replaceFirst("\n", ",Comments,Owner\n").replaceAll("(N/A)(?=\n|$)", "N/A,ok,me"),
                "columns added: Comments, Owner");
        assertChanged(original, plain.replaceFirst("user,", " user ,"));
        assertChanged(original, "ï»¿" + plain);
    }

    private static void assertChanged(Loading original, String csv, String... signs) {
        Loading changed = Loading.csv(csv);
        assertThat(changed.facts()).isEqualTo(original.facts());
        assertThat(changed.signs()).containsExactly(signs);
    }

    @Test
    void missingColumnIsASignAndUnknown() {
        Loading loading = Loading.csv(Csv.report().root().user("u").text(without(ReportColumn.MFA_ACTIVE), ","));
        assertThat(loading.signs()).containsExactly("columns missing: mfa_active");
        assertThat(loading.report().missingColumns()).containsExactly(ReportColumn.MFA_ACTIVE);
        assertThat(loading.report().columns()).doesNotContain(ReportColumn.MFA_ACTIVE);
        assertThat(loading.user("u").mfaActive().reason()).isEqualTo("missing-column:mfa_active");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            name,id,enabled\\nu,1,true   | line 1: a header 'name,id,enabled'; expected the header
            ''                           | line 1: no header; expected the header
            user,arn,user\\nu,arn:x,u    | line 1: columns that stand there twice: user
            user,mfa_active\\nu,true     | line 1: no column arn, so the account is not known
            user,arn,mfa_active          | report.csv: a header and no rows
            user,arn,mfa_active\\n,,\\n  | report.csv: a header and no rows
            """)
    void unusable(String csv, String sentence) {
        Loading loading = Loading.csv(csv.replace("''", "").replace("\\n", "\n"));
        assertThat(loading.snapshots()).isEmpty();
        assertThat(loading.sentences(Problem.Level.UNUSED))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void withoutArnsTheAccountIsThatOfTheFolder() {
        String csv = Csv.report().root().user("u").text(without(ReportColumn.ARN), ",");
        Loading loading = Loading.of(Memory.report("444455556666/report.csv", csv));
        assertThat(loading.only().account()).isEqualTo(new AccountId("444455556666"));
        assertThat(loading.user("u").arn().text()).isEqualTo("arn:aws:iam::444455556666:user/u");
        assertThat(loading.only().root().orElseThrow().first().arn().text())
                .isEqualTo("arn:aws:iam::444455556666:root");
        assertThat(loading.file().warnings()).anyMatch(w -> w.contains("the column arn is missing"));
    }

    @Test
    void raggedRowsAreAssessed() {
        String cut = WHOLE.substring(0, WHOLE.lastIndexOf("2015-01-01T00:00:00Z") + 20);
        Loading loading = Loading.csv(cut);
        User user = loading.user("u");
        assertThat(loading.report().raggedLines()).containsExactly(3);
        assertThat(loading.file().warnings()).contains("line 3: 3 cells; expected 22, as in the header.");
        assertThat(user.created().isDate()).isTrue();
        assertThat(user.password().reason()).isEqualTo("password-unknown");
        assertThat(user.mfaActive().reason()).isEqualTo("unreadable:mfa_active");
        assertThat(user.row().cell(ReportColumn.MFA_ACTIVE)).isNull();
        assertThat(loading.signs()).isEmpty();
    }

    @Test
    void extraCellsAreAWarning() {
        Loading loading = Loading.csv(WHOLE + ",more");
        assertThat(loading.file().warnings()).contains("line 3: 23 cells; expected 22, as in the header.");
        assertThat(loading.facts()).isEqualTo(Loading.csv(WHOLE).facts());
    }

    @Test
    void nameWithACommaThatIsNotQuotedIsPutTogether() {
        Loading loading = Loading.csv(
                Csv.report().root().user("smith,john", "mfa_active=true").text());
        assertThat(loading.user("smith,john").mfaActive()).isEqualTo(Flag.YES);
        assertThat(loading.user("smith,john").keys().get(0).state()).isEqualTo(AccessKey.State.NONE);
        assertThat(loading.file().warnings()).anyMatch(w -> w.contains("pieces of the name joined"));
        assertThat(loading.signs()).isEmpty();
    }

    @Test
    void repeatedHeadersAreSkippedAndMayHaveOtherColumns() {
        String cut = Csv.report().account("444455556666").user("v").text(without(ReportColumn.MFA_ACTIVE), ",");
        Loading loading = Loading.csv(WHOLE + "\n" + Csv.HEADER + "\n"
                + Csv.report().user("w").text().lines().skip(1).findFirst().orElseThrow() + "\n"
                + cut.replace("444455556666", "111122223333"));
        assertThat(loading.report().repeatedHeaderLines()).containsExactly(4, 6);
        assertThat(loading.only().users()).hasSize(3);
        assertThat(loading.user("v").mfaActive().reason()).isEqualTo("missing-column:mfa_active");
        assertThat(loading.user("w").mfaActive()).isEqualTo(Flag.NO);
        assertThat(loading.report().missingColumns()).containsExactly(ReportColumn.MFA_ACTIVE);
    }

    @Test
    void userNamedLikeTheColumnIsAUser() {
        assertThat(Loading.csv(Csv.report().user("user").user("arn").text())
                        .only()
                        .users())
                .hasSize(2);
    }

    @Test
    void rowsAboveTheLimitAreAProblemAndMakeTheFileIncomplete() {
        Recognition.Report report = Memory.report("report.csv", WHOLE);
        FileAccounts accounts = new FileAccounts(Set.of(new AccountId("111122223333")), Optional.empty());
        ReadReport read = ReportReader.read(report, accounts, ReadOptions.NONE, 1);
        assertThat(read.frame().size()).isEqualTo(1);
        assertThat(read.problems()).extracting(Problem::place).containsExactly("line 3");
        assertThat(read.raggedLines()).containsExactly(3);
    }

    @Test
    void quoteThatSwallowsRowsIsAProblem() {
        String csv = Csv.report()
                .root()
                .user("\"a", "arn=arn:aws:iam::111122223333:user/a")
                .user("b")
                .user("c\"", "arn=arn:aws:iam::111122223333:user/c")
                .text();
        Loading loading = Loading.csv(csv);
        assertThat(loading.sentences(Problem.Level.UNUSED)).anyMatch(s -> s.contains("a cell with line breaks"));
        assertThat(loading.report().raggedLines()).contains(3);
    }

    @Test
    void emptyCellsAreUnknownAndNoSign() {
        Loading loading = Loading.csv(Csv.report()
                .root()
                .user("u", "password_enabled=; mfa_active=; access_key_1_last_rotated=; access_key_1_last_used_region=")
                .text());
        User user = loading.user("u");
        assertThat(user.password().reason()).isEqualTo("password-unknown");
        assertThat(user.mfaActive().reason()).isEqualTo("unreadable:mfa_active");
        assertThat(user.keys().get(0).state()).isEqualTo(AccessKey.State.NONE_OR_INACTIVE);
        assertThat(loading.signs()).isEmpty();
        assertThat(loading.file().warnings())
                .filteredOn(w -> w.contains("an empty cell"))
                .hasSize(4);
    }

    @Test
    void warningsAreLimitedAndCounted() {
        Csv csv = Csv.report().root();
        for (int i = 0; i < 50; i++) {
            csv.user("u" + i, "mfa_active=maybe");
        }
        Loading loading = Loading.csv(csv.text());
        assertThat(loading.file().warnings())
                .filteredOn(w -> w.contains("'maybe'"))
                .hasSize(Warnings.MAX_NAMED);
        assertThat(loading.file().warnings()).contains("30 more cells or rows are odd in the same ways.");
    }

    @Test
    void inconsistentRows() {
        Loading loading = Loading.csv(Csv.report()
                .root()
                .user("a")
                .user("a")
                .user("b")
                .user("b", "mfa_active=true")
                .user("c")
                .user("C")
                .user("d", "arn=arn:aws-cn:iam::111122223333:user/d")
                .user("e", "arn=fakearn")
                .text());
        assertThat(loading.report().inconsistencies())
                .containsExactlyInAnyOrder(
                        "line 10: 'fakearn' is no valid ARN of an IAM user or root",
                        "lines 5 and 6: two rows of arn:aws:iam::111122223333:user/b that differ",
                        "lines 7 and 8: the names 'c' and 'C' are equal but for case",
                        "account 111122223333 is in the partitions aws and aws-cn");
        assertThat(loading.user("e").arn().text()).isEqualTo("fakearn");
        assertThat(loading.only().account()).isEqualTo(new AccountId("111122223333"));
    }

    @Test
    void controlCharactersNeverReachAMessage() {
        Loading loading = Loading.csv(
                Csv.report().root().user("u", "mfa_active=\u001b[31mred").text());
        assertThat(loading.file().warnings()).noneMatch(w -> w.contains("\u001b"));
    }

    @Test
    void worksheetsAreReadLikeTexts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", ""));
        WHOLE.lines().forEach(line -> rows.add(List.of(line.split(",", -1))));
        Loading loading = Loading.of(Memory.sheet("report.xlsx", rows));
        assertThat(loading.facts()).isEqualTo(Loading.csv(WHOLE).facts());
        assertThat(loading.signs()).containsExactly("an Excel workbook", "padding rows, line 1");
        assertThat(loading.user("u").row().line()).isEqualTo(4);
    }

    private static List<ReportColumn> without(ReportColumn column) {
        return ReportColumn.BASE.stream().filter(c -> c != column).toList();
    }
}
