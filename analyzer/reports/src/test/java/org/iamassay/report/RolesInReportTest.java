package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.DetailList;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.LastUse;
import org.iamassay.model.Moment;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.report.data.AssessmentJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Roles, and users without a row, stand in the outputs like principals of a credential report. */
class RolesInReportTest {

    private static final String FILE = "iam-get-account-authorization-details.json";
    private static final Moment CREATED = Moment.at(1_420_070_400);

    @Test
    void tablesHoldTheirStandingAndNoCredentials() {
        ReportTable principals = ContentBuilder.build(assessment()).table("principals");
        assertThat(column(principals, "name")).containsExactly("linked", "open", "u");
        assertThat(column(principals, "principal-kind")).containsExactly("role", "role", "user");
        assertThat(column(principals, "tier")).containsExactly("good", "not-recommended", "not-assessable");
        assertThat(column(principals, "counted")).containsExactly(false, true, true);
        assertThat(column(principals, "password")).containsExactly(false, false, null);
        assertThat(column(principals, "key-1-state")).containsExactly("none", "none", "unknown");
        assertThat(column(principals, "file")).containsOnly(FILE);
        assertThat(column(principals, "row")).containsOnlyNulls();
        ReportTable factors = ContentBuilder.build(assessment()).table("risk-factors");
        assertThat(column(factors, "name")).contains("open");
        assertThat(column(factors, "cell")).contains("/RoleDetailList/1/AssumeRolePolicyDocument");
    }

    @Test
    void numbersByTierLeaveRolesOfServicesOut() {
        ReportTable tiers = ContentBuilder.build(assessment()).table("tiers");
        assertThat(column(tiers, "tier"))
                .containsExactly("not-recommended", "acceptable", "good", "best", "not-assessable");
        assertThat(column(tiers, "principals")).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void assessmentJsonListsThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(assessment(), out);
        JsonNode principals = new ObjectMapper().readTree(out.toByteArray()).get("principals");
        assertThat(principals).hasSize(3);
        JsonNode open = principals.get(1);
        assertThat(open.get("kind").asText()).isEqualTo("role");
        assertThat(open.get("createdAt").asText()).isEqualTo("2015-01-01T00:00:00Z");
        assertThat(open.get("use").asText()).isEqualTo("unknown");
        assertThat(open.get("privilege").asText()).isEqualTo("none");
        assertThat(open.get("risk").asInt()).isEqualTo(17);
    }

    private static List<@Nullable Object> column(ReportTable table, String id) {
        int at = table.columns().stream().map(Column::id).toList().indexOf(id);
        return table.rows().stream().<@Nullable Object>map(row -> row.get(at)).toList();
    }

    private static Assessment assessment() {
        Dumps.Builder dumps = new Dumps.Builder();
        for (String list : List.of("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")) {
            dumps.add(new DetailList(list, new JsonPlace(FILE, "/" + list)));
        }
        dumps.add(role("aws-service-role/x.amazonaws.com/linked", 0, "{\"Service\":\"x.amazonaws.com\"}"));
        dumps.add(role("open", 1, "\"*\""));
        dumps.add(new UserDetail(
                "arn:aws:iam::111122223333:user/u",
                "u",
                "AIDAEXAMPLE",
                CREATED,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                new JsonPlace(FILE, "/UserDetailList/0")));
        dumps.add(new DumpFile(
                FILE,
                EvidenceKind.AUTHORIZATION_DETAILS,
                "iam get-account-authorization-details",
                DumpFile.State.READ,
                "",
                "",
                "",
                "",
                List.of()));
        Snapshot snapshot = new Snapshot(
                new AccountId("111122223333"),
                "aws",
                SampleUsers.AS_OF,
                AsOfSource.OPTION,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                dumps.build());
        return Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), Listing.OPEN);
    }

    private static RoleDetail role(String path, int index, String principal) {
        JsonPlace place = new JsonPlace(FILE, "/RoleDetailList/" + index);
        String trust = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":" + principal
                + ",\"Action\":\"sts:AssumeRole\"}]}";
        Moment used = Moment.at(SampleUsers.AS_OF.getEpochSecond() - 1);
        return new RoleDetail(
                "arn:aws:iam::111122223333:role/" + path,
                path.substring(path.lastIndexOf('/') + 1),
                "AROAEXAMPLE",
                CREATED,
                Optional.of(new PolicyText(trust, place.at("AssumeRolePolicyDocument"))),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                new LastUse(true, used, "eu-west-1"),
                List.of(),
                place);
    }
}
