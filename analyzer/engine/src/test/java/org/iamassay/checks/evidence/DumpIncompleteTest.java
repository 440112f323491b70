package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.testing.DumpTable.checking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameters;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpIncompleteTest {

    @TestFactory
    Stream<DynamicTest> judgesEachFile() {
        return checking(new DumpIncomplete()).cases("""
                # whole, of a page, empty, an error, an answer: in the order of names
                iam-a.json {"AccountAliases":[]}
                iam-list-groups.json {"Groups":[],"IsTruncated":true,"Marker":"m"}
                iam-list-roles.json
                iam-list-users.json error AccessDenied
                organizations-describe-organization.json error AWSOrganizationsNotInUseException
                => PASS & FAIL a page follows & FAIL nothing is in the file & FAIL the error AccessDenied in place of the output of iam list-users & PASS

                # an error that is the answer elsewhere
                iam-list-users.json error NoSuchEntity
                => FAIL NoSuchEntity

                accessanalyzer-list-analyzers.json {"analyzers":[],"nextToken":"t"}
                => FAIL a page follows

                # an entry that could not be read
                iam-list-users.json {"Users":[{"UserName":["a"]}]}
                => FAIL 1 entry could not be read

                # a report alone is no dump
                user=a
                => N/A no-subject
                """);
    }

    @TestFactory
    Stream<DynamicTest> looksForWhatIsNamedAndNotContained() {
        return checking(new DumpIncomplete())
                .where(
                        "USER",
                        "{\"UserName\":\"u\",\"UserId\":\"AIDA\",\"Arn\":\"arn:aws:iam::111122223333:user/u\",\"GroupList\":[\"G\"],"
                                + "\"AttachedManagedPolicies\":[{\"PolicyName\":\"p\",\"PolicyArn\":\"arn:aws:iam::111122223333:policy/p\"}],"
                                + "\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"arn:aws:iam::111122223333:policy/b\"}}")
                .where("GROUP", "{\"GroupName\":\"g\",\"Arn\":\"arn:aws:iam::111122223333:group/g\"}")
                .where(
                        "ROLE",
                        "{\"RoleName\":\"r\",\"RoleId\":\"AROA\",\"Arn\":\"arn:aws:iam::111122223333:role/r\","
                                + "\"AttachedManagedPolicies\":[{\"PolicyName\":\"q\",\"PolicyArn\":\"arn:aws:iam::aws:policy/q\"}]}")
                .where(
                        "P",
                        "{\"PolicyName\":\"p\",\"PolicyId\":\"ANPA\",\"Arn\":\"arn:aws:iam::111122223333:policy/p\",\"PolicyVersionList\":[]}")
                .where(
                        "B",
                        "{\"PolicyName\":\"b\",\"PolicyId\":\"ANPA\",\"Arn\":\"arn:aws:iam::111122223333:policy/b\",\"PolicyVersionList\":[]}")
                .cases("""
                # all there; names of groups differ in more than case
                iam-get-account-authorization-details.json {"UserDetailList":[<USER>],"GroupDetailList":[<GROUP>],"RoleDetailList":[],"Policies":[<P>,<B>]}
                => PASS

                iam-get-account-authorization-details.json {"UserDetailList":[<USER>],"GroupDetailList":[],"RoleDetailList":[],"Policies":[<B>]}
                => FAIL policy arn:aws:iam::111122223333:policy/p of arn:aws:iam::111122223333:user/u is not contained, group G of

                iam-get-account-authorization-details.json {"UserDetailList":[<USER>],"GroupDetailList":[<GROUP>],"RoleDetailList":[],"Policies":[<P>]}
                => FAIL boundary arn:aws:iam::111122223333:policy/b of

                # an AWS-managed policy in use is in every dump without a filter
                iam-get-account-authorization-details.json {"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[<ROLE>],"Policies":[<P>,{"PolicyName":"z","PolicyId":"ANPA","Arn":"arn:aws:iam::aws:policy/z","PolicyVersionList":[]}]}
                => FAIL policy arn:aws:iam::aws:policy/q

                # filtered to customer policies: no policy of AWS is there
                iam-get-account-authorization-details.json {"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[<ROLE>],"Policies":[<P>]}
                => PASS

                # filtered: a whole list is absent
                iam-get-account-authorization-details.json {"UserDetailList":[<USER>],"RoleDetailList":[<ROLE>],"GroupDetailList":[]}
                => PASS

                # another page of the dump contains it; the last page says that none follows
                iam-get-account-authorization-details-1.json {"UserDetailList":[<USER>],"GroupDetailList":[],"RoleDetailList":[],"Policies":[]}
                iam-get-account-authorization-details-2.json {"UserDetailList":[],"GroupDetailList":[<GROUP>],"RoleDetailList":[],"Policies":[<P>,<B>]}
                => PASS & PASS

                # the file that names it is the one to look at
                iam-get-account-authorization-details-1.json {"UserDetailList":[<USER>],"GroupDetailList":[],"RoleDetailList":[],"Policies":[]}
                iam-get-account-authorization-details-2.json {"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[],"Policies":[<P>,<B>]}
                => FAIL group G of & PASS
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "DAMAGED, '', '', it cannot be read to its end",
        "ABSENT, '', '', the manifest names the file and it is not there",
        "READ, '', it holds ids of account 444455556666, it holds ids of account 444455556666",
        "READ, cut, '', cut"
    })
    void saysWhatTheReadersFound(DumpFile.State state, String gap, String remark, String expected) {
        List<String> remarks = remark.isEmpty() ? List.of() : List.of(remark);
        CheckRun run =
                run(new DumpFile("x.json", EvidenceKind.USERS, "iam list-users", state, "", "", "", gap, remarks));
        assertThat(run.state()).isEqualTo(Verdict.FAIL);
        assertThat(run.findings().get(0).evidence()).isEqualTo(expected);
        assertThat(run.findings().get(0).id()).isEqualTo("evidence-dumps-complete:x.json:-");
    }

    @ParameterizedTest
    @CsvSource({"USERS, FAIL", "CREDENTIAL_REPORT, NOT_APPLICABLE", "OTHER, FAIL"})
    void leavesTheCredentialReportToOtherChecks(EvidenceKind kind, Verdict expected) {
        CheckRun run = run(new DumpFile("x.json", kind, "iam x", DumpFile.State.EMPTY, "", "", "", "", List.of()));
        assertThat(run.state()).isEqualTo(expected);
    }

    private static CheckRun run(DumpFile file) {
        Dumps.Builder dumps = new Dumps.Builder();
        dumps.add(file);
        Snapshot snapshot = new Snapshot(
                new AccountId("111122223333"),
                "aws",
                Instant.parse("2025-06-01T12:00:00Z"),
                AsOfSource.OPTION,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                dumps.build());
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        return CheckRunner.run(new DumpIncomplete(), Severity.INFO, examination, Listing.ALL);
    }
}
