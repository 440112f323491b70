package org.iamassay.checks.mfa;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PhishableMfaTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new PhishableMfa(),
                """
                user: pe=true; mfa=true | MFA(mfa/u)]} | FAIL only virtual devices
                user: pe=true; mfa=true | MFA(mfa/u), S(mfa/v)]} | FAIL only virtual devices
                user: pe=true; mfa=true | MFA(mfa/u), S(u2f/user/u/k)]} | PASS a virtual device stands beside it
                user: pe=true; mfa=true | MFA(u2f/user/u/k), S(sms-mfa/u)]} | FAIL codes are sent as text messages
                user: pe=true; mfa=true | MFA(u2f/user/u/k)], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:mfa-devices
                user: pe=true; mfa=true | MFA(mfa/u)], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:mfa-devices
                user: pe=true; mfa=true | MFA(sms-mfa/u)], 'IsTruncated': true} | FAIL codes are sent as text messages
                user: pe=true; mfa=true | iam-list-mfa-devices__u.json={'MFADevices': []} | NOT ASSESSED incomplete-evidence:mfa-devices
                user: pe=true; mfa=true | iam-list-mfa-devices__U.json={'MFADevices': [{'SerialNumber': 'GAHT12345678'}]} | PASS
                user: pe=true; mfa=true | iam-list-mfa-devices__u.json=error AccessDenied | NOT ASSESSED access-denied:mfa-devices
                user: pe=true; mfa=true | iam-list-mfa-devices__u.json= | NOT ASSESSED missing-evidence:mfa-devices
                user: pe=true; mfa=true | iam-list-mfa-devices__v.json={'MFADevices': [{'UserName': 'v', 'SerialNumber': 'GAHT12345678'}]} | NOT ASSESSED incomplete-evidence:mfa-devices
                user: pe=true; mfa=true + user: user=v; pe=true; mfa=true | MFA(u2f/user/u/k)]} | PASS & NOT ASSESSED incomplete-evidence:mfa-devices
                user: pe=true; mfa=true | VMFA]} | PASS MFA is on, and no virtual device is the user's
                user: pe=true; mfa=true | VMFA{'SerialNumber': 'arn:aws:iam::111122223333:mfa/u', 'User': {'Arn': 'arn:aws:iam::111122223333:user/u'}}]} | NOT ASSESSED missing-evidence:mfa-devices
                user: pe=true; mfa=true | VMFA{'SerialNumber': 'arn:aws:iam::111122223333:mfa/u', 'User': {'Arn': 'arn:aws:iam::111122223333:user/v'}}]} | PASS
                user: pe=true; mfa=true | VMFA{'SerialNumber': 'arn:aws:iam::111122223333:mfa/u', 'User': {'UserName': 'u'}}]} | NOT ASSESSED missing-evidence:mfa-devices
                user: pe=true; mfa=true | VMFA], 'IsTruncated': true} | NOT ASSESSED missing-evidence:mfa-devices
                user: pe=true; mfa=true | VMFA]}; iam-list-mfa-devices__u.json=error AccessDenied | PASS
                user: pe=true; mfa=true | VMFA]}; MFA(mfa/u)]} | FAIL only virtual devices
                user: pe=true; mfa= | MFA(mfa/u)]} | NOT ASSESSED unreadable:mfa_active
                user: pe=not_supported; mfa=true | MFA(mfa/u)]} | NOT ASSESSED password-unknown
                user: pe=not_supported; mfa=false | MFA(mfa/u)]} | N/A no-mfa
                user: pe=false; mfa= | | N/A no-password
                root: mfa=true + user: pe=false | | N/A root-judged-separately & N/A no-password
                | no-report; MFA(mfa/u)]} | NOT ASSESSED missing-evidence:credential-report
                """,
                "VMFA",
                "iam-list-virtual-mfa-devices.json={'VirtualMFADevices': [",
                "MFA(",
                "iam-list-mfa-devices__u.json={'MFADevices': [S(",
                "S(",
                "{'UserName': 'u', 'SerialNumber': 'arn:aws:iam::111122223333:",
                ")",
                "'}");
    }
}
