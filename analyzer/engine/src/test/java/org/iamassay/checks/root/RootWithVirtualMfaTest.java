package org.iamassay.checks.root;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RootWithVirtualMfaTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new RootWithVirtualMfa(),
                """
                root: mfa=true | VMFA[D(phone), 'User': {'Arn': 'arn:aws:iam::111122223333:root'}}]} | FAIL root's MFA device arn:aws:iam::111122223333:mfa/phone is virtual
                root: mfa=true | VMFA[D(phone), 'User': {'Arn': 'arn:aws:iam::111122223333:root'}}], 'IsTruncated': true} | FAIL
                root: mfa=true | VMFA[D(phone), 'User': {'Arn': 'arn:aws:iam::111122223333:user/u'}}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:virtual-mfa-devices
                root: mfa=true | VMFA[D(phone), 'User': {'UserName': 'u'}}]} | NOT ASSESSED missing-column:Arn
                root: mfa=true | VMFA[D(phone)}]} | PASS
                root: mfa=true | VMFA[{'EnableDate': '2025-01-01T00:00:00Z'}]} | NOT ASSESSED incomplete-evidence:virtual-mfa-devices
                root: mfa=true | VMFA=error AccessDenied | NOT ASSESSED access-denied:virtual-mfa-devices
                root: mfa=true | VMFA= | NOT ASSESSED missing-evidence:virtual-mfa-devices
                root: mfa=false | | FAIL no MFA device, and credentials exist
                root: mfa= | VMFA[]} | NOT ASSESSED unreadable:mfa_active
                root: mfa=; pe=false | | N/A no-root-credentials
                root: mfa=; pe=true | SUM.AccountMFAEnabled=1; VMFA[]} | PASS
                root: arn=arn:aws-us-gov:iam::111122223333:root; pe=not_supported; mfa=false | VMFA[]} | N/A govcloud-root
                user: | VMFA[]} | NOT ASSESSED root-row-missing
                user: | SUM.AccountMFAEnabled=1; VMFA[]} | PASS
                | no-report; SUM.AccountMFAEnabled=1; VMFA[D(x), 'User': {'Arn': 'arn:aws:iam::111122223333:root'}}]} | FAIL
                | no-report; SUM.AccountMFAEnabled=1 | NOT ASSESSED missing-evidence:virtual-mfa-devices
                | no-report; SUM.AccountMFAEnabled=0; SUM.AccountPasswordPresent=0; SUM.AccountAccessKeysPresent=0 | N/A no-root-credentials
                | no-report; VMFA[]} | NOT ASSESSED missing-evidence:credential-report
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
