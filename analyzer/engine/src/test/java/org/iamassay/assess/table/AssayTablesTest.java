package org.iamassay.assess.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.Dictionary;
import org.iamassay.frame.Frame;
import org.iamassay.frame.TableDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssayTablesTest {

    private static final Assessment ACCOUNT = TableAccount.assessed();

    private static final Map<String, Frame> FRAMES = AssayTables.frames(ACCOUNT)
            .collect(Collectors.toMap(f -> f.description().name(), f -> f));

    /** Names that the architecture promises. */
    @Test
    void everyPromisedTableIsThere() {
        assertThat(FRAMES)
                .containsKeys(
                        "credentials",
                        "access_keys",
                        "certificates",
                        "users",
                        "groups",
                        "memberships",
                        "roles",
                        "policies",
                        "statements",
                        "attachments",
                        "mfa_devices",
                        "service_access",
                        "findings",
                        "checks",
                        "principals",
                        "access",
                        "escalation_steps");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            users            | source=authorization-details; name=alice; inline_policies=1; boundary_arn=A:policy/edge; groups=1; password_last_used=2025-12-01T00:00:00Z; path=/UserDetailList/0
            users            | source=users; name=carol; unique_id=AIDACAROL; password_last_used_state=N/A; path=/Users/1
            users            | source=credential-report; name=bob; password_last_used_state=missing-evidence:users; file=report.csv; line=4
            groups           | arn=A:group/readers; name=readers; attached_policies=0; path=/GroupDetailList/0
            memberships      | user_arn=A:user/alice; user_name=alice; group_arn=A:group/readers; group_name=readers; path=/UserDetailList/0
            roles            | name=deploy; last_used_told=true; last_used=2025-12-24T00:00:00Z; last_used_region=eu-west-1; path=/RoleDetailList/0
            tags             | arn=A:user/alice; tag_key=team; tag_value=blue; path=/UserDetailList/0
            attachments      | principal_arn=A:user/alice; kind=attached; policy_arn=A:policy/ours
            attachments      | principal_arn=A:user/alice; kind=boundary; policy_arn=A:policy/edge
            attachments      | source=policy-entities; principal_type=group; principal_name=readers; policy_arn=A:policy/ours
            policies         | policy=A:policy/ours; kind=customer-managed; version=v2; is_in_force=true; attachment_count=1; path=/Policies/0/PolicyVersionList/0
            policies         | policy=A:policy/ours; version=v1; is_in_force=false
            policies         | policy=A:user/alice#inline/own; kind=inline; owner_arn=A:user/alice
            policies         | policy=A:role/deploy#trust; kind=trust; name=deploy
            statements       | policy=A:policy/ours; version=v2; position=0; sid=All; effect=allow; actions=["s3:Get*","s3:List*"]; resources=["*"]; path=/Policies/0/PolicyVersionList/0/Document/Statement/0
            statements       | policy=A:policy/ours; version=v2; position=1; effect=void
            statements       | policy=A:user/alice#inline/own; effect=deny; not_actions=["s3:*"]
            statements       | policy=A:role/deploy#trust; is_conditional=true; principals=["aws:arn:aws:iam::444455556666:root","service:ec2.amazonaws.com"]
            conditions       | policy=A:role/deploy#trust; operator=StringEquals; if_exists=true; condition_key=sts:ExternalId; condition_values=["a","b"]
            policy_faults    | policy=A:policy/ours; version=v1; code=not-an-object; leaves_gap=true
            policy_faults    | policy=A:policy/ours; version=v2; code=unknown-effect; leaves_gap=false; found=allow
            mfa_devices      | user_name=alice; serial=GAHT12345678; kind=hardware-token; enabled_at=2021-01-01T00:00:00Z
            mfa_devices      | user_name=<root_account>; owner_arn=A:root; kind=virtual
            mfa_devices      | source=virtual-mfa-devices; serial=A:mfa/spare
            access_key_ids   | user_name=alice; access_key_id=AKIAIOSFODNN7EXAMPLE; last_used_state=missing-evidence:access-key-last-used
            access_keys      | user=alice; slot=1; state=active; is_active=true; last_rotated=2025-01-02T03:04:05Z; last_used_state=N/A; file=report.csv; line=3
            access_keys      | user=bob; slot=2; state=inactive
            certificates     | user=alice; slot=1; is_active=true; last_rotated_state=unreadable:cert_1_last_rotated
            credentials      | user=<root_account>; is_root=true; password_last_used_state=no_information; mfa_active=false; additional_credentials_info_state=missing-column:additional_credentials_info; line=2
            credentials      | user=alice; access_key_1_active=true; access_key_2_last_rotated_state=N/A; cert_1_active=true
            ssh_keys         | user_name=bob; ssh_key_id=APKAEXAMPLE; status=Inactive
            trails           | name=main; is_multi_region=true; validates_log_files=false
            org_accounts     | member_account=444455556666; name=other; joined_at=2020-01-01T00:00:00Z
            account_summary  | name=Users; count=2; path=/SummaryMap/Users
            evidence_files   | kind=password-policy; state=error; error_code=NoSuchEntity; file=iam-get-account-password-policy.json
            evidence_files   | kind=analyzers; state=error; error_code=AccessDeniedException
            evidence_files   | kind=mfa-devices; state=read; subject=alice
            accounts         | partition=aws; as_of_source=option; profile=credential-report; grade=D; critical_gaps=["root-mfa-enabled"]
            checks           | check_id=root-mfa-enabled; severity=critical; state=fail; failed=1; weight=10.0
            principals       | name=alice; kind=user; use=programmatic; tier=not-recommended; line=3
            findings         | check_id=root-mfa-enabled; outcome=fail; subject_type=root; subject_created_at=2012-01-01T00:00:00Z; file=report.csv; line=2
            findings         | check_id=user-name-individual; outcome=not-applicable; reason=root-judged-separately
            traces           | finding_id=root-mfa-enabled:A:root:2012-01-01T00:00:00Z; column_name=mfa_active; value=false; line=2
            """)
    void holdsWhatTheEvidenceSays(String table, String cells) {
        List<String> wanted =
                List.of(cells.replace("A:", "arn:aws:iam::111122223333:").split("; "));
        assertThat(rows(table)).anyMatch(row -> row.containsAll(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "users,3",
        "groups,1",
        "roles,1",
        "memberships,1",
        "tags,2",
        "attachments,3",
        "policies,4",
        "statements,4",
        "mfa_devices,3",
        "access_keys,2",
        "certificates,1",
        "credentials,3",
        "password_policy,0",
        "analyzers,0"
    })
    void tellsNothingTwice(String table, int rows) {
        assertThat(rows(table)).hasSize(rows);
    }

    @Test
    void keepsUsersThatContradictEachOther() {
        Assessment account = assessed(TableSnapshots.asOf("2026-01-01T00:00:00Z")
                .user("user=alice")
                .user("user=alice; user_creation_time=2020-01-01T00:00:00Z"));
        assertThat(frame(account, "users").size()).isEqualTo(2);
    }

    @Test
    void resultsAreThoseOfTheAssessment() {
        assertThat(frame("findings").size()).isEqualTo(ACCOUNT.findings().size());
        assertThat(frame("checks").size()).isEqualTo(ACCOUNT.checks().size());
        assertThat(frame("principals").size()).isEqualTo(ACCOUNT.principals().size());
        assertThat(frame("traces").size())
                .isEqualTo(ACCOUNT.findings().stream()
                        .mapToInt(finding -> finding.trace().size())
                        .sum());
    }

    @Test
    void emptyEvidenceGivesEveryTableWithoutRows() {
        Assessment nothing =
                assessed(TableSnapshots.asOf("2026-01-01T00:00:00Z").withoutReport());
        assertThat(AssayTables.frames(nothing).map(Frame::description)).isEqualTo(AssayTables.descriptions());
        assertThat(frame(nothing, "users").size()).isZero();
        assertThat(frame(nothing, "accounts").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyColumnIsDescribed(TableDescription table) {
        assertThat(table.meaning()).isNotBlank();
        for (ColumnDescription column : table.columns()) {
            assertThat(column.name()).matches("[a-z][a-z0-9_]*");
            assertThat(column.meaning()).as(column.name()).isNotBlank();
            assertThat(column.empty()).as(column.name()).isNotBlank();
        }
        List<String> names =
                table.columns().stream().map(ColumnDescription::name).toList();
        assertThat(names).startsWith("account", "as_of");
        if (!Set.of("accounts", "checks").contains(table.name())) {
            assertThat(Set.of("file", "line", "path")).contains(names.get(names.size() - 1));
            assertThat(names).contains("file");
        }
    }

    @Test
    void theDictionaryTellsEveryColumnAndItsOwn() {
        Frame dictionary = Dictionary.of(AssayTables.descriptions());
        Set<String> told = new HashSet<>();
        for (int row = 0; row < dictionary.size(); row++) {
            told.add(dictionary.cell(row, 0) + "." + dictionary.cell(row, 3));
        }
        Set<String> wanted = Stream.concat(descriptions(), Stream.of(Dictionary.description()))
                .flatMap(table -> table.columns().stream().map(c -> table.name() + "." + c.name()))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(wanted).hasSize(dictionary.size());
    }

    /** A column that says "never empty" and is empty would mislead whoever joins on it. */
    @ParameterizedTest
    @MethodSource("descriptions")
    void whatIsNeverEmptyIsFilled(TableDescription table) {
        Frame frame = frame(table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).empty().equals("never empty")) {
                for (int row = 0; row < frame.size(); row++) {
                    assertThat(frame.cell(row, column))
                            .as(table.columns().get(column).name())
                            .isNotNull();
                }
            }
        }
    }

    static Stream<TableDescription> descriptions() {
        return AssayTables.descriptions().stream();
    }

    private static Assessment assessed(TableSnapshots snapshot) {
        return Assessor.assess(snapshot.build(), Profiles.shipped(Profiles.CREDENTIAL_REPORT), Listing.ALL);
    }

    private static Frame frame(Assessment assessment, String table) {
        return AssayTables.frames(assessment)
                .filter(frame -> frame.description().name().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static Frame frame(String table) {
        return Objects.requireNonNull(FRAMES.get(table), table);
    }

    /** Cells that are filled, as {@code column=cell}. */
    private static List<List<String>> rows(String table) {
        Frame frame = frame(table);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < frame.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < frame.description().columns().size(); column++) {
                Object cell = frame.cell(row, column);
                if (cell != null) {
                    cells.add(frame.description().columns().get(column).name() + "=" + cell);
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
