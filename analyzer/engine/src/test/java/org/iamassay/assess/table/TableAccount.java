package org.iamassay.assess.table;

import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Snapshot;

/** An account with a little of every dump. */
final class TableAccount {

    private static final String ARN = "arn:aws:iam::111122223333:";

    private TableAccount() {}

    static Assessment assessed() {
        return Assessor.assess(snapshot(), Profiles.shipped(Profiles.CREDENTIAL_REPORT), Listing.ALL);
    }

    static Snapshot snapshot() {
        TableSnapshots account = TableSnapshots.asOf("2026-01-01T00:00:00Z")
                .root("mfa_active=false")
                .user("user=alice; access_key_1_active=true; access_key_1_last_rotated=2025-01-02T03:04:05Z;"
                        + " cert_1_active=true; cert_1_last_rotated=(empty)")
                .user("user=bob; access_key_2_last_rotated=2024-01-01T00:00:00Z")
                .summary("Users", 2)
                .summary("Groups", 1);
        identities(account);
        credentials(account);
        surroundings(account);
        return account.build();
    }

    private static void identities(TableSnapshots account) {
        account.dump("iam-get-account-authorization-details.json", """
                {"UserDetailList": [{"Arn": "ARNuser/alice", "UserName": "alice", "UserId": "AIDAALICE", "Path": "/",
                   "CreateDate": "2015-01-01T00:00:00Z", "GroupList": ["readers"],
                   "AttachedManagedPolicies": [{"PolicyName": "ours", "PolicyArn": "ARNpolicy/ours"}],
                   "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "ARNpolicy/edge"},
                   "Tags": [{"Key": "team", "Value": "blue"}, {"Key": "cost", "Value": ""}],
                   "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement":
                     {"Effect": "Deny", "NotAction": "s3:*", "Resource": ["*"]}}}]}],
                 "GroupDetailList": [{"Arn": "ARNgroup/readers", "GroupName": "readers", "GroupId": "AGPAREAD", "Path": "/",
                   "CreateDate": "2016-01-01T00:00:00Z", "GroupPolicyList": [], "AttachedManagedPolicies": []}],
                 "RoleDetailList": [{"Arn": "ARNrole/deploy", "RoleName": "deploy", "RoleId": "AROADEPLOY", "Path": "/",
                   "CreateDate": "2017-01-01T00:00:00Z", "InstanceProfileList": [], "RolePolicyList": [],
                   "AttachedManagedPolicies": [], "Tags": [],
                   "RoleLastUsed": {"LastUsedDate": "2025-12-24T00:00:00Z", "Region": "eu-west-1"},
                   "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                     "Principal": {"AWS": "arn:aws:iam::444455556666:root", "Service": "ec2.amazonaws.com"},
                     "Condition": {"StringEqualsIfExists": {"sts:ExternalId": ["a", "b"]}}}]}}],
                 "Policies": [{"Arn": "ARNpolicy/ours", "PolicyName": "ours", "PolicyId": "ANPAOURS", "Path": "/",
                   "DefaultVersionId": "v2", "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
                   "CreateDate": "2018-01-01T00:00:00Z", "UpdateDate": "2019-01-01T00:00:00Z", "PolicyVersionList": [
                     {"VersionId": "v2", "IsDefaultVersion": true, "CreateDate": "2019-01-01T00:00:00Z", "Document":
                       {"Statement": [{"Sid": "All", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*"},
                         {"Effect": "allow", "Action": "*", "Resource": "*"}]}},
                     {"VersionId": "v1", "IsDefaultVersion": false, "CreateDate": "2018-01-01T00:00:00Z", "Document": []}]}],
                 "IsTruncated": false}
                """.replace("ARN", ARN))
                .dump("iam-list-users.json", """
                        {"Users": [{"Arn": "ARNuser/alice", "UserName": "alice", "UserId": "AIDAALICE", "Path": "/",
                          "CreateDate": "2015-01-01T00:00:00Z", "PasswordLastUsed": "2025-12-01T00:00:00Z"},
                         {"Arn": "ARNuser/carol", "UserName": "carol", "UserId": "AIDACAROL", "Path": "/",
                          "CreateDate": "2020-01-01T00:00:00Z"}]}
                        """.replace("ARN", ARN))
                .dump("iam-list-entities-for-policy__" + "arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2Fours.json", """
                        {"PolicyGroups": [{"GroupName": "readers", "GroupId": "AGPAREAD"}],
                         "PolicyUsers": [{"UserName": "alice", "UserId": "AIDAALICE"}], "PolicyRoles": []}
                        """);
    }

    private static void credentials(TableSnapshots account) {
        account.dump("iam-list-mfa-devices__alice.json", """
                {"MFADevices": [{"UserName": "alice", "SerialNumber": "GAHT12345678", "EnableDate": "2021-01-01T00:00:00Z"}]}
                """)
                .dump("iam-list-virtual-mfa-devices.json", """
                        {"VirtualMFADevices": [
                         {"SerialNumber": "ARNmfa/root-account-mfa-device", "EnableDate": "2021-02-01T00:00:00Z",
                          "User": {"Arn": "ARNroot", "UserId": "111122223333", "CreateDate": "2012-01-01T00:00:00Z"}},
                         {"SerialNumber": "ARNmfa/spare"}]}
                        """.replace("ARN", ARN))
                .dump("iam-list-access-keys__alice.json", """
                        {"AccessKeyMetadata": [{"UserName": "alice", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "Status": "Active",
                         "CreateDate": "2025-01-02T03:04:05Z"}]}
                        """)
                .dump("iam-list-ssh-public-keys__bob.json", """
                        {"SSHPublicKeys": [{"UserName": "bob", "SSHPublicKeyId": "APKAEXAMPLE", "Status": "Inactive",
                         "UploadDate": "2019-01-01T00:00:00Z"}]}
                        """);
    }

    private static void surroundings(TableSnapshots account) {
        account.dump("iam-get-account-password-policy.json", "error NoSuchEntity")
                .dump("cloudtrail-describe-trails.json", """
                        {"trailList": [{"Name": "main", "TrailARN": "arn:aws:cloudtrail:us-east-1:111122223333:trail/main",
                         "S3BucketName": "logs", "IsMultiRegionTrail": true, "IncludeGlobalServiceEvents": true,
                         "HomeRegion": "us-east-1", "LogFileValidationEnabled": false, "HasCustomEventSelectors": false,
                         "IsOrganizationTrail": false}]}
                        """)
                .dump("accessanalyzer-list-analyzers.json", "error AccessDeniedException")
                .dump("organizations-list-accounts.json", """
                        {"Accounts": [{"Id": "444455556666", "Arn": "arn:aws:organizations::111122223333:account/o-a/444455556666",
                         "Email": "a@example.com", "Name": "other", "Status": "ACTIVE", "JoinedMethod": "CREATED",
                         "JoinedTimestamp": "2020-01-01T00:00:00Z"}]}
                        """);
    }
}
