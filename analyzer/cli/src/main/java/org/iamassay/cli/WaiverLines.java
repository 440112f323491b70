package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.WaiverUse;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.assess.WaiverUse.State;
import org.iamassay.score.Score;

/** What the summary says of accepted risks, and of waivers that need a look. */
final class WaiverLines {

    private static final int NAMED = 5;

    private WaiverLines() {}

    /** Nothing where no waiver was given. */
    static List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        List<WaiverUse> all = assessment.waivers().register();
        if (all.isEmpty()) {
            return lines;
        }
        lines.add(accepted(assessment));
        add(lines, "expired, accept nothing any more", assessment.waivers().expired());
        add(
                lines,
                "expire within 30 days",
                all.stream().filter(use -> use.state() == State.EXPIRING).toList());
        add(lines, "unused", assessment.waivers().with(Remark.UNUSED));
        add(lines, "over-broad", assessment.waivers().with(Remark.OVER_BROAD));
        add(lines, "for a check that was not judged", assessment.waivers().with(Remark.NOT_JUDGED));
        return lines;
    }

    private static String accepted(Assessment assessment) {
        int accepted =
                assessment.checks().stream().mapToInt(check -> check.accepted()).sum();
        Score score = assessment.score();
        String without = accepted == 0 || score.residual() == null
                ? ""
                : "; without them the score would be " + score.residual();
        return accepted
                + (accepted == 1 ? " failure is an accepted risk" : " failures are accepted risks")
                + (accepted == 0 ? "" : " and still counted")
                + without;
    }

    private static void add(List<String> lines, String what, List<WaiverUse> some) {
        if (!some.isEmpty()) {
            String names = some.stream()
                    .limit(NAMED)
                    .map(use -> use.waiver().id() + " (" + use.waiver().check() + ", until "
                            + use.waiver().expiresOn() + ")")
                    .collect(Collectors.joining(", "));
            int more = some.size() - NAMED;
            lines.add(what + ": " + names + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
