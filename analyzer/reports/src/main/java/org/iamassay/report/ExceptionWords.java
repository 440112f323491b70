package org.iamassay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.AppliedWaivers;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.TierSummary;
import org.iamassay.assess.WaiverUse;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.assess.WaiverUse.State;

/** What the summary says of accepted risks: the numbers with and without them, and each waiver that needs a look. */
final class ExceptionWords {

    private static final int NAMED = 10;

    private final Assessment assessment;
    private final AppliedWaivers waivers;
    private final Texts texts;

    ExceptionWords(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.waivers = assessment.waivers();
        this.texts = texts;
    }

    /** What the headline adds; empty when no risk is accepted. */
    String headline() {
        int accepted =
                assessment.checks().stream().mapToInt(check -> check.accepted()).sum();
        if (accepted == 0) {
            return "";
        }
        BigDecimal residual = assessment.score().residual();
        String words = residual == null
                ? texts.count("headline.accepted", accepted)
                : texts.count("headline.residual", accepted, residual);
        TierSummary tier = assessment.tier();
        return tier.account() == tier.withoutAccepted()
                ? words
                : words
                        + texts.get(
                                "headline.tier-accepted",
                                texts.get("tier-name." + tier.withoutAccepted().word()));
    }

    /** One sentence on the register, and one for each thing a reviewer should look at. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (waivers.register().isEmpty()) {
            return List.of(texts.get("exceptions.none"));
        }
        sentences.add(texts.count(
                "exceptions.given",
                waivers.register().size(),
                waivers.byFinding().size(),
                in(State.ACTIVE) + in(State.EXPIRING),
                in(State.EXPIRED)));
        add(sentences, "exceptions.expired", waivers.expired());
        add(sentences, "exceptions.expiring", expiring());
        for (Remark remark : Remark.values()) {
            add(sentences, "exceptions." + remark.word(), waivers.with(remark));
        }
        return sentences;
    }

    private int in(State state) {
        return (int)
                waivers.register().stream().filter(use -> use.state() == state).count();
    }

    private List<WaiverUse> expiring() {
        return waivers.register().stream()
                .filter(use -> use.state() == State.EXPIRING && !use.has(Remark.OTHER_ACCOUNT))
                .toList();
    }

    private void add(List<String> sentences, String key, List<WaiverUse> some) {
        if (!some.isEmpty()) {
            sentences.add(texts.count(key, some.size(), names(some)));
        }
    }

    private String names(List<WaiverUse> some) {
        String names = some.stream()
                .limit(NAMED)
                .map(use -> texts.get(
                        "exceptions.name",
                        use.waiver().id(),
                        use.waiver().check(),
                        use.waiver().expiresOn(),
                        use.matched()))
                .collect(Collectors.joining(", "));
        int more = some.size() - NAMED;
        return more > 0 ? texts.count("exceptions.more", more, names) : names;
    }
}
