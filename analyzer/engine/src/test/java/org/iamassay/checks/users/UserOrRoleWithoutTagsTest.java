package org.iamassay.checks.users;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserOrRoleWithoutTagsTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UserOrRoleWithoutTags(), """
                any tag                 | user u {'Tags':[{'Key':'x','Value':'y'}]} + role r {'Tags':[{'Key':'x','Value':'y'}]} | | r PASS & u PASS
                no tag                  | user u {'Tags':[]} + role r | | r FAIL no tag with a value & u FAIL
                empty value             | user u {'Tags':[{'Key':'x','Value':''}]} + role r {'Tags':[{'Key':'x'}]} | | r FAIL & u FAIL
                tags of AWS             | user u {'Tags':[{'Key':'aws:created','Value':'y'}]} + role r {'Tags':[{'Key':'x','Value':'y'}]} | | r PASS & u FAIL
                all required            | user u {'Tags':[{'Key':'owner','Value':'a'},{'Key':'env','Value':'b'}]} + SUM Roles=0 | tags.required=owner,env | u PASS
                case of keys            | user u {'Tags':[{'Key':'Owner','Value':'a'}]} + SUM Roles=0 | tags.required=owner,env | u FAIL has no tag owner, env
                one is missing          | user u {'Tags':[{'Key':'owner','Value':'a'},{'Key':'env','Value':''}]} + SUM Roles=0 | tags.required=owner,env | u FAIL no tag env
                required tag of AWS     | user u {'Tags':[{'Key':'aws:x','Value':'a'}]} + SUM Roles=0 | tags.required=aws:x | u FAIL
                roles that AWS keeps    | role /aws-service-role/a/b + role /aws-reserved/sso.amazonaws.com/c + role /service-role/d | | \
                    c N/A service-linked & b N/A service-linked & d FAIL
                roles not seen          | user u + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u FAIL
                roles empty without SUM | user u {'Tags':[{'Key':'x','Value':'y'}]} + no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u PASS
                in the report alone     | role r {'Tags':[{'Key':'x','Value':'y'}]} + row user=u + SUM Users=1 | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & r PASS & u NOT ASSESSED incomplete-evidence:authorization-details
                nobody                  | | | 111122223333 N/A no-subject
                """);
    }
}
