package org.iamassay.checks.mfa;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OrphanedMfaDeviceTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new OrphanedMfaDevice(),
                """
                | no-report; VMFA[D(old)}]} | FAIL a virtual device that belongs to no user
                user: pe=true; mfa=true | VMFA[D(u), 'User': {'Arn': 'arn:aws:iam::111122223333:user/u'}}]} | PASS & PASS
                user: pe=true; mfa=true | VMFA[D(u), 'User': {'UserName': 'u'}}]} | NOT ASSESSED incomplete-evidence:virtual-mfa-devices & PASS
                user: k2a=true; mfa=true | VMFA[]} | PASS
                user: k2a=false; k2r=2025-01-01T00:00:00Z; mfa=true | VMFA[]} | FAIL has MFA, and neither a password nor an active key
                user: c1a=true; mfa=true | VMFA[]} | FAIL
                user: pe=not_supported; mfa=true | VMFA[]} | NOT ASSESSED password-unknown
                user: pe=false; k1a=; mfa=true | VMFA[]} | NOT ASSESSED unreadable:access_key_1_active
                user: pe=false; k1a=; k2a=true; mfa=true | VMFA[]} | PASS
                user: pe=true; mfa=true | | NOT ASSESSED missing-evidence:virtual-mfa-devices & PASS
                user: mfa=true | VMFA=error AccessDenied | NOT ASSESSED access-denied:virtual-mfa-devices & FAIL
                user: mfa=false | VMFA[], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:virtual-mfa-devices
                user: mfa=false | VMFA[D(old)}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:virtual-mfa-devices & FAIL
                user: mfa=false | VMFA[D(old)}, D(old)}]} | FAIL
                root: mfa=true + user: mfa=false | VMFA[]} | N/A no-subject & N/A root-judged-separately
                | no-report | NOT ASSESSED missing-evidence:virtual-mfa-devices
                """,
                "VMFA[",
                "iam-list-virtual-mfa-devices.json={'VirtualMFADevices': [",
                "VMFA=",
                "iam-list-virtual-mfa-devices.json=",
                "D(",
                "{'SerialNumber': 'arn:aws:iam::111122223333:mfa/",
                ")",
                "'");
    }
}
