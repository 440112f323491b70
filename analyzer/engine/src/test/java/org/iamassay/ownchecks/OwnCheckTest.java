package org.iamassay.ownchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own checks judge rows like shipped ones, and what is unknown is never a pass. */
class OwnCheckTest {

    private static final Profile REPORT = Profiles.shipped(Profiles.CREDENTIAL_REPORT);

    private static final TableSnapshots ROWS = TableSnapshots.asOf("2026-01-01T00:00:00Z")
            .user("user=alice; password_enabled=true; mfa_active=true; access_key_1_active=true;"
                    + " access_key_1_last_rotated=2025-12-20T00:00:00Z; access_key_1_last_used_date=N/A")
            .user("user=bob; password_enabled=true; mfa_active=false")
            .user(
                    "user=carol; password_enabled=not_supported; mfa_active=true; access_key_1_active=true;"
                            + " access_key_1_last_rotated=2025-01-01T00:00:00Z; access_key_1_last_used_date=2025-12-31T00:00:00Z")
            .user("user=dave; password_enabled=true; mfa_active=; access_key_1_active=true;"
                    + " access_key_1_last_rotated=yesterday; access_key_1_last_used_date=N/A");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credentials | password_enabled                    | mfa_active             | alice PASS, bob FAIL, carol unreadable:password_enabled, dave unreadable:mfa_active
            credentials | ''                                  | mfa_active             | alice PASS, bob FAIL, carol PASS, dave unreadable:mfa_active
            credentials | ''                                  | 'user == "dave" or mfa_active' | alice PASS, bob FAIL, carol PASS, dave PASS
            credentials | 'user != "dave"'                    | mfa_active             | alice PASS, bob FAIL, carol PASS, dave other-kind
            access_keys | is_active                           | as_of - last_rotated <= days(90) | alice PASS, carol FAIL, dave unreadable:access_key_1_last_rotated
            access_keys | is_active                           | last_used_state == "value" | alice FAIL, carol PASS, dave FAIL
            access_keys | is_active                           | as_of - last_used <= days(90) | alice unreadable:last_used, carol PASS, dave unreadable:last_used
            users       | ''                                  | name != "bob"          | account missing-evidence:authorization-details
            credentials | ''                                  | '"owner" in tags'      | alice missing-evidence:authorization-details, bob missing-evidence:authorization-details, carol missing-evidence:authorization-details, dave missing-evidence:authorization-details
            """)
    void judgesRows(String frame, String subjects, String passes, String expected) throws SettingsException {
        Map<String, String> said = new TreeMap<>();
        for (Finding finding :
                run(frame, subjects, passes.replace(" or ", " || ")).run().findings()) {
            String name = finding.subject().type().equals("account")
                    ? "account"
                    : finding.subject().name().replaceAll(",.*", "");
            String word = finding.verdict() == Verdict.PASS || finding.verdict() == Verdict.FAIL
                    ? finding.verdict().name()
                    : String.valueOf(finding.reason());
            said.put(name, word);
        }
        Map<String, String> wanted = new TreeMap<>();
        for (String one : expected.split(", ", -1)) {
            wanted.put(one.split(" ", 2)[0], one.split(" ", 2)[1]);
        }
        assertThat(said).isEqualTo(wanted);
    }

    @Test
    void aFailureIsLedBackToItsCell() throws SettingsException {
        Finding finding = run("credentials", "", "mfa_active").run().findings().stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .findFirst()
                .orElseThrow();
        assertThat(finding.evidence()).isEqualTo("user bob, MFA false");
        assertThat(finding.trace())
                .singleElement()
                .matches(cell -> cell.column().equals("mfa_active") && "false".equals(cell.value()) && cell.row() == 3);
        assertThat(finding.id()).startsWith("own-test:arn:aws:iam::").contains(":user/bob:");
    }

    @Test
    void aConditionThatBreaksIsAnErrorOfTheCheckAlone() throws SettingsException {
        CheckResult result = run("credentials", "", "1 / (size(user) - size(user)) == 1");
        assertThat(result.run().state()).isEqualTo(Verdict.ERROR);
        assertThat(result.run().reason()).isEqualTo("error:ConditionException");
    }

    @Test
    void theProfileKnowsItsOwnChecks() throws SettingsException {
        Profile profile = REPORT.with(checks("credentials", "", "mfa_active").all());
        assertThat(profile.digest()).isNotEqualTo(REPORT.digest());
        assertThat(profile.checks()).hasSize(REPORT.checks().size() + 1);
        assertThat(REPORT.with(checks("credentials", "", "!mfa_active").all()).digest())
                .isNotEqualTo(profile.digest());
    }

    private static CheckResult run(String frame, String subjects, String passes) throws SettingsException {
        Profile profile = REPORT.with(checks(frame, subjects, passes).all());
        Assessment assessment = Assessor.assess(ROWS.build(), profile, Listing.ALL);
        return assessment.checks().get(assessment.checks().size() - 1);
    }

    private static OwnChecks checks(String frame, String subjects, String passes) throws SettingsException {
        String text = """
                checks:
                  - id: own-test
                    title: Test
                    severity: low
                    area: mfa
                    risk: Risk.
                    remediation: Remedy.
                    frame: %s
                %s    passes: '%s'
                    evidence: %s
                    examples: {passing: [{}], failing: [{}]}
                """.formatted(
                        frame,
                        subjects.isEmpty() ? "" : "    subjects: '" + subjects + "'\n",
                        passes,
                        frame.equals("credentials") ? "user {user}, MFA {mfa_active}" : "fails");
        return OwnChecks.read(text, "own.yaml");
    }
}
