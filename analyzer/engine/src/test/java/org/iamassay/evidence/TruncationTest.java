package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A carrier cut short at any byte is explained: it is never read as if it were whole, and never a crash. */
final class TruncationTest {

    @Test
    void anEnvelopeIsNeverReadInPart() {
        String base64 = Base64.getEncoder().encodeToString(Items.CSV.getBytes(StandardCharsets.UTF_8));
        assertNoReportBeforeTheEnd("{\"Content\": \"" + base64 + "\", \"GeneratedTime\": \"2026-01-01T00:00:00Z\"}");
        assertNoReportBeforeTheEnd("{\"Content\": \"" + Items.CSV.replace("\n", "\\n") + "\"}");
        assertNoReportBeforeTheEnd(
                "<GetCredentialReportResponse><Content>" + base64 + "</Content></GetCredentialReportResponse>");
        assertNoReportBeforeTheEnd("[{\"user\": \"u\", \"arn\": \"arn:aws:iam::111122223333:user/u\"}]");
        assertNoReportBeforeTheEnd("{\"CredentialReport\": [{\"user\": \"u\", \"arn\": \"a\"}]}");
        assertNoReportBeforeTheEnd("{\"SummaryMap\": {\"Users\": 12, \"AccountMFAEnabled\": 1}}");
    }

    @Test
    void aWorkbookIsNeverReadInPart() throws IOException {
        byte[] whole = Workbooks.withSheet(
                Workbooks.row(1, "user", "arn") + Workbooks.row(2, "u", "arn:aws:iam::111122223333:user/u"));
        for (int length = 0; length < whole.length; length++) {
            assertExplained(Arrays.copyOf(whole, length), length);
        }
    }

    @Test
    void aWorkbookWithRandomDamageNeverCrashes() throws IOException {
        byte[] whole = Workbooks.withSheet(Workbooks.row(1, "user", "arn") + Workbooks.row(2, "u", "a"));
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Recogniser.recognise(Items.of("r", damaged))).isNotNull();
        }
    }

    @Test
    void aWorkbookWithAnImpossibleCellIsExplained() throws IOException {
        for (String address : new String[] {"ZZZZZZ1", "A99999999999", "1", "", "XFD1"}) {
            byte[] bytes = Workbooks.withSheet("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>");
            assertThat(Recogniser.recognise(Items.of("r", bytes)))
                    .as(address)
                    .isInstanceOf(Recognition.Explained.class);
        }
    }

    @Test
    void aBareCsvCutShortIsExplainedOrReadWithWhatIsThere() throws IOException {
        for (int length = 0; length < Items.CSV.length(); length++) {
            Recognition recognition = Items.recognise(Items.CSV.substring(0, length));
            if (recognition instanceof Recognition.Report report) {
                assertThat(Items.text(report)).hasSize(length);
            } else {
                assertThat(recognition).isInstanceOf(Recognition.Explained.class);
            }
        }
    }

    private static void assertNoReportBeforeTheEnd(String whole) {
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertExplained(Arrays.copyOf(bytes, length), length);
        }
        assertThat(Items.recognise(whole)).isNotInstanceOf(Recognition.Explained.class);
    }

    private static void assertExplained(byte[] cut, int length) {
        assertThat(Recogniser.recognise(Items.of("r", cut)))
                .as("cut at %d", length)
                .isInstanceOf(Recognition.Explained.class);
    }
}
