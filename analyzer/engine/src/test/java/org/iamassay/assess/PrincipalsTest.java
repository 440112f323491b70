package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameters;
import org.iamassay.check.Privilege;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Snapshot;
import org.iamassay.score.Psv;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrincipalsTest {

    private static final String AS_OF = "2025-06-01T12:00:00Z";

    static Stream<Map<String, String>> examples() {
        return Psv.rows(PrincipalsTest.class, "tier-examples.psv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void useAndTierOfARow(Map<String, String> row) {
        TableSnapshots table = TableSnapshots.asOf(AS_OF);
        String edits = row.getOrDefault("edits", "");
        PrincipalResult result = principals("root".equals(row.get("row")) ? table.root(edits) : table.user(edits))
                .get(0);
        assertThat(result.use().word()).isEqualTo(row.get("use"));
        assertThat(result.tier().word()).isEqualTo(row.get("tier"));
        assertThat(result.inUse()).isEqualTo(Boolean.parseBoolean(row.get("inUse")));
        assertThat(result.kind()).isEqualTo(row.get("row"));
    }

    @Test
    void theSummaryTellsRootsPassword() {
        PrincipalResult root = principals(TableSnapshots.asOf(AS_OF)
                        .root("password_enabled=not_supported; mfa_active=false")
                        .summary("AccountPasswordPresent", 0))
                .get(0);
        assertThat(root.use()).isEqualTo(Use.NONE);
        assertThat(root.tier()).isEqualTo(Tier.BEST);
    }

    @Test
    void differingRowsOfOneUserCountWithTheWorstAndAreInUseIfOneIs() {
        String idle = "user=u; password_enabled=true; mfa_active=false; password_last_used=no_information";
        String used = "user=u; password_enabled=true; mfa_active=true";
        for (List<String> rows : List.of(List.of(idle, used), List.of(used, idle))) {
            TableSnapshots table = TableSnapshots.asOf(AS_OF);
            rows.forEach(table::user);
            List<PrincipalResult> principals = principals(table);
            assertThat(principals).hasSize(1);
            assertThat(principals.get(0).tier()).isEqualTo(Tier.NOT_RECOMMENDED);
            assertThat(principals.get(0).inUse()).isTrue();
        }
    }

    @Test
    void notAssessableIsWorseThanAcceptable() {
        List<PrincipalResult> principals = principals(TableSnapshots.asOf(AS_OF)
                .user("user=u; password_enabled=true; mfa_active=true")
                .user("user=u; password_enabled=true; mfa_active=(empty)"));
        assertThat(principals).extracting(PrincipalResult::tier).containsExactly(Tier.NOT_ASSESSABLE);
    }

    @Test
    void principalsAreSortedByArnThenCreation() {
        List<PrincipalResult> principals = principals(TableSnapshots.asOf(AS_OF)
                .user("user=b")
                .user("user=a; user_creation_time=2020-01-01T00:00:00Z")
                .user("user=a; user_creation_time=2019-01-01T00:00:00Z")
                .root(""));
        assertThat(principals)
                .extracting(p -> p.name() + " " + p.createdAt())
                .containsExactly(
                        "<root_account> 2012-01-01T00:00:00Z",
                        "a 2019-01-01T00:00:00Z",
                        "a 2020-01-01T00:00:00Z",
                        "b 2015-01-01T00:00:00Z");
        assertThat(principals)
                .extracting(PrincipalResult::privilege)
                .containsExactly(Privilege.ADMIN, Privilege.UNKNOWN, Privilege.UNKNOWN, Privilege.UNKNOWN);
    }

    private static List<PrincipalResult> principals(TableSnapshots table) {
        Snapshot snapshot = table.build();
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        return new Principals(examination, new ChecklistOutcomes(examination)).all();
    }
}
