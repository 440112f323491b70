package org.iamassay.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The public account whose principals are named after what they can do: every provable way is found, nobody safe is suspected, and
 * what needs a resource is told apart. Each expectation stands on the principal's policies.
 */
class SampleAccountTest {

    private static final String FILE = "gaad/cloudsplaining-example-large.json";

    /** User or role, by the common beginning of the two names; then user and role; then why. */
    private static final String EXPECTED = """
            fn1-privesc3-partial | proven | proven | PassRole and RunInstances in two policies
            fn2-exploitableResourceConstraint | proven | proven | CreatePolicyVersion on policy/fn2-*, which is its own
            fn3-exploitableConditionConstraint | conditional | conditional | CreatePolicyVersion, tokens issued after 2020
            fn4-exploitableNotAction | proven target-dependent | proven target-dependent | all of iam but Update, Create, Attach: Put and Add are left
            fp1-allow-and-deny | - | - | iam:* allowed and denied
            fp2-allow-and-deny-multiple-policies | - | - | all allowed and denied
            fp3-deny-iam | - | - | nothing allowed
            fp4-nonExploitableResourceConstraint | - | - | CreatePolicyVersion on policies of AWS
            fp5-nonExploitableConditionConstraint | - | - | CreatePolicyVersion, tokens issued before 2020: none is left
            privesc-CloudFormationUpdateStack | target-dependent | target-dependent | UpdateStack alone
            privesc-codeBuildCreateProjectPassRole | proven target-dependent | proven target-dependent | CreateProject, StartBuild, PassRole
            privesc-ec2InstanceConnect | target-dependent | target-dependent | SendSSHPublicKey
            privesc-sageMakerCreateNotebookPassRole | proven target-dependent | proven target-dependent | CreateNotebookInstance, PassRole
            privesc-sageMakerCreatePresignedNotebookURL | target-dependent | target-dependent | a notebook that is there
            privesc-sageMakerCreateProcessingJobPassRole | proven | proven | CreateProcessingJob, PassRole
            privesc-sageMakerCreateTrainingJobPassRole | proven | proven | CreateTrainingJob, PassRole
            privesc-sre | proven conditional target-dependent | proven conditional target-dependent | iam:*; SAML trust of the administrators
            privesc-ssmSendCommand | target-dependent | target-dependent | SendCommand
            privesc-ssmStartSession | target-dependent | target-dependent | StartSession
            privesc1-CreateNewPolicyVersion | proven | proven | its own policy
            privesc2-SetExistingDefaultPolicyVersion | - | - | its policy has one version
            privesc3-CreateEC2WithExistingInstanceProfile | proven target-dependent | proven target-dependent | PassRole, RunInstances
            privesc4-CreateAccessKey | proven conditional target-dependent | proven conditional target-dependent | keys of users that can escalate
            privesc5-CreateLoginProfile | proven conditional target-dependent | proven conditional target-dependent | passwords of users that can escalate
            privesc6-UpdateLoginProfile | proven conditional target-dependent | proven conditional target-dependent | passwords of users that can escalate
            privesc7-AttachUserPolicy | proven | - | a role raises somebody else
            privesc8-AttachGroupPolicy | proven | - | the user is in a group
            privesc9-AttachRolePolicy | - | proven | a user raises somebody else
            privesc10-PutUserPolicy | proven | - | a role raises somebody else
            privesc11-PutGroupPolicy | proven | - | the user is in a group
            privesc12-PutRolePolicy | - | proven | a user raises somebody else
            privesc13-AddUserToGroup | proven conditional target-dependent | - | the group of privesc-sre
            privesc14-UpdatingAssumeRolePolicy | proven conditional target-dependent | proven conditional target-dependent | every role
            privesc15-PassExistingRoleToNewLambdaThenInvoke | proven | proven | lambda, PassRole
            privesc16-PassRoleToNewLambdaThenTriggerWithNewDynamo | proven | proven | lambda with an event source
            privesc17-EditExistingLambdaFunctionWithRole | target-dependent | target-dependent | UpdateFunctionCode
            privesc18-PassExistingRoleToNewGlueDevEndpoint | proven | proven | glue, PassRole
            privesc19-UpdateExistingGlueDevEndpoint | target-dependent | target-dependent | UpdateDevEndpoint
            privesc20-PassExistingRoleToCloudFormation | proven | proven | cloudformation, PassRole
            privesc21-PassExistingRoleToNewDataPipeline | proven | proven | datapipeline, PassRole
            privesc-AssumeRole-starting | - | proven | over the intermediate role, whose trust names it
            privesc-AssumeRole-intermediate | - | proven | the ending role trusts it
            privesc-AssumeRole-start | - | - | no role names the user
            """;

    @Test
    void agreesWithTheNames() {
        Escalation escalation = Escalation.of(access());
        Map<String, String> found = new TreeMap<>();
        Map<String, String> wanted = new TreeMap<>();
        EXPECTED.lines().map(line -> line.split(" \\| ", -1)).forEach(cells -> {
            wanted.put("user/" + cells[0] + "-user", cells[1]);
            wanted.put("role/" + cells[0] + "-role", cells[2]);
        });
        wanted.keySet().forEach(name -> found.put(name, words(escalation, "arn:aws:iam::200611803367:" + name)));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void nobodyElseOfTheAccountEscalates() {
        AccountAccess access = access();
        Escalation escalation = Escalation.of(access);
        List<String> others = access.principals().stream()
                .map(PrincipalAccess::arn)
                .filter(arn -> !arn.matches(".*/(privesc|fn|fp)[^/]*"))
                .filter(arn -> escalation.best(arn).isPresent())
                .toList();
        // One assumes the execution role of its stack sets, the other makes keys of an administrator.
        assertThat(others)
                .containsExactly(
                        "arn:aws:iam::200611803367:role/AWS-QuickSetup-StackSet-Local-AdministrationRole",
                        "arn:aws:iam::012345678901:role/OverprivilegedEC2");
    }

    private static String words(Escalation escalation, String arn) {
        String words = escalation.of(arn).stream()
                .map(EscalationPath::confidence)
                .sorted()
                .map(Confidence::word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "-" : words;
    }

    private static AccountAccess access() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        Path file = at.resolve("shared/data").resolve(FILE);
        Assumptions.assumeTrue(Files.exists(file), "skipped: the sample inputs are absent: " + file);
        ReadOptions plain = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
        try (Intake intake = Intake.open(List.of(file), System.in, plain)) {
            Snapshot snapshot = intake.groups().get(0).load().snapshots().get(0);
            return AccountAccess.of(snapshot, Catalogue.shipped(), text -> PolicyDocument.parse(text.json()));
        }
    }
}
