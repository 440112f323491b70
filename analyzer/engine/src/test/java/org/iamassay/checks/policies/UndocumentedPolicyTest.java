package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UndocumentedPolicyTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UndocumentedPolicy(), """
                description                     | policy p {'Description':'Reads invoices'} | | p PASS
                blank description               | policy p {'Description':'  ','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'Stmt123456789','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                member absent, others have it   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} + policy q {'Description':'Reads'} | | p FAIL & q PASS
                AWS's have it                   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} + policy q {'Arn':'arn:aws:iam::aws:policy/q','Description':'Reads'} | | p FAIL
                nobody has it                   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} + policy q | | p NOT ASSESSED missing-column:Description & q NOT ASSESSED missing-column:Description
                Sids speak                      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'ReadInvoices','Effect':'Allow','Action':'a:b','Resource':'*'},{'Sid':'ListBucket','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p PASS
                one Sid alone, no list          | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':{'Sid':'ReadMore','Effect':'Allow','Action':'a:b','Resource':'*'}}}]} | | p PASS
                eight characters                | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'ReadAll1','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p PASS
                seven                           | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'ReadAll','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                not every statement             | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'ReadInvoices','Effect':'Allow','Action':'a:b','Resource':'*'},{'Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                made up by the editor           | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'VisualEditor0','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                made up by the generator        | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'Statement12','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                document missing                | policy p {'Description':''} | | p NOT ASSESSED incomplete-evidence:authorization-details
                document is no object           | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','Document':'[1]'}]} | | p NOT ASSESSED unreadable:document
                a statement stays unread        | policy p {'Description':'','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'ReadInvoices','Effect':'Allow','Action':'a:b','Resource':'*'},7]}}]} | | p NOT ASSESSED unreadable:document
                described all the same          | policy p {'Description':'For invoices','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[7]}}]} | | p PASS
                boundary-only is judged         | policy p {'Description':'','AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Sid':'a','Effect':'Allow','Action':'a:b','Resource':'*'}]}}]} | | p FAIL
                none                            | | | 111122223333 N/A no-subject
                """);
    }
}
