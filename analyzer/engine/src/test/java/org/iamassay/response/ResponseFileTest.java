package org.iamassay.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Attestation;
import org.iamassay.checklist.Checklist;
import org.iamassay.model.AccountId;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The store: a chain that shows every tampering, strict lines, the newest value, and what outlives a finding. */
class ResponseFileTest {

    private static final String ACCOUNT = "111122223333";
    private static final String CHECK = "console-user-mfa@" + ACCOUNT;
    private static final String ATTESTED = "root-custody-attested";
    private static final Instant Q1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant Q2 = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant Q3 = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant AT = Instant.parse("2026-08-01T09:00:00Z");
    private static final String BY_HAND = "{\"check\":\"" + ATTESTED
            + "\",\"status\":\"met\",\"statement\":\"Two people\",\"evidence\":\"Minutes 7\",\"by\":\"Ana\","
            + "\"on\":\"2026-01-02\"}";

    private static ResponseFile read(String text) throws SettingsException {
        return ResponseFile.read(text.getBytes(StandardCharsets.UTF_8), "r.jsonl", Checklist.attestations());
    }

    private static String add(String text, Field field, String value, Instant asOf) throws SettingsException {
        Map<Slot, String> values = Map.of(new Slot(ACCOUNT, CHECK, field), value);
        return new String(read(text).with(values, asOf, "Ana", AT), StandardCharsets.UTF_8);
    }

    private static Responses of(String text) throws SettingsException {
        return read(text).responses().in(new AccountId(ACCOUNT));
    }

    private static String three() throws SettingsException {
        return add(add(add("", Field.OWNER, "Ana", Q1), Field.DUE, "2026-05-01", Q1), Field.OWNER, "Ben", Q2);
    }

    @Test
    void theNewestValueOfEachFieldCounts() throws SettingsException {
        Response response = of(three()).of(CHECK).orElseThrow();
        assertThat(response.owner()).isEqualTo("Ben");
        assertThat(response.due()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(response.status()).isNull();
        assertThat(of(add(add(three(), Field.OWNER, "", Q2), Field.DUE, "", Q2)).of(CHECK))
                .isEmpty();
        assertThat(read(three()).responses().in(new AccountId("444455556666")).of(CHECK))
                .isEmpty();
    }

    /** Lines taken away, swapped, repeated or changed in any member break the chain, and the message names the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop 0|line 1",
                "drop 1|line 2",
                "swap 0|line 1",
                "repeat 1|line 3",
                "author 1|line 2",
                "at 2|line 3"
            })
    void tamperingBreaksTheChain(String how, String where) throws SettingsException {
        List<String> lines = new ArrayList<>(three().lines().toList());
        int at = Integer.parseInt(how.substring(how.length() - 1));
        switch (how.substring(0, how.length() - 2)) {
            case "drop" -> lines.remove(at);
            case "swap" -> lines.add(0, lines.remove(1));
            case "repeat" -> lines.add(at + 1, lines.get(at));
            case "author" -> lines.set(at, lines.get(at).replace("\"author\":\"Ana\"", "\"author\":\"Eve\""));
            default -> lines.set(at, lines.get(at).replace("T09:00", "T10:00"));
        }
        assertThatThrownBy(() -> read(String.join("\n", lines)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(where)
                .hasMessageContaining("chain is broken");
    }

    @Test
    void appendingTouchesNothingThatStandsThere() throws SettingsException {
        String before = BY_HAND + "\r\n\r\n" + add("", Field.OWNER, "Ana", Q1).strip();
        assertThat(add(before, Field.OWNER, "Ben", Q1)).startsWith(before + "\n");
        assertThat(of(add(before, Field.OWNER, "Ben", Q1)).attestations().of(ATTESTED))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|no valid JSON",
                "[]|no JSON object",
                "{} {}|no valid JSON",
                "{\"key\":\"a\",\"key\":\"b\"}|no valid JSON",
                "{\"account\":\"1\",\"colour\":\"red\"}|\"colour\"",
                "{\"field\":\"ownr\"}|did you mean \"owner\"",
                "{\"field\":\"owner\"}|no account",
                "{\"field\":\"owner\",\"account\":7}|found \"7\" as account",
                "{\"field\":\"owner\",\"account\":\"1\",\"key\":\"nonsense\"}|expected the id of a finding",
                "{\"field\":\"due\",\"account\":\"1\",\"key\":\"a@1\",\"value\":\"soon\"}|a date such as",
                "{\"field\":\"due\",\"account\":\"1\",\"key\":\"a@1\",\"value\":\"2026-02-30\"}|a date such as",
                "{\"field\":\"owner\",\"account\":\"1\",\"key\":\"a@1\",\"value\":null}|no text as value",
                "{\"field\":\"response-status\",\"account\":\"1\",\"key\":\"a@1\",\"value\":\"Done\"}|one of open",
                "{\"field\":\"owner\",\"account\":\"1\",\"key\":\"a@1\",\"value\":\"\\u0007\"}|control characters",
                "{\"field\":\"owner\",\"account\":\"1\",\"key\":\"a@1\",\"value\":\"A\",\"asOf\":\"now\"}|as asOf",
                "{\"check\":\"root-custody-attested\",\"status\":\"perhaps\"}|one of met, not-met",
                "{\"check\":\"root-custody-attested\",\"status\":\"met\"}|no statement",
                "{\"check\":\"root-custody-attested\",\"status\":\"not-met\",\"statement\":\"x\",\"by\":\" \"}|no by"
            })
    void aLineThatDoesNotFitIsRefused(String line, String why) throws SettingsException {
        String text = add("", Field.OWNER, "Ana", Q1) + line;
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("r.jsonl, line 2")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"on\":\"2026-01-02\"|\"on\":\"2026-01-02\",\"frequency-days\":100000|frequency-days",
                "\"on\":\"2026-01-02\"|\"on\":\"2026-01-02\",\"frequency-days\":0|frequency-days",
                "\"on\":\"2026-01-02\"|\"on\":\"2026-01-02\",\"frequency-days\":\"90\"|frequency-days",
                "\"on\":\"2026-01-02\"|\"on\":\"2 January\"|a date such as",
                "root-custody-attested|root-custody|unknown check",
                "root-custody-attested|console-user-mfa|answered by data",
                "\"evidence\":\"Minutes 7\",|\"evidence\":\"  \",|evidence",
                "\"by\":\"Ana\",|\"bye\":\"Ana\",|did you mean \"by\""
            })
    void anAttestationThatDoesNotFitIsRefused(String good, String bad, String why) {
        assertThatThrownBy(() -> read(BY_HAND.replace(good, bad)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining(why);
    }

    @Test
    void oneAttestationPerCheckAndAccount() throws SettingsException {
        assertThatThrownBy(() -> read(BY_HAND + "\n" + BY_HAND))
                .hasMessageContaining("line 2")
                .hasMessageContaining("second attestation");
        String one = BY_HAND.replace("{", "{\"account\":\"" + ACCOUNT + "\",");
        String other = BY_HAND.replace("{", "{\"account\":\"444455556666\",").replace("Ana", "Ben");
        assertThat(of(one + "\n" + other).attestations().of(ATTESTED))
                .map(Attestation::by)
                .contains("Ana");
        assertThatThrownBy(() -> read(one + "\n" + BY_HAND)).hasMessageContaining("second attestation");
        assertThat(read(BY_HAND)
                        .responses()
                        .in(new AccountId(ACCOUNT))
                        .attestations()
                        .of(ATTESTED))
                .isPresent();
    }

    @Test
    void anAnswerOutlivesItsFinding() throws SettingsException {
        String gone = add(add("", Field.OWNER, "Ana", Q1), Field.FINDING, Field.GONE, Q2);
        Trail trail = of(gone).of(CHECK).orElseThrow().trail();
        assertThat(trail.isOutlived(Q1)).isFalse();
        assertThat(trail.isOutlived(Q2)).isFalse();
        assertThat(trail.isOutlived(Q3)).isTrue();
        assertThat(trail.timesGone(Q3)).isEqualTo(1);
        assertThat(trail.author()).isEqualTo("Ana");
        Trail answered =
                of(add(gone, Field.OWNER, "Ben", Q3)).of(CHECK).orElseThrow().trail();
        assertThat(answered.isOutlived(Q3)).isFalse();
        assertThat(answered.timesGone(Q3)).isEqualTo(1);
    }

    @Test
    void goingAndComingIsRecordedOnceAndNeverBackwards() throws SettingsException {
        Slot slot = new Slot(ACCOUNT, CHECK, Field.FINDING);
        ResponseFile answered = read(add("", Field.OWNER, "Ana", Q1));
        Map<Slot, String> goneNow = Map.of(slot, Field.GONE);
        assertThat(Merge.standings(ACCOUNT, Q2, goneNow, List.of(), answered)).isEqualTo(goneNow);
        ResponseFile gone = read(add(add("", Field.OWNER, "Ana", Q1), Field.FINDING, Field.GONE, Q2));
        List<Stated.Row> there = List.of(new Stated.Row(CHECK, "Findings!2", Map.of()));
        assertThat(Merge.standings(ACCOUNT, Q3, goneNow, List.of(), gone)).isEmpty();
        assertThat(Merge.standings(ACCOUNT, Q1, Map.of(), there, gone)).isEmpty();
        assertThat(Merge.standings(ACCOUNT, Q3, Map.of(), there, gone)).isEqualTo(Map.of(slot, Field.OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void aFileWithoutLinesHoldsNothing(String text) throws SettingsException {
        assertThat(read(text).changes()).isEmpty();
        assertThat(read(text).responses().digest()).startsWith("sha256:");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThatThrownBy(() ->
                        ResponseFile.read(new byte[] {'{', (byte) 0xE9, '}'}, "r.jsonl", Checklist.attestations()))
                .hasMessageContaining("no UTF-8");
    }

    /** A key of hand-made evidence is known again in the form in which a workbook shows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:user/tab\tname:-|a:user/tab‹U+0009›name:-",
                "a:user/山\u202E:-|a:user/山‹U+202E›:-",
                "a:user/plain:-|a:user/plain:-"
            })
    void keysAreTheSameHoweverTheyAreShown(String raw, String shown) {
        assertThat(Slot.plain(raw)).isEqualTo(Slot.plain(shown)).matches("[ -~‹›]+");
        assertThat(Slot.plain(Slot.plain(raw))).isEqualTo(Slot.plain(raw));
    }

    @Test
    void anAttestationOfTheWorkbookIsRecordedAsAWholeOrNotAtAll() throws SettingsException {
        String key = Response.key(ATTESTED, ACCOUNT);
        Map<Field, Stated> given = new LinkedHashMap<>();
        given.put(Field.ATTESTATION_STATUS, new Stated("not-met", "Controls!T4"));
        given.put(Field.ATTESTATION_STATEMENT, new Stated("No", "Controls!U4"));
        Merge part = merge(key, given, read(""));
        assertThat(part.values()).isEmpty();
        assertThat(part.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("attestation-on"));
        given.put(Field.ATTESTATION_BY, new Stated("Ana", "Controls!W4"));
        given.put(Field.ATTESTATION_ON, new Stated("2026-03-01", "Controls!X4"));
        Merge whole = merge(key, given, read(""));
        assertThat(whole.values()).hasSize(4);
        byte[] stored = read("").with(whole.values(), Q1, "Ana", AT);
        Responses after = of(new String(stored, StandardCharsets.UTF_8));
        assertThat(after.attestations().of(ATTESTED)).map(Attestation::status).contains(Attestation.Status.NOT_MET);
        assertThat(after.byKey()).isEmpty();
    }

    private static Merge merge(String key, Map<Field, Stated> given, ResponseFile store) {
        return Merge.of(
                ACCOUNT,
                Map.of(),
                List.of(new Stated.Row(key, "Controls!4", given)),
                store,
                Checklist.attestations(),
                text -> text);
    }
}
