package org.iamassay.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.iamassay.check.Severity;
import org.iamassay.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of waivers may say, and that everything else is refused with its line (contract section 8). */
class WaiverReaderTest {

    private static final Map<String, Severity> CHECKS = Map.of(
            "console-user-mfa", Severity.HIGH,
            "root-mfa-enabled", Severity.CRITICAL,
            "user-in-use", Severity.LOW);

    private static final String GOOD = """
            waivers:
              - id: W-1
                check: console-user-mfa
                scope: arn:aws:iam::111122223333:user/alice
                reason: The token is on its way
                owner: Head of sales
                approver: CISO
                approved_on: 2026-01-31
                expires_on: 2026-04-30
                compensating_control: Signs in from the office only
                evidence: ticket 17
            """;

    private static Waivers read(String text) throws SettingsException {
        return read(text, null);
    }

    private static Waivers read(String text, @Nullable Integer longest) throws SettingsException {
        return WaiverReader.read(text.getBytes(StandardCharsets.UTF_8), "w.yaml", new WaiverRules(CHECKS, longest));
    }

    @Test
    void everyKeyIsRead() throws SettingsException {
        Waivers waivers = read(GOOD);
        assertThat(waivers.all())
                .containsExactly(new Waiver(
                        "W-1",
                        "console-user-mfa",
                        "arn:aws:iam::111122223333:user/alice",
                        "The token is on its way",
                        "Head of sales",
                        "CISO",
                        LocalDate.parse("2026-01-31"),
                        LocalDate.parse("2026-04-30"),
                        "Signs in from the office only",
                        "ticket 17",
                        2));
        assertThat(waivers.digest())
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(read(GOOD).digest());
        assertThat(read(GOOD + "\n").digest()).isNotEqualTo(waivers.digest());
    }

    @Test
    void controlAndEvidenceMayBeLeftOut() throws SettingsException {
        Waiver waiver = read(GOOD.replaceAll(" {4}(compensating_control|evidence):.*\n", ""))
                .all()
                .get(0);
        assertThat(waiver.compensatingControl()).isEmpty();
        assertThat(waiver.evidence()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsAreRead() throws SettingsException {
        assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n")).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "check", "scope", "reason", "owner", "approver", "approved_on", "expires_on"})
    void everyRequiredKeyIsMissedWithItsLine(String key) {
        String without = key.equals("id")
                ? GOOD.replace("- id: W-1\n    check", "- check")
                : GOOD.replaceAll("    " + key + ":.*\n", "");
        refused(without, "w.yaml, line 2: found a waiver without " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "scope", "reason", "owner", "approver", "compensating_control", "evidence"})
    void blankTextsAreRefused(String key) {
        refused(GOOD.replaceAll("(?m)" + key + ":.*$", key + ": '  '"), "found nothing; expected a text for " + key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check: console-user-mfa | check: console-user-mfas | line 3: found \"console-user-mfas\"; expected the id of a"
                        + " check; did you mean \"console-user-mfa\"?",
                "owner: Head | onwer: Head | line 6: found the key \"onwer\"; expected one of id, check, scope, reason, owner,"
                        + " approver, approved_on, expires_on, compensating_control, evidence; did you mean \"owner\"?",
                "approver: CISO | owner: CISO | line 7: found the key \"owner\" again; it stands in line 6 already",
                "expires_on: 2026-04-30 | expires_on: 2026-04-31 | line 9: found \"2026-04-31\"; expected a UTC day such as"
                        + " 2026-01-31 for expires_on",
                "expires_on: 2026-04-30 | expires_on: 30.04.2026 | line 9: found \"30.04.2026\"",
                "expires_on: 2026-04-30 | expires_on: 2026-04-30T00:00:00Z | line 9: found \"2026-04-30T00:00:00Z\"",
                "expires_on: 2026-04-30 | expires_on: never | line 9: found \"never\"",
                "expires_on: 2026-04-30 | expires_on: 20260430 | line 9: found \"20260430\"",
                "expires_on: 2026-04-30 | expires_on: +12026-04-30 | line 9: found \"+12026-04-30\"",
                "expires_on: 2026-04-30 | expires_on: 2026-01-30 | line 9: found 2026-01-30; expected a day after approved_on"
                        + " 2026-01-31",
                "expires_on: 2026-04-30 | expires_on: 2026-01-31 | line 9: found 2026-01-31; expected a day after",
                "id: W-1 | id: 17 | line 2: found \"17\"; expected a text for id",
                "reason: The token is on its way | reason: [a] | line 5: found a list",
                "scope: arn:aws:iam::111122223333:user/alice | scope: user-in-use:arn:aws:iam::111122223333:user/alice:- | line 4:"
                        + " found the finding id of the check \"user-in-use\"; expected one of console-user-mfa",
                "waivers: | waiver: | line 1: found the key \"waiver\"; expected waivers",
            })
    void whatIsNotUnderstoodIsRefusedWithItsLine(String good, String bad, String message) {
        refused(GOOD.replace(good, bad), "w.yaml, " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "# nothing\n",
                "waivers:\n",
                "waivers: []\n",
                "[]\n",
                "{}\n",
                "waivers: none\n",
                "waivers:\n  - W-1\n",
                "null\n",
                "a: &x [1]\nwaivers: *x\n",
                "waivers:\n\t- id: x\n",
                "waivers: [[[\n"
            })
    void filesWithoutWaiversAreRefused(String text) {
        refused(text, "w.yaml");
    }

    @Test
    void anIdStandsOnce() {
        refused(
                GOOD + GOOD.replace("waivers:\n", ""),
                "w.yaml, line 12: found the id \"W-1\" again; the waiver of line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'*'",
                "'**'",
                "'*:*'",
                "'root-mfa-enabled:*'",
                "'*mfa-enabled:*'",
                "'arn:*'",
                "'arn:aws:*'",
                "'arn:aws:iam::*'",
                "'arn:aws:iam::*:root'",
                "'*:root'",
                "'arn:aws:iam::111122223333:*'",
                "'arn:aws-cn:iam::111122223333:user/*'",
                "'root-mfa-enabled:arn:aws:iam::*:root:-'",
                "'account/*'"
            })
    void aScopeForEverybodyIsRefusedForACriticalCheck(String scope) throws SettingsException {
        String high = GOOD.replace(
                "arn:aws:iam::111122223333:user/alice", scope.replace("root-mfa-enabled", "console-user-mfa"));
        assertThat(read(high).all()).hasSize(1);
        refused(
                GOOD.replace("console-user-mfa", "root-mfa-enabled")
                        .replace("arn:aws:iam::111122223333:user/alice", scope),
                "w.yaml, line 4: found the scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::111122223333:root",
                "'arn:aws:iam::111122223333:user/alice*'",
                "'arn:aws:iam::111122223333:policy/legacy-*'",
                "root-mfa-enabled:arn:aws:iam::111122223333:root:-",
                "'root-mfa-enabled:arn:aws:iam::111122223333:root:*'",
                "account/111122223333"
            })
    void aScopeThatNamesSomebodyIsReadForACriticalCheck(String scope) throws SettingsException {
        String text = GOOD.replace("console-user-mfa", "root-mfa-enabled")
                .replace("arn:aws:iam::111122223333:user/alice", scope);
        assertThat(read(text).all()).hasSize(1);
    }

    @Test
    void aPolicyMayLimitHowLongARiskIsAccepted() throws SettingsException {
        assertThat(read(GOOD, 89).all()).hasSize(1);
        assertThatThrownBy(() -> read(GOOD, 88))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(
                        "line 9: found 2026-04-30; expected at most 88 days after approved_on 2026-01-31, that is 2026-04-29");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatThrownBy(() -> WaiverReader.read(
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}, "w.yaml", new WaiverRules(CHECKS, null)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("no UTF-8");
        assertThatThrownBy(() ->
                        WaiverReader.read(new byte[WaiverReader.LARGEST + 1], "w.yaml", new WaiverRules(CHECKS, null)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("4 MB");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }
}
