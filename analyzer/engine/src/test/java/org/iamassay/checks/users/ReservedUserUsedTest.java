package org.iamassay.checks.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.testing.CheckTable.checking;

import org.iamassay.check.Finding;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;

class ReservedUserUsedTest {

    @Test
    void listsNamesInAnyCaseAndArns() {
        checking(new ReservedUserUsed())
                .with("reserved.users", "DECOY,arn:aws:iam::111122223333:user/glass")
                .report("""
                        user           | password_last_used   | expect
                        decoy          | 2025-05-31T12:00:00Z | FAIL password last used 2025-05-31, 1 day earlier
                        glass          | 2025-01-31T12:00:00Z | PASS
                        <root_account> | 2025-05-31T12:00:00Z | N/A root-judged-separately
                        """);
    }

    @Test
    void aUseThatCannotBeSeenIsNoRest() {
        checking(new ReservedUserUsed()).with("reserved.users", "a,b,c").report("""
                user | password_last_used | access_key_1_active | access_key_1_last_rotated | access_key_1_last_used_date | expect
                a    | (empty)            | false               | N/A                       | N/A                         | NOT ASSESSED unreadable:password_last_used
                b    | N/A                | true                | 2022-12-14T12:00:00Z      | (empty)                     | NOT ASSESSED unreadable:access_key_1_last_used_date
                c    | (empty)            | true                | 2022-12-14T12:00:00Z      | 2025-05-30T12:00:00Z        | FAIL access key 1
                """);
    }

    @Test
    void othersAreNoSubjectsAndTheMissingAreNamed() {
        Trial trial = Trial.asOf(Trial.AS_OF).parameter("reserved.users", "decoy,gone,gone");
        trial.row("user=decoy");
        trial.row("user=other");
        trial.row("user=<root_account>");
        assertThat(trial.run(new ReservedUserUsed()).findings())
                .extracting(Finding::id)
                .containsExactly(
                        "reserved-user-unused:account/111122223333#gone:-",
                        "reserved-user-unused:arn:aws:iam::111122223333:root:2012-01-01T00:00:00Z",
                        "reserved-user-unused:arn:aws:iam::111122223333:user/decoy:2015-01-01T00:00:00Z");
    }

    @Test
    void aReportWithoutAnyOfThemSaysNoMoreThanThat() {
        Trial trial = Trial.asOf(Trial.AS_OF).parameter("reserved.users", "decoy");
        trial.row("user=other");
        assertThat(trial.run(new ReservedUserUsed()).findings())
                .extracting(Finding::id)
                .containsExactly("reserved-user-unused:account/111122223333#decoy:-");
    }
}
