package org.iamassay.checks.guardrails;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IamWriterWithoutBoundaryTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new IamWriterWithoutBoundary(), """
                306                     | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/c]} | | u PASS has a permissions boundary
                no boundary             | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]]} | | u FAIL no permissions boundary; may iam:CreateRole
                on one resource         | role r {role[{'Effect':'Allow','Action':['iam:Put*Policy','iam:AttachGroupPolicy'],'Resource':'arn:aws:iam::111122223333:user/x'}]]} | | r FAIL no permissions boundary; may iam:PutUserPolicy, iam:PutRolePolicy, iam:PutGroupPolicy, iam:AttachGroupPolicy
                under a condition       | user u {user[{'Effect':'Allow','Action':'iam:createuser','Resource':'*','Condition':{'StringEquals':{'iam:PermissionsBoundary':'x'}}}]]} | | u FAIL may iam:CreateUser
                denied                  | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'},{'Effect':'Deny','Action':'iam:*','Resource':'*'}]]} | | u N/A other-kind
                boundary cuts           | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/c]} + policy c {policy[{'Effect':'Allow','Action':'s3:*','Resource':'*'}]]} | | u N/A other-kind
                administrator           | user u {user[EVERYTHING]]} | | u N/A other-kind
                others                  | user u + group g {group[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]]} | | u N/A other-kind
                privilege unknown       | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]],'GroupList':['gone']} + group g | | u NOT ASSESSED incomplete-evidence:authorization-details
                unknown with boundary   | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]],'GroupList':['gone'],cap[arn:aws:iam::111122223333:policy/c]} + group g | | u PASS
                service-linked          | role /aws-service-role/x.amazonaws.com/r {role[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]]} | | r N/A service-linked
                permission set          | role /aws-reserved/sso.amazonaws.com/r {role[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]]} | | r FAIL no permissions boundary
                in the report alone     | user u {user[{'Effect':'Allow','Action':'iam:CreateRole','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/c]} + row user=v; pe=true + row pe=true | | u PASS & v NOT ASSESSED incomplete-evidence:authorization-details
                roles not seen          | user u + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u N/A other-kind
                """);
    }
}
