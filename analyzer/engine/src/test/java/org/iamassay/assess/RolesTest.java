package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Listing;
import org.iamassay.check.Privilege;
import org.iamassay.checklist.Profiles;
import org.iamassay.score.Psv;
import org.iamassay.score.Risk;
import org.iamassay.score.Tier;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Roles beside users and root: use, kind, tier, use within the limit, and risk (checklist sections 7 and 9). */
class RolesTest {

    static Stream<Map<String, String>> examples() {
        return Psv.rows(RolesTest.class, "role-examples.psv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void standing(Map<String, String> row) {
        PrincipalResult role = principals(row.getOrDefault("account", "")).stream()
                .filter(principal -> principal.kind().equals("role"))
                .findFirst()
                .orElseThrow();
        Risk risk = role.risk();
        String what = risk.factors() + " unseen " + risk.unseen();
        assertThat(role.use().word() + " " + role.identity().who().word() + " "
                        + role.tier().word() + " " + (role.inUse() ? "used" : "idle"))
                .isEqualTo(row.get("standing"));
        assertThat(sum(risk, false) + " + " + sum(risk, true)).as(what).isEqualTo(row.get("points"));
        assertThat(risk.points()).as(what).isEqualTo(Integer.parseInt(row.getOrDefault("risk", "")));
        assertThat(role.privilege()).as("without policies").isEqualTo(Privilege.NONE);
        assertThat(String.join(", ", risk.unseen())).isEqualTo(row.getOrDefault("unseen", ""));
        assertThat(risk.atLeast()).isEqualTo(!risk.unseen().isEmpty());
    }

    /** The example of checklist section 9.3 about a role. */
    @Test
    void administratorRoleOfAKnownForeignAccount() {
        Examination examination = Accounts.trial("role r {'RoleLastUsed':{'LastUsedDate':'2025-05-31T12:00:00Z'},"
                        + "'AssumeRolePolicyDocument':{'Statement':[{'Effect':'Allow','Principal':{'AWS':'444455556666'},"
                        + "'Action':'sts:AssumeRole'}]},'RolePolicyList':[{'PolicyName':'p','PolicyDocument':{'Statement':"
                        + "{'Effect':'Allow','Action':'*','Resource':'*'}}}]} + SUM Users=0")
                .parameter("trusted.accounts", "444455556666")
                .examination();
        PrincipalResult role = new Principals(examination, new ChecklistOutcomes(examination))
                .all()
                .get(0);
        Risk risk = role.risk();
        assertThat(role.privilege()).isEqualTo(Privilege.ADMIN);
        assertThat(risk.unseen()).isEmpty();
        assertThat(sum(risk, false) + " + " + sum(risk, true)).isEqualTo("35 + 15");
        assertThat(risk.points() + " " + risk.band()).isEqualTo("50 high");
    }

    @Test
    void everyFactorNamesItsPlace() {
        Risk risk = principals("trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} + SUM Users=0")
                .get(0)
                .risk();
        assertThat(risk.factors())
                .extracting(f -> f.what() + " " + f.points() + ": " + f.cell())
                .containsExactly("trusts everybody 70: /RoleDetailList/0/AssumeRolePolicyDocument");
    }

    @Test
    void rolesOfServicesHaveATierAndAreNotCounted() {
        Assessment assessment = assessment(
                "role /aws-service-role/x.amazonaws.com/linked {'RoleLastUsed':{}} + trust r "
                        + "{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} + user u");
        assertThat(assessment.principals()).extracting(PrincipalResult::name).containsExactly("linked", "r", "u");
        assertThat(assessment.principals().get(0).tier()).isEqualTo(Tier.GOOD);
        assertThat(assessment.tier().principals())
                .containsEntry(Tier.GOOD, 1)
                .containsEntry(Tier.NOT_ASSESSABLE, 1)
                .containsEntry(Tier.BEST, 0);
        assertThat(assessment.tier().dormant()).isEmpty();
    }

    @Test
    void userWithoutARowIsThereAndNotAssessable() {
        PrincipalResult user = principals("user svc-deploy + SUM Roles=0").get(0);
        assertThat(user.kind() + " " + user.use().word() + " " + user.tier().word() + " "
                        + user.identity().who().word() + " " + user.inUse() + " " + user.file())
                .isEqualTo("user unknown not-assessable workload true iam-get-account-authorization-details.json");
        assertThat(user.risk().points()).isZero();
        assertThat(user.risk().unseen())
                .containsExactly("password, MFA, access keys and certificates", "active SSH key or service credential");
        assertThat(user.privilege()).isEqualTo(Privilege.NONE);
    }

    @Test
    void quarantineIsSeenOnTheUserItself() {
        String quarantined =
                "{'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'}]}";
        assertThat(risk("row user=u; pe=true; mfa=true + user u " + quarantined + " + SUM Roles=0"))
                .isEqualTo(
                        "18: quarantine policy attached 70 (/UserDetailList/0/AttachedManagedPolicies), console password 5"
                                + " (password_enabled=true)");
        assertThat(risk("row user=u; pe=true; mfa=true + user u + SUM Roles=0"))
                .isEqualTo("1: console password 5 (password_enabled=true)");
        assertThat(risk("user u " + quarantined + " + SUM Roles=0"))
                .isEqualTo("17: quarantine policy attached 70 (/UserDetailList/0/AttachedManagedPolicies)");
    }

    @Test
    void otherCredentialsCountWhileTheyAreActive() {
        String user = "row user=u; pe=true; mfa=true + user u + SUM Roles=0";
        String keys =
                " + file iam-list-ssh-public-keys__u.json {'SSHPublicKeys':[{'UserName':'u','SSHPublicKeyId':'APKA',"
                        + "'Status':'%s'}]}";
        String credentials = " + file iam-list-service-specific-credentials__u.json {'ServiceSpecificCredentials':[{"
                + "'UserName':'U','ServiceSpecificCredentialId':'ACCA','Status':'Active','ServiceName':"
                + "'bedrock.amazonaws.com','ExpirationDate':'%s'}]}";
        assertThat(risk(user + keys.formatted("Active"))).startsWith("2: ");
        assertThat(risk(user + keys.formatted("Active"))).contains("(/SSHPublicKeys/0)");
        assertThat(risk(user + keys.formatted("Inactive"))).startsWith("1: ");
        assertThat(risk(user + credentials.formatted("2025-06-01T12:00:01Z"))).startsWith("2: ");
        assertThat(risk(user + credentials.formatted("2025-06-01T12:00:00Z"))).startsWith("1: ");
        String unseen = "active SSH key, service credential or signing certificate";
        assertThat(unseen(user + keys.formatted("Inactive"))).contains(unseen);
        assertThat(unseen(user + keys.formatted("Inactive") + credentials.formatted("2025-01-01T00:00:00Z")))
                .doesNotContain(unseen);
    }

    @Test
    void pagesThatRepeatARoleGiveOnePrincipal() {
        String service =
                "trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}";
        String anybody = "trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'}";
        for (String account : List.of(service + " + " + anybody, anybody + " + " + service)) {
            assertThat(principals(account)).extracting(PrincipalResult::tier).containsExactly(Tier.NOT_RECOMMENDED);
        }
    }

    @Test
    void notesAndRemarkSpeakOfRolesOnlyWhereTheyWereNotSeen() {
        String role =
                "trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}";
        assertThat(assessment(role).notes()).noneMatch(note -> note.contains("oles were"));
        assertThat(assessment(role + " + page missing").notes()).anyMatch(note -> note.startsWith("Not all roles"));
        assertThat(assessment("user u + no RoleDetailList").notes())
                .anyMatch(note -> note.startsWith("Roles were not"));
        assertThat(assessment(role + " + page missing").tier().remark()).contains("roles not seen");
    }

    private static String risk(String account) {
        Risk risk = principals(account).get(0).risk();
        return risk.points() + ": "
                + risk.factors().stream()
                        .map(f -> f.what() + " " + f.points() + " (" + f.cell() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static List<String> unseen(String account) {
        return principals(account).get(0).risk().unseen();
    }

    private static List<PrincipalResult> principals(String account) {
        Examination examination = Accounts.trial(account).examination();
        return new Principals(examination, new ChecklistOutcomes(examination)).all();
    }

    private static Assessment assessment(String account) {
        return Assessor.assess(
                Accounts.trial(account).examination().snapshot(), Profiles.shipped(Profiles.DEFAULT), Listing.OPEN);
    }

    private static int sum(Risk risk, boolean exposure) {
        return risk.factors().stream()
                .filter(f -> f.exposure() == exposure)
                .mapToInt(Risk.Factor::points)
                .sum();
    }
}
