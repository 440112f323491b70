package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SshKeyNotRotatedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new SshKeyNotRotated(),
                """
                user: | SSH(Active) 'UploadDate': '2024-12-03T12:00:00Z'}]} | PASS uploaded 2024-12-03, 180 days earlier
                user: | SSH(Active) 'UploadDate': '2024-12-03T11:59:59Z'}]} | FAIL uploaded 2024-12-03, 180 days earlier
                user: | SSH(Active) 'UploadDate': 1733227199}]} | FAIL
                user: | SSH(Active) 'UploadDate': '2025-05-01T12:00:00Z'}]}; ssh.max-age-days=30 | FAIL
                user: | SSH(Inactive) 'UploadDate': '2015-01-01T12:00:00Z'}]} | N/A other-kind
                user: | SSH(Active) 'x': 1}]} | NOT ASSESSED missing-column:UploadDate
                user: | SSH(Active) 'UploadDate': 'soon'}]} | NOT ASSESSED unreadable:UploadDate
                user: | SSH(Active) 'UploadDate': '2025-06-01T16:00:00Z'}]} | PASS
                user: | SSH(Active) 'UploadDate': '2025-06-01T16:00:01Z'}]} | NOT ASSESSED timestamp-after-as-of:UploadDate
                user: | SSH(Active) 'UploadDate': '2025-06-02T12:00:00Z'}]}; evidence.future-tolerance-minutes=1440 | PASS
                user: | SSH(Odd) 'UploadDate': '2015-01-01T12:00:00Z'}]} | NOT ASSESSED unreadable:Status
                user: | iam-list-ssh-public-keys__u.json={'SSHPublicKeys': [{'SSHPublicKeyId': 'APKAEXAMPLE'}]} | NOT ASSESSED missing-column:Status
                user: | iam-list-ssh-public-keys__u.json={'SSHPublicKeys': []} | N/A no-subject
                user: | iam-list-ssh-public-keys__u.json={'SSHPublicKeys': [], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:ssh-public-keys
                user: | iam-list-ssh-public-keys.json={'SSHPublicKeys': []} | NOT ASSESSED incomplete-evidence:ssh-public-keys
                user: + user: user=v | SSH(Active) 'UploadDate': '2025-05-01T12:00:00Z'}]} | NOT ASSESSED incomplete-evidence:ssh-public-keys & PASS
                user: + user: user=v | SSH(Active) 'UploadDate': '2025-05-01T12:00:00Z'}]}; iam-list-ssh-public-keys__v.json=error AccessDenied | NOT ASSESSED incomplete-evidence:ssh-public-keys & PASS
                user: + user: user=v | SSH(Active) 'UploadDate': '2025-05-01T12:00:00Z'}]}; iam-list-ssh-public-keys__V.json={'SSHPublicKeys': []} | PASS
                | no-report; SSH(Active) 'UploadDate': '2015-01-01T12:00:00Z'}]} | NOT ASSESSED incomplete-evidence:ssh-public-keys & FAIL
                user: | iam-list-ssh-public-keys__u.json=error AccessDenied | NOT ASSESSED access-denied:ssh-public-keys
                user: | | NOT ASSESSED missing-evidence:ssh-public-keys
                """,
                "SSH(",
                "iam-list-ssh-public-keys__u.json={'SSHPublicKeys': [{'UserName': 'u', 'SSHPublicKeyId': 'APKAEXAMPLE', 'Status': '",
                ")",
                "',");
    }
}
