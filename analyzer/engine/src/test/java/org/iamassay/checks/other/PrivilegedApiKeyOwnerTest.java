package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PrivilegedApiKeyOwnerTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new PrivilegedApiKeyOwner(), """
                administrator           | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | u FAIL is administrator by p (inline); has an active service API key
                by a group              | user u {'GroupList':['g']} + group g {group[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active','ExpirationDate':'2025-06-01T12:00:01Z'}]} | | u FAIL is administrator by p (inline) of group g
                narrow                  | user u {user[{'Effect':'Allow','Action':'bedrock:InvokeModel','Resource':'*'}]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | u PASS
                expired                 | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active','ExpirationDate':'2025-06-01T12:00:00Z'}]} | | 111122223333 N/A no-subject
                inactive                | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Inactive'}]} | | 111122223333 N/A no-subject
                status unknown          | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z'}]} | | u NOT ASSESSED missing-column:Status
                another service         | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | api-key.services=logs.amazonaws.com | 111122223333 N/A no-subject
                privilege unknown       | user u {'GroupList':['gone']} + group g + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | u NOT ASSESSED incomplete-evidence:authorization-details
                boundary unknown        | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | u NOT ASSESSED incomplete-evidence:authorization-details
                not in the details      | user v + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | U NOT ASSESSED incomplete-evidence:authorization-details
                two keys, one finding   | user u {user[EVERYTHING]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z'},{'UserName':'u','ServiceSpecificCredentialId':'ACCAEXAMPLE2','ServiceName':'logs.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | u FAIL has an active service API key
                roles not seen          | user u + no RoleDetailList + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'U','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u PASS
                not asked of all users  | user u + file iam-list-service-specific-credentials__v.json {'ServiceSpecificCredentials':[]} | | 111122223333 NOT ASSESSED incomplete-evidence:service-specific-credentials
                not asked               | user u | | 111122223333 NOT ASSESSED missing-evidence:service-specific-credentials
                can become administrator | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'u','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} |  | u FAIL can become administrator: iam-008; has an active service API key
                privileged only         | user u {user[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]]} + file iam-list-service-specific-credentials-all.json {'ServiceSpecificCredentials':[{'UserName':'u','ServiceSpecificCredentialId':'ACCAEXAMPLE','ServiceName':'bedrock.amazonaws.com','CreateDate':'2025-05-02T12:00:00Z','Status':'Active'}]} |  | u PASS
                """);
    }
}
