package org.iamassay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

class CredentialsFrameTest {

    private static final String AS_OF = "2025-06-01T12:00:00Z";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password_enabled=true; password_last_changed=2025-05-01T00:00:00Z; mfa_active=true",
                "password_enabled=(empty); password_last_used=(empty); access_key_1_last_used_region=(empty)",
                "password_enabled=not_supported; mfa_active=N/A; user_creation_time=no_information",
                "password_enabled=maybe; password_last_used=pending; access_key_2_active=x",
                "access_key_1_active=true; access_key_1_last_rotated=2024-01-01T00:00:00Z; access_key_1_last_used_service=s3",
                "cert_2_active=true; cert_2_last_rotated=2014-01-01T00:00:00Z",
            })
    void recordsComeBackAsTheyWere(String edits) {
        Snapshot snapshot = TableSnapshots.asOf(AS_OF)
                .root("mfa_active=false")
                .user(edits)
                .without(ReportColumn.CERT_1_ACTIVE, ReportColumn.ACCESS_KEY_2_LAST_USED_DATE)
                .build();
        CredentialsFrame frame = CredentialsFrame.of(snapshot);
        List<User> users = Stream.concat(snapshot.root().stream(), snapshot.users().stream())
                .map(UserRows::first)
                .toList();
        assertThat(frame.size()).isEqualTo(2);
        for (int row = 0; row < frame.size(); row++) {
            assertThat(frame.user(row)).hasToString(users.get(row).toString());
        }
    }

    @ParameterizedTest
    @EnumSource(CellState.class)
    void whyACellHasNoValueIsKept(CellState state) {
        String cell = switch (state) {
            case VALUE -> "2025-01-01T00:00:00Z";
            case NOT_APPLICABLE -> "N/A";
            case NO_INFORMATION -> "no_information";
            case NOT_SUPPORTED -> "not_supported";
            case EMPTY -> "(empty)";
            default -> "pending";
        };
        TableSnapshots snapshots = TableSnapshots.asOf(AS_OF).user("password_last_used=" + cell);
        if (state == CellState.MISSING_COLUMN) {
            snapshots.without(ReportColumn.PASSWORD_LAST_USED);
        }
        CellState expected = state == CellState.MISSING_CELL ? CellState.UNREADABLE : state;
        assertThat(CredentialsFrame.of(snapshots.build()).state(0, ReportColumn.PASSWORD_LAST_USED))
                .isEqualTo(expected);
    }

    @Test
    void tableHasTypedColumnsWithMissingValues() {
        Table table = CredentialsFrame.of(TableSnapshots.asOf(AS_OF)
                        .root("")
                        .user("mfa_active=(empty); password_last_used=N/A")
                        .build())
                .table();
        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.columnNames()).startsWith("file", "line", "user", "arn", "user_creation_time");
        assertThat(table.columnNames()).contains("mfa_active", "mfa_active_state");
        assertThat(table.booleanColumn("mfa_active").isMissing(1)).isTrue();
        assertThat(table.longColumn("password_last_used").isMissing(1)).isTrue();
        assertThat(table.shortColumn("password_last_used_state").getShort(1))
                .isEqualTo(CellState.NOT_APPLICABLE.code());
    }

    @Test
    void rowWithoutAWordOnEveryColumnIsRefused() {
        CredentialsFrameBuilder builder = new CredentialsFrameBuilder();
        User user = TableSnapshots.asOf(AS_OF).user("").build().users().get(0).first();
        builder.begin(user.row(), "u", Arn.of("arn:aws:iam::111122223333:user/u"));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void newestDateIsNoDueDate() {
        CredentialsFrame frame = CredentialsFrame.of(TableSnapshots.asOf(AS_OF)
                .user("password_next_rotation=2030-01-01T00:00:00Z; access_key_2_last_used_date=2025-05-05T05:05:00Z")
                .build());
        assertThat(frame.newest().orElseThrow().column()).isEqualTo(ReportColumn.ACCESS_KEY_2_LAST_USED_DATE);
    }

    @Test
    void agesFallIntoBucketsWhoseUpperEndsBelongToThem() {
        CredentialAnalytics analytics = analytics(TableSnapshots.asOf(AS_OF)
                .user(key("2025-05-02T12:00:00Z"))
                .user(key("2025-05-02T11:59:59Z"))
                .user(key("2025-03-03T12:00:00Z"))
                .user(key("2020-01-01T00:00:00Z"))
                .user(key("2025-06-01T12:10:00Z"))
                .user(key("2025-06-01T12:20:00Z"))
                .user(key("N/A"))
                .user(key("(empty)"))
                .user("access_key_1_active=false; access_key_1_last_rotated=2020-01-01T00:00:00Z")
                .user("access_key_1_active=(empty); access_key_1_last_rotated=2020-01-01T00:00:00Z"));
        assertThat(analytics.accessKeyAges()).extracting(Bucket::count).containsExactly(2, 1, 1, 0, 0, 1, 1, 2);
        assertThat(analytics.accessKeyAges()).extracting(Bucket::toDays).startsWith(30L, 45L, 90L);
        assertThat(counts(analytics.accessKeyLastUse(), Bucket.Kind.NEVER)).isEqualTo(8);
    }

    @Test
    void missingValuesAreCountedApart() {
        CredentialAnalytics analytics = analytics(TableSnapshots.asOf(AS_OF)
                .root("mfa_active=false")
                .user("password_enabled=true; mfa_active=true; password_last_used=no_information")
                .user("password_enabled=true; mfa_active=false; password_last_used=(empty)")
                .user("password_enabled=true; mfa_active=(empty)")
                .user("password_enabled=false; mfa_active=(empty)")
                .user("password_enabled=(empty); mfa_active=true")
                .user("password_enabled=not_supported"));
        assertThat(analytics.mfaCoverage()).isEqualTo(new MfaCoverage(1, 1, 1, 1, 2));
        assertThat(counts(analytics.passwordLastUse(), Bucket.Kind.NEVER)).isEqualTo(2);
        assertThat(counts(analytics.passwordLastUse(), Bucket.Kind.UNKNOWN)).isEqualTo(1);
        assertThat(counts(analytics.passwordAges(), Bucket.Kind.AGE)).isEqualTo(4);
    }

    private static int counts(List<Bucket> buckets, Bucket.Kind kind) {
        return new ArrayList<>(buckets)
                .stream().filter(b -> b.kind() == kind).mapToInt(Bucket::count).sum();
    }

    private static CredentialAnalytics analytics(TableSnapshots snapshots) {
        return new CredentialAnalytics(
                CredentialsFrame.of(snapshots.build()), Instant.parse(AS_OF), Duration.ofMinutes(15));
    }

    private static String key(String created) {
        return "access_key_1_active=true; access_key_1_last_rotated=" + created;
    }
}
