package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserWithSigningCertificateTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new UserWithSigningCertificate(), """
                113 | c1a=true; c1r=2014-06-19T12:00:00Z | fail
                205 | c1a=false; c2a= (empty) | not-assessed unreadable:cert_2_active
                206 | c1a=true; c1r=2014-06-19T12:00:00Z; c2a= (empty) | fail
                a   | | pass
                b   | c1a=true; c1r=2014-06-19T12:00:00Z; c2a=true; c2r=2014-06-19T12:00:00Z | fail, fail
                c   | c1a=true; c1r=2014-06-19T12:00:00Z ## c1a=false | fail
                d   | R: c1a=true; c1r=2014-06-19T12:00:00Z | not-applicable no-subject, not-applicable root-judged-separately
                """);
    }

    @TestFactory
    Stream<DynamicTest> listsAnswerForAnUnknownSlot() {
        return DumpCases.of(
                new UserWithSigningCertificate(),
                """
                user: c2a= | SIGN[ON]} | FAIL signing certificate ending MPLE is active, uploaded 2014-06-19, 4000 days earlier
                user: c2a= | SIGN[ON, TOO]} | FAIL & FAIL
                user: c2a= | SIGN[OFF]} | PASS
                user: c2a= | SIGN[]} | PASS
                user: c2a= | SIGN[ODD]} | NOT ASSESSED unreadable:cert_2_active
                user: c2a= | SIGN[], 'IsTruncated': true} | NOT ASSESSED unreadable:cert_2_active
                user: c2a= | iam-list-signing-certificates__u.json=error AccessDenied | NOT ASSESSED unreadable:cert_2_active
                user: c2a= + user: user=v; c1a= | SIGN[]} | PASS & NOT ASSESSED unreadable:cert_1_active
                user: c1a=true; c1r=2014-06-19T12:00:00Z; c2a= | SIGN[]} | FAIL
                user: | SIGN[ON]} | PASS
                """,
                "SIGN[",
                "iam-list-signing-certificates__u.json={'Certificates': [",
                "ON",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE7EXAMPLE', 'Status': 'Active', 'UploadDate': '2014-06-19T12:00:00Z'}",
                "TOO",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE6EXAMPLE', 'Status': 'Active', 'UploadDate': '2014-06-19T12:00:00Z'}",
                "OFF",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE5EXAMPLE', 'Status': 'Inactive'}",
                "ODD",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE4EXAMPLE', 'Status': 'Odd'}",
                "U1",
                "iam-list-users.json={'Users': [{'UserName': 'u', 'Arn': 'arn:aws:iam::111122223333:user/team/u'}]}");
    }

    @TestFactory
    Stream<DynamicTest> withoutReportTheListsOfCertificatesAnswer() {
        return DumpCases.of(
                new UserWithSigningCertificate(),
                """
                | no-report; U1; SIGN[ON]} | FAIL signing certificate ending MPLE is active, uploaded 2014-06-19, 4000 days earlier
                | no-report; U1; SIGN[ON, TOO, OFF]} | FAIL & FAIL
                | no-report; U1; SIGN[OFF]} | PASS
                | no-report; U1; SIGN[]} | PASS
                | no-report; U1; SIGN[ODD]} | NOT ASSESSED unreadable:Status
                | no-report; SIGN[OFF]} | NOT ASSESSED incomplete-evidence:signing-certificates & PASS
                | no-report; U1; SIGN[ON], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:signing-certificates & FAIL
                | no-report; iam-list-users.json={'Users': [{'UserName': 'u', 'Arn': 'arn:aws:iam::111122223333:user/u'}, {'UserName': 'v', 'Arn': 'arn:aws:iam::111122223333:user/v'}]}; SIGN[]} | NOT ASSESSED incomplete-evidence:signing-certificates & PASS
                | no-report; iam-list-users.json={'Users': []}; SIGN[ON]} | NOT ASSESSED incomplete-evidence:signing-certificates & FAIL
                | no-report; U1 | NOT ASSESSED missing-evidence:credential-report
                """,
                "SIGN[",
                "iam-list-signing-certificates__u.json={'Certificates': [",
                "ON",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE7EXAMPLE', 'Status': 'Active', 'UploadDate': '2014-06-19T12:00:00Z'}",
                "TOO",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE6EXAMPLE', 'Status': 'Active', 'UploadDate': '2014-06-19T12:00:00Z'}",
                "OFF",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE5EXAMPLE', 'Status': 'Inactive'}",
                "ODD",
                "{'UserName': 'u', 'CertificateId': 'TA7SMP42TDN5Z26OBPJE4EXAMPLE', 'Status': 'Odd'}",
                "U1",
                "iam-list-users.json={'Users': [{'UserName': 'u', 'Arn': 'arn:aws:iam::111122223333:user/team/u'}]}");
    }
}
