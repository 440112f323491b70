package org.iamassay.checks.evidence;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserListsDifferTest {

    private static String user(String name, String created) {
        return "{\"UserName\":\"" + name + "\",\"Arn\":\"arn:aws:iam::111122223333:user/" + name
                + "\",\"CreateDate\":\"" + created + "\"}";
    }

    @TestFactory
    Stream<DynamicTest> comparesReportAndLists() {
        return checking(new UserListsDiffer())
                .where("A", user("a", "2020-01-01T00:00:00Z"))
                .where("A AGAIN", user("a", "2021-01-01T00:00:00Z"))
                .where("B", user("b", "2020-01-01T00:00:00Z"))
                .where("A UNDATED", user("a", "soon"))
                .where("ROOT", "{\"Arn\":\"arn:aws:iam::111122223333:root\",\"UserId\":\"111122223333\"}")
                .cases("""
                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>]}
                => PASS

                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>,<B>]}
                => FAIL user/b is in the list of users and not in the credential report

                user=a; uct=2020-01-01T00:00:00Z
                user=b; uct=2020-01-01T00:00:00Z
                iam-get-account-authorization-details.json {"UserDetailList":[<A>]}
                => FAIL user/b is in the credential report and not in the authorization details

                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A AGAIN>]}
                => FAIL was created 2020-01-01T00:00:00Z by the credential report and 2021-01-01T00:00:00Z by the list of users

                # root is no user of a list
                R: mfa=true
                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>]}
                iam-get-user.json {"User":<ROOT>}
                => PASS

                # an unknown creation time speaks neither for nor against
                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A UNDATED>]}
                => PASS

                # two lists without a report
                iam-list-users.json {"Users":[<A>]}
                iam-get-account-authorization-details.json {"UserDetailList":[<B>]}
                => FAIL user/b is in the authorization details and not in the list of users

                # one user alone is no list of all
                user=a; uct=2020-01-01T00:00:00Z
                user=c; uct=2020-01-01T00:00:00Z
                iam-get-user.json {"User":<A>}
                => PASS

                user=c; uct=2020-01-01T00:00:00Z
                iam-get-user.json {"User":<A>}
                => FAIL user/a is in the list of users

                # rows of one subject
                user=a; uct=2020-01-01T00:00:00Z
                user=a; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>]}
                => PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> allowsForTheCachedReport() {
        return checking(new UserListsDiffer())
                .where("AT", user("b", "2025-06-01T08:00:00Z"))
                .where("BEFORE", user("b", "2025-06-01T07:59:59Z"))
                .where("AFTER", user("b", "2025-06-01T12:10:00Z"))
                .cases("""
                iam-list-users.json {"Users":[<AT>]}
                user=a; uct=2025-06-01T09:00:00Z
                => PASS

                user=b; uct=2025-06-01T07:59:59Z
                iam-list-users.json {"Users":[<BEFORE>]}
                => PASS

                # more than four hours before as-of
                R: mfa=true
                iam-list-users.json {"Users":[<BEFORE>]}
                => FAIL user/b

                R: mfa=true
                iam-list-users.json {"Users":[<AFTER>]}
                => PASS

                evidence.cache-hours=1
                R: mfa=true
                iam-list-users.json {"Users":[<AT>]}
                => FAIL user/b
                """);
    }

    @TestFactory
    Stream<DynamicTest> oneSourceAloneIsNoMatterForIt() {
        return checking(new UserListsDiffer())
                .where("A", user("a", "2020-01-01T00:00:00Z"))
                .cases("""
                user=a
                => N/A no-subject

                iam-list-users.json {"Users":[<A>]}
                => N/A no-subject

                user=a
                iam-list-users.json error AccessDenied
                => N/A no-subject

                # filtered: the list is absent, or empty against the report
                user=a
                iam-get-account-authorization-details.json {"RoleDetailList":[]}
                => N/A no-subject

                user=a
                iam-get-account-authorization-details.json {"UserDetailList":[],"RoleDetailList":[]}
                => N/A no-subject

                # empty on both sides
                R: mfa=true
                iam-get-account-authorization-details.json {"UserDetailList":[],"RoleDetailList":[]}
                => PASS

                # a page is missing: who is not in it may be in the next
                user=a; uct=2020-01-01T00:00:00Z
                user=b; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>],"IsTruncated":true,"Marker":"m"}
                => NOT ASSESSED incomplete-evidence:users

                # and who is in it stands
                user=b; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[<A>],"IsTruncated":true,"Marker":"m"}
                => FAIL user/a
                """);
    }
}
