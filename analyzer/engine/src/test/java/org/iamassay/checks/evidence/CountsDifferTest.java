package org.iamassay.checks.evidence;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CountsDifferTest {

    @TestFactory
    Stream<DynamicTest> countsUsersAndRoot() {
        return checking(new CountsDiffer()).cases("""
                user=a
                user=b
                iam-get-account-summary.json {"SummaryMap":{"Users":3}}
                => FAIL Users is 3, with 2 user rows in the credential report

                # rows of one subject count once
                user=a
                user=a
                R: mfa=true
                iam-get-account-summary.json {"SummaryMap":{"Users":1}}
                => PASS

                R: k1a=true; k1r=2020-01-01T00:00:00Z
                iam-get-account-summary.json {"SummaryMap":{"AccountAccessKeysPresent":0}}
                => FAIL AccountAccessKeysPresent is 0, and the root row has access key

                # an inactive key counts, also in the second slot
                R: k2a=false; k2r=2020-01-01T00:00:00Z
                iam-get-account-summary.json {"SummaryMap":{"AccountAccessKeysPresent":1}}
                => PASS

                R: mfa=true
                iam-get-account-summary.json {"SummaryMap":{"AccountAccessKeysPresent":1}}
                => FAIL AccountAccessKeysPresent is 1, and the root row has no access key

                # a slot that is not told contradicts nothing
                R: k1a=
                iam-get-account-summary.json {"SummaryMap":{"AccountAccessKeysPresent":1}}
                => PASS

                R: mfa=true
                iam-get-account-summary.json {"SummaryMap":{"AccountMFAEnabled":0}}
                => FAIL AccountMFAEnabled is 0, and the root row has MFA

                R: pe=false
                iam-get-account-summary.json {"SummaryMap":{"AccountPasswordPresent":1}}
                => FAIL AccountPasswordPresent is 1, and the root row has no password

                R: pe=not_supported
                iam-get-account-summary.json {"SummaryMap":{"AccountPasswordPresent":0}}
                => PASS

                # several differences
                R: mfa=false
                iam-get-account-summary.json {"SummaryMap":{"Users":1,"AccountMFAEnabled":1}}
                => FAIL Users is 1, with 0 user rows in the credential report, AccountMFAEnabled is 1, and the root row has no MFA
                """);
    }

    @TestFactory
    Stream<DynamicTest> countsListsOfTheAuthorizationDetails() {
        return checking(new CountsDiffer())
                .where("GROUP", "{\"GroupName\":\"g\",\"Arn\":\"arn:aws:iam::111122223333:group/g\"}")
                .where("ROLE", "{\"RoleName\":\"r\",\"RoleId\":\"AROA\",\"Arn\":\"arn:aws:iam::111122223333:role/r\"}")
                .where(
                        "OWN",
                        "{\"PolicyName\":\"p\",\"PolicyId\":\"ANPA\",\"Arn\":\"arn:aws:iam::111122223333:policy/p\",\"PolicyVersionList\":[]}")
                .where(
                        "AWS",
                        "{\"PolicyName\":\"q\",\"PolicyId\":\"ANPA\",\"Arn\":\"arn:aws:iam::aws:policy/q\",\"PolicyVersionList\":[]}")
                .cases("""
                iam-get-account-authorization-details.json {"GroupDetailList":[<GROUP>],"RoleDetailList":[<ROLE>],"Policies":[<OWN>,<AWS>]}
                iam-get-account-summary.json {"SummaryMap":{"Groups":1,"Roles":1,"Policies":1}}
                => PASS

                iam-get-account-authorization-details.json {"GroupDetailList":[<GROUP>],"RoleDetailList":[<ROLE>],"Policies":[<OWN>,<AWS>]}
                iam-get-account-summary.json {"SummaryMap":{"Groups":2,"Roles":0,"Policies":2}}
                => FAIL Groups is 2, with 1 in the authorization details, Roles is 0, with 1 in the authorization details, Policies is 2, with 1

                # pages that repeat an entry
                iam-get-account-authorization-details-1.json {"RoleDetailList":[<ROLE>]}
                iam-get-account-authorization-details-2.json {"RoleDetailList":[<ROLE>]}
                iam-get-account-summary.json {"SummaryMap":{"Roles":1}}
                => PASS

                # lists that a filter left out or emptied say nothing
                iam-get-account-authorization-details.json {"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[<ROLE>]}
                iam-get-account-summary.json {"SummaryMap":{"Groups":2,"Roles":1,"Policies":7}}
                => PASS

                # a page is missing: too few may be explained by it, too many is not
                iam-get-account-authorization-details.json {"RoleDetailList":[<ROLE>],"IsTruncated":true,"Marker":"m"}
                iam-get-account-summary.json {"SummaryMap":{"Roles":5}}
                => NOT ASSESSED incomplete-evidence:authorization-details

                iam-get-account-authorization-details.json {"RoleDetailList":[<ROLE>],"IsTruncated":true,"Marker":"m"}
                iam-get-account-summary.json {"SummaryMap":{"Roles":0}}
                => FAIL Roles is 0
                """);
    }

    @TestFactory
    Stream<DynamicTest> countsDevices() {
        return checking(new CountsDiffer())
                .where("FREE", "{\"SerialNumber\":\"arn:aws:iam::111122223333:mfa/free\"}")
                .where(
                        "USED",
                        "{\"SerialNumber\":\"arn:aws:iam::111122223333:mfa/used\",\"User\":"
                                + "{\"UserName\":\"a\",\"Arn\":\"arn:aws:iam::111122223333:user/a\"}}")
                .cases("""
                # other devices in use may be hardware
                iam-list-virtual-mfa-devices.json {"VirtualMFADevices":[<FREE>,<USED>]}
                iam-get-account-summary.json {"SummaryMap":{"MFADevices":2,"MFADevicesInUse":5}}
                => PASS

                iam-list-virtual-mfa-devices.json {"VirtualMFADevices":[<FREE>,<USED>]}
                iam-get-account-summary.json {"SummaryMap":{"MFADevices":3,"MFADevicesInUse":0}}
                => FAIL MFADevices is 3, with 2 virtual MFA devices listed, MFADevicesInUse is 0, with 1 virtual MFA devices assigned

                iam-list-virtual-mfa-devices.json {"VirtualMFADevices":[<FREE>],"IsTruncated":true}
                iam-get-account-summary.json {"SummaryMap":{"MFADevices":3}}
                => NOT ASSESSED incomplete-evidence:virtual-mfa-devices
                """);
    }

    @TestFactory
    Stream<DynamicTest> needsBothSides() {
        return checking(new CountsDiffer()).cases("""
                user=a
                => NOT ASSESSED missing-evidence:account-summary

                user=a
                iam-get-account-summary.json error AccessDenied
                => NOT ASSESSED access-denied:account-summary

                iam-get-account-summary.json {"SummaryMap":{"Users":1}}
                => NOT ASSESSED missing-evidence:credential-report

                user=a
                iam-get-account-summary.json {"SummaryMap":{"Users":"many"}}
                => NOT ASSESSED incomplete-evidence:account-summary

                # a count that is absent is not zero
                user=a
                iam-get-account-summary.json {"SummaryMap":{"Groups":0}}
                => N/A no-subject
                """);
    }
}
