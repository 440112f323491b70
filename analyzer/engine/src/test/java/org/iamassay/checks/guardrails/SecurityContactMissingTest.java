package org.iamassay.checks.guardrails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SecurityContactMissingTest {

    @TestFactory
    Stream<DynamicTest> looksForTheContactOfSecurity() {
        return checking(new SecurityContactMissing()).cases("""
                account-get-alternate-contact.json {"AlternateContact":{"AlternateContactType":"SECURITY","Name":"A"}}
                => PASS

                # the name of the file tells where the content does not
                account-get-alternate-contact__SECURITY.json {"AlternateContact":{"Name":"A"}}
                => PASS

                account-get-alternate-contact.json error ResourceNotFoundException
                => FAIL no alternate contact for security

                account-get-alternate-contact__SECURITY.json error ResourceNotFoundException
                => FAIL

                # another contact was asked for, and is not there
                account-get-alternate-contact__BILLING.json error ResourceNotFoundException
                => NOT ASSESSED missing-evidence:alternate-contact

                # another contact is there
                account-get-alternate-contact__BILLING.json {"AlternateContact":{"AlternateContactType":"BILLING"}}
                => NOT ASSESSED missing-evidence:alternate-contact

                # another is there, this one is not
                account-get-alternate-contact__BILLING.json {"AlternateContact":{"AlternateContactType":"BILLING"}}
                account-get-alternate-contact__SECURITY.json error ResourceNotFoundException
                => FAIL

                account-get-alternate-contact.json {"AlternateContact":{"Name":"A"}}
                => NOT ASSESSED unreadable:AlternateContactType

                account-get-alternate-contact.json error AccessDeniedException
                => NOT ASSESSED access-denied:alternate-contact

                account-get-alternate-contact.json
                => NOT ASSESSED missing-evidence:alternate-contact
                """);
    }

    @Test
    void tellsNothingOfThePerson() {
        String content = "{\"AlternateContact\":{\"AlternateContactType\":\"SECURITY\",\"Name\":\"Jane\","
                + "\"EmailAddress\":\"jane@example.com\",\"PhoneNumber\":\"555-0100\"}}";
        Trial trial = Trial.asOf(Trial.AS_OF).dump("account-get-alternate-contact.json", content);
        assertThat(trial.run(new SecurityContactMissing()).findings().toString())
                .contains("SECURITY")
                .doesNotContain("Jane", "jane", "555");
    }
}
