package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Set;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.Side.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An {@code assessment.json} is read as the contract says it is written, and anything else is refused in a sentence. */
class SideReaderTest {

    /** As the contract has it, without any member that was added later. */
    private static final String OLD = """
            {'schema': 'https://iamassay.org/schema/assessment/1',
             'tool': {'name': 'assay', 'version': '0.1', 'checklist': 'sha256:c', 'profile': 'p'},
             'account': {'id': '111122223333', 'alias': null, 'partition': 'aws'},
             'asOf': '2026-01-01T00:00:00Z', 'asOfSource': 'envelope',
             'evidence': [{'file': 'r.csv', 'kind': 'credential-report', 'warnings': []}],
             'score': {'value': 50.0, 'low': 50.0, 'high': 50.0, 'coverage': 1.00, 'grade': 'F'},
             'tier': {'account': 'good'},
             'checks': [
              {'id': 'console-user-mfa', 'severity': 'high', 'state': 'fail', 'reason': null, 'passed': 1, 'failed': 2,
               'notApplicable': 4, 'notAssessed': 0, 'accepted': 1},
              {'id': 'pwpolicy-min-length', 'severity': 'medium', 'state': 'not-assessed',
               'reason': 'missing-evidence:password-policy', 'passed': 0, 'failed': 0, 'notApplicable': 0,
               'notAssessed': 1, 'accepted': 0}],
             'findings': [
              {'id': 'console-user-mfa:arn:aws:iam::111122223333:user/bob:2015-01-01T00:00:00Z',
               'check': 'console-user-mfa', 'severity': 'high', 'outcome': 'fail', 'reason': null, 'evidence': 'no MFA',
               'subject': {'type': 'user', 'name': 'bob', 'arn': 'arn:aws:iam::111122223333:user/bob',
                           'createdAt': '2015-01-01T00:00:00Z'},
               'trace': [{'file': 'r.csv', 'row': 3, 'column': 'mfa_active', 'value': 'false'},
                         {'file': 'r.csv', 'row': 3, 'column': 'password_last_used', 'value': '2015-02-01T00:00:00Z'}],
               'waiver': null, 'response': null},
              {'id': 'console-user-mfa:arn:aws:iam::111122223333:user/alice:2015-01-01T00:00:00Z',
               'check': 'console-user-mfa', 'severity': 'high', 'outcome': 'fail', 'reason': null, 'evidence': 'no MFA',
               'subject': {'type': 'user', 'name': 'alice', 'arn': 'arn:aws:iam::111122223333:user/alice',
                           'createdAt': '2015-01-01T00:00:00Z'},
               'trace': [], 'waiver': {'id': 'w1'}, 'response': null},
              {'id': 'pwpolicy-min-length:account/111122223333:-',
               'check': 'pwpolicy-min-length', 'severity': 'medium', 'outcome': 'not-assessed',
               'reason': 'missing-evidence:password-policy', 'evidence': '',
               'subject': {'type': 'account', 'name': '111122223333', 'arn': null, 'createdAt': '-'},
               'trace': [], 'waiver': null, 'response': null}],
             'principals': [{'arn': 'arn:aws:iam::111122223333:user/bob', 'createdAt': '2015-01-01T00:00:00Z',
               'name': 'bob', 'kind': 'user', 'use': 'console', 'tier': 'good', 'human': 'human',
               'privilege': 'standard', 'risk': 83}],
             'a later member': {'with': ['anything', {'in': 1e400}]}}
            """;

    private static Side read(String json) throws IOException {
        return SideReader.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), "old.json");
    }

    @Test
    void readsWhatTheContractSays() throws IOException {
        Side side = read(OLD);
        assertThat(side.account().value()).isEqualTo("111122223333");
        assertThat(side.asOf()).hasToString("2026-01-01T00:00:00Z");
        assertThat(side.tool()).isEqualTo(new SideTool("0.1", "sha256:c", "p", null));
        assertThat(side.headline().value()).hasToString("50.0");
        assertThat(side.headline().coverage()).hasToString("1.00");
        assertThat(side.headline().exact()).isNull();
        assertThat(side.tier()).isEqualTo("good");
        assertThat(side.files()).containsEntry("r.csv", "credential-report");
        assertThat(side.report()).isEmpty();
        assertThat(side.hasEvidence()).isFalse();
        assertThat(side.principals())
                .hasSize(1)
                .allMatch(bob -> bob.risk() == 83 && bob.id().isEmpty());
        assertThat(side.subjects())
                .isEqualTo(Set.of(
                        "arn:aws:iam::111122223333:user/bob|2015-01-01T00:00:00Z",
                        "arn:aws:iam::111122223333:user/alice|2015-01-01T00:00:00Z",
                        "account/111122223333|-"));
    }

    @Test
    void readsChecksWithTheirFindings() throws IOException {
        SideCheck mfa = read(OLD).check("console-user-mfa").orElseThrow();
        assertThat(mfa.severity()).isEqualTo(Severity.HIGH);
        assertThat(mfa.rule()).isNull();
        assertThat(mfa.passesListed()).isFalse();
        assertThat(mfa.cells())
                .extracting(cell -> cell.subject().name() + " " + cell.value())
                .containsExactly("alice ACCEPTED", "bob FAIL");
        Traced traced = new Traced(new HashMap<>());
        traced.add("credential-report", "mfa_active", "false");
        assertThat(mfa.cells().get(1).traced()).isEqualTo(traced.text());
        SideCheck length = read(OLD).check("pwpolicy-min-length").orElseThrow();
        assertThat(length.state()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(length.passesListed()).isTrue();
        assertThat(length.unseenAsWhole()).map(Cell::reason).hasValue("missing-evidence:password-policy");
    }

    @Test
    void takesPassesFromPlacesInTheListOfSubjects() throws IOException {
        SideCheck mfa = read(OLD.replaceFirst("'accepted': 1", "'accepted': 1, 'passing': [1]")
                        .replaceFirst(
                                "'principals'",
                                "'subjects': [{'key': 'account/111122223333', 'createdAt': '-'}, {'key': 'arn:aws:iam::"
                                        + "111122223333:user/dave#access-key/x', 'createdAt': '-', 'type': 'access-key',"
                                        + " 'name': 'dave, access key 1'}], 'principals'"))
                .check("console-user-mfa")
                .orElseThrow();
        assertThat(mfa.passesListed()).isTrue();
        assertThat(mfa.cells())
                .filteredOn(cell -> cell.value() == Cell.Value.PASS)
                .extracting(Cell::subject)
                .extracting("type", "name", "arn")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "access-key", "dave, access key 1", "arn:aws:iam::111122223333:user/dave"));
    }

    /** Members may come in any order: what needs another is put together at the end. */
    @Test
    void orderOfMembersHasNoEffect() throws IOException {
        int checks = OLD.indexOf("'checks'");
        int findings = OLD.indexOf("'findings'");
        int principals = OLD.indexOf("'principals'");
        String turned = "{" + OLD.substring(findings, principals) + OLD.substring(checks, findings)
                + OLD.substring(1, checks) + OLD.substring(principals);
        assertThat(read(turned)).isEqualTo(read(OLD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what is changed in the file | how far users and roles are listed
                "x | x | WHOLE | NONE",
                "'warnings': [] | 'warnings': ['line 7 is cut'] | PART | NONE",
                "'kind': 'credential-report' | 'kind': 'users' | PART | NONE",
                "'kind': 'user' | 'kind': 'role' | WHOLE | PART",
                "'tier': { | 'listed': {'root': 'whole', 'user': 'part', 'role': 'whole'}, 'tier': { | PART | WHOLE",
                "'principals' | 'others' | NONE | NONE",
                "'id': 'pwpolicy-min-length' | 'id': 'evidence-report-complete' | PART | NONE",
            })
    void listsNoFurtherThanTold(String what, String instead, Listing users, Listing roles) throws IOException {
        String changed = OLD.replace(what, instead).replace("'check': 'pwpolicy-min-length'", "'check': 'x'");
        String consistent = instead.contains("evidence-report-complete")
                ? changed.replace("'check': 'x'", "'check': 'evidence-report-complete'")
                        .replace("'pwpolicy-min-length:", "'evidence-report-complete:")
                : OLD.replace(what, instead);
        Side side = read(consistent);
        assertThat(side.listing(SidePrincipal.Kind.USER)).isEqualTo(users);
        assertThat(side.listing(SidePrincipal.Kind.ROLE)).isEqualTo(roles);
        assertThat(side.listing(SidePrincipal.Kind.GROUP)).isEqualTo(Listing.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "assessment/1 | assessment/2 | schema | assessment/2",
                "assessment/1 | portfolio/1 | schema | several accounts in one file",
                "assessment/1 | comparison/1 | schema | comparison/1",
                "'schema': 'https://iamassay.org/schema/assessment/1', | '' : 1, | schema | nothing",
                "'account': {'id' | 'other': {'id' | account | nothing",
                "'account': {'id': '111122223333' | 'account': {'id': 7 | account.id | the value 7",
                "'asOf': '2026-01-01T00:00:00Z' | 'asOf': 'today' | asOf | today",
                "'tool': {'name' | 'tools': {'name' | tool | nothing",
                "'checks': | 'probes': | checks | nothing",
                "'score': {'value': 50.0 | 'score': {'value': 101 | score.value | the value 101",
                "'score': {'value': 50.0 | 'score': {'exact': '1/0', 'value': 50.0 | score.exact | 1/0",
                "'severity': 'high', 'state' | 'severity': 'urgent', 'state' | checks[0].severity | urgent",
                "'passed': 1 | 'passed': -1 | checks[0].passed | the value -1",
                "'passed': 1 | 'passing': [5], 'passed': 1 | passing of check console-user-mfa | the place 5",
                "'id': 'pwpolicy-min-length' | 'id': 'console-user-mfa' | checks[1].id | console-user-mfa",
                "'check': 'pwpolicy-min-length' | 'check': 'other' | findings[2].id | pwpolicy-min-length:account",
                "'outcome': 'not-assessed' | 'outcome': 'maybe' | findings[2].outcome | maybe",
                "'kind': 'user' | 'kind': 4 | principals[0].kind | the value 4",
                "'principals': [{ | 'principals': [[{}], { | principals[0] | a list",
                "'evidence': [{'file' | 'evidence': {'file' | evidence | something else",
                "'asOf': | 'asOf': '2026-01-01T00:00:00Z', 'asOf': | line 4 | Duplicate",
            })
    void refusesInOneSentence(String what, String instead, String place, String found) {
        String broken = OLD.replace(what, instead);
        assertThat(broken).isNotEqualTo(OLD);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnusableSideException.class)
                .hasMessageStartingWith("old.json, " + place)
                .hasMessageContaining("found ")
                .hasMessageContaining(found)
                .hasMessageContaining(", expected ")
                .hasMessageContaining("write the assessment again")
                .message()
                .doesNotContain("\n");
    }

    /** Wherever it is cut: no part of an assessment is taken for the whole. */
    @Test
    void refusesAFileThatIsCut() {
        String whole = OLD.strip();
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).as(part).isInstanceOf(UnusableSideException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "user,arn", "{'a': 1} {'b': 2}", "\u0000", "{'schema': null}"})
    void refusesWhatIsNoAssessment(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnusableSideException.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        assertThatThrownBy(() -> SideReader.read(new ByteArrayInputStream(bytes), "a\u001Bb.json"))
                .isInstanceOf(UnusableSideException.class)
                .hasMessageStartingWith("a\uFFFDb.json, ");
    }

    @Test
    void refusesBottomlessNesting() {
        assertThatThrownBy(() -> read("{'x': " + "[".repeat(100_000)))
                .isInstanceOf(UnusableSideException.class)
                .hasMessageContaining("more than 100 levels");
    }
}
