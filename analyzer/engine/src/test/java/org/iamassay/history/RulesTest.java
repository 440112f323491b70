package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two checks ask the same when their rules agree; where a rule is not told, when checklist and profile do. */
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        // rule, checklist, profile, digest | rule, checklist, profile, digest | same
        "r1, c1, p, d1, r1, c1, p, d1, true",
        "r1, c1, p, d1, r1, c2, q, d2, true",
        "r1, c1, p, d1, r2, c1, p, d1, false",
        ",   c1, p, d1, r1, c1, p, d1, true",
        ",   c1, p, d1, r1, c2, p, d1, false",
        "r1, c1, p, d1, ,   c1, q, d1, false",
        ",   c1, p, d1, ,   c1, p, d2, false",
        ",   c1, p, ,   ,   c1, p, d2, true",
        ",   c1, p, ,   ,   c1, q, ,   false",
    })
    void agree(
            @Nullable String rule,
            String checklist,
            String profile,
            @Nullable String digest,
            @Nullable String otherRule,
            String otherChecklist,
            String otherProfile,
            @Nullable String otherDigest,
            boolean same) {
        SampleSide one = new SampleSide().tool(checklist, profile, digest).check("a", rule);
        SampleSide other =
                new SampleSide().tool(otherChecklist, otherProfile, otherDigest).check("a", otherRule);
        Side left = one.side();
        Side right = other.side();
        assertThat(Rules.sameRule(left.checks().get(0), left, right.checks().get(0), right))
                .isEqualTo(same);
        assertThat(Rules.sameRule(right.checks().get(0), right, left.checks().get(0), left))
                .isEqualTo(same);
    }
}
