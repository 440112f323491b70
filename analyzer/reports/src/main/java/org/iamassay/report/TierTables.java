package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.SHARE;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIER;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.iamassay.assess.TierSummary;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** Tables of the tiers, of what would lift the account, and of dormant principals. */
final class TierTables {

    private final Basis basis;
    private final TierSummary summary;

    TierTables(Basis basis) {
        this.basis = basis;
        this.summary = basis.assessment().tier();
    }

    ReportTable tiers() {
        TableBuilder table = new TableBuilder(basis.texts(), "tiers")
                .column("tier", TIER, 18)
                .column("principals", WHOLE_NUMBER, 12)
                .column("share", SHARE, 10)
                .column("tier-meaning", TEXT, 80);
        int all = summary.principals().values().stream().mapToInt(n -> n).sum();
        for (Tier tier : Tier.values()) {
            int number = summary.principals().getOrDefault(tier, 0);
            table.row(tier.word(), number, share(number, all), basis.text("tier-meaning." + tier.word()));
        }
        return table.build();
    }

    /** The part, floored to three decimals; null of nothing. */
    static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.FLOOR);
    }

    ReportTable movesUp() {
        TableBuilder table = new TableBuilder(basis.texts(), "moves-up").column("what-holds", TEXT, 100);
        summary.movesUp().forEach(sentence -> table.row(basis.say(Phrases.Kind.MOVE, sentence)));
        return table.build();
    }

    ReportTable dormant() {
        TableBuilder table = new TableBuilder(basis.texts(), "dormant").column("arn", ID, 70);
        summary.dormant().forEach(table::row);
        return table.build();
    }
}
