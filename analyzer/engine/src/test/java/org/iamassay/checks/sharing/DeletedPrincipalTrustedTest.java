package org.iamassay.checks.sharing;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DeletedPrincipalTrustedTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new DeletedPrincipalTrusted(), """
                nobody gone                  | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/u'},'Action':'sts:AssumeRole'} + user u | | r PASS
                bare id of a user            | trust r {'Effect':'Allow','Principal':{'AWS':['AIDACKCEVSQ6C2EXAMPLE','111122223333']},'Action':'sts:AssumeRole'} | | r FAIL AIDACKCEVSQ6C2EXAMPLE
                bare id of a role            | trust r {'Effect':'Allow','Principal':{'AWS':'AROACKCEVSQ6C2EXAMPLE'},'Action':'sts:AssumeRole'} | | r FAIL
                user gone                    | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/gone'},'Action':'sts:AssumeRole'} + user u | | r FAIL user/gone
                role gone                    | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:role/gone'},'Action':'sts:AssumeRole'} + user u | | r FAIL role/gone
                sessions of a role gone      | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:sts::111122223333:assumed-role/gone/s'},'Action':'sts:AssumeRole'} + user u | | r FAIL sessions of role gone
                sessions of a living role    | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:sts::111122223333:assumed-role/R2/s'},'Action':'sts:AssumeRole'} + role /p/r2 {'AssumeRolePolicyDocument':{'Statement':[{'Effect':'Deny','Action':'sts:AssumeRole','Principal':'*'}]}} | | r2 PASS & r PASS
                path belongs to the ARN      | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/u'},'Action':'sts:AssumeRole'} + user /p/u | | r FAIL user/u
                users not seen               | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/gone'},'Action':'sts:AssumeRole'} + no UserDetailList | | r NOT ASSESSED incomplete-evidence:authorization-details
                users not seen, bare id      | trust r {'Effect':'Allow','Principal':{'AWS':['AIDACKCEVSQ6C2EXAMPLE','arn:aws:iam::111122223333:user/gone']},'Action':'sts:AssumeRole'} + no UserDetailList | | r FAIL no longer there: AIDACKCEVSQ6C2EXAMPLE
                users not seen, role gone    | trust r {'Effect':'Allow','Principal':{'AWS':['arn:aws:iam::111122223333:role/gone','arn:aws:iam::111122223333:user/gone']},'Action':'sts:AssumeRole'} + no UserDetailList | | r FAIL no longer there: arn:aws:iam::111122223333:role/gone
                a page is missing            | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:role/gone'},'Action':'sts:AssumeRole'} + user u + page missing | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & r NOT ASSESSED incomplete-evidence:authorization-details
                other accounts               | trust r {'Effect':'Allow','Principal':{'AWS':['arn:aws:iam::444455556666:user/gone','arn:aws:iam::444455556666:root','444455556666']},'Action':'sts:AssumeRole'} | | r PASS
                own root                     | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'sts:AssumeRole'} | | r PASS
                Deny statements              | trust r {'Effect':'Deny','Principal':{'AWS':'AIDACKCEVSQ6C2EXAMPLE'},'Action':'sts:AssumeRole'} | | r PASS
                service-linked               | trust /aws-service-role/x/r {'Effect':'Allow','Principal':{'AWS':'AIDACKCEVSQ6C2EXAMPLE'},'Action':'sts:AssumeRole'} | | r N/A service-linked
                a part stays unread          | trust r {'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'},7 | | r NOT ASSESSED unreadable:document
                """);
    }
}
