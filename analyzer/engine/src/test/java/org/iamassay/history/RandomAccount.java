package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.ReportColumn;

/** The life of an account at random, and the reports drawn from it. */
final class RandomAccount {

    /**
     * A report.
     *
     * @param made when it was made
     * @param state what was there then
     */
    record Drawn(Instant made, Side side, List<String> state) {}

    private static final int REPORTS = 7;
    private static final int LONGEST_STEP = 7200;
    private static final int CACHED = 4 * 3600;
    private static final ReportColumn[] SPOILED = {
        ReportColumn.MFA_ACTIVE,
        ReportColumn.PASSWORD_LAST_USED,
        ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
        ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
        ReportColumn.CERT_1_ACTIVE
    };
    private static final String[] CELLS = {
        "uct", "pe", "plc", "plu", "mfa", "k1a", "k1r", "k1u", "k2a", "k2r", "c1a", "c2r"
    };

    private final Random random;
    private final boolean spoiled;
    private boolean dropped;
    private final List<RandomUser.Fact> facts = new ArrayList<>();
    private final List<RandomUser> users;
    private final List<Drawn> reports = new ArrayList<>();
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    /**
     * Lets an account live.
     *
     * @param spoiled whether reports have unknown cells, missing columns, missing rows and as-ofs of all kinds
     */
    RandomAccount(long seed, boolean spoiled) {
        this.random = new Random(seed);
        this.spoiled = spoiled;
        users = IntStream.range(0, 3)
                .mapToObj(n -> new RandomUser("user" + n, random, facts))
                .toList();
        for (int i = 0; i < REPORTS; i++) {
            int steps = random.nextInt(60);
            for (int n = 0; n < steps; n++) {
                now = now.plusSeconds(1 + random.nextInt(random.nextBoolean() ? 120 : LONGEST_STEP));
                users.get(random.nextInt(users.size())).live(now);
            }
            draw();
        }
    }

    List<RandomUser.Fact> facts() {
        return facts;
    }

    List<Drawn> reports() {
        return reports;
    }

    /** A report is made some seconds after the last thing that happened, in the order of as-ofs. */
    private void draw() {
        Instant made = now.plusSeconds(random.nextInt(30));
        now = made;
        TestSide side = side(made);
        if (spoiled) {
            spoil(side);
        }
        for (RandomUser user : users) {
            if (user.exists() && !(dropped && random.nextBoolean())) {
                side.row(user.name(), user.row() + noise());
            }
        }
        Side drawn = side.side();
        if (reports.isEmpty() || reports.get(reports.size() - 1).side().asOf().isBefore(drawn.asOf())) {
            List<String> state = new ArrayList<>();
            users.forEach(user -> state.addAll(user.state()));
            reports.add(new Drawn(made, drawn, state));
        }
    }

    private TestSide side(Instant made) {
        dropped = false;
        Instant newest = users.stream()
                .filter(RandomUser::exists)
                .flatMap(user -> user.dates().stream())
                .max(Instant::compareTo)
                .orElse(made);
        return switch (spoiled ? random.nextInt(4) : 0) {
            case 1 ->
                TestSide.asOf(made.plusSeconds(random.nextInt(CACHED)).toString())
                        .source(AsOfSource.FILE_NAME);
            case 2 -> TestSide.asOf(newest.toString()).source(AsOfSource.NEWEST_TIMESTAMP);
            case 3 ->
                TestSide.asOf(made.plusSeconds(random.nextInt(CACHED)).toString())
                        .generated(made.toString());
            default -> TestSide.asOf(made.toString());
        };
    }

    private void spoil(TestSide side) {
        if (random.nextInt(4) == 0) {
            side.without(SPOILED[random.nextInt(SPOILED.length)]);
        }
        dropped = random.nextInt(4) == 0;
        if (dropped) {
            side.ragged();
        }
    }

    private String noise() {
        return spoiled && random.nextInt(3) == 0 ? "; " + CELLS[random.nextInt(CELLS.length)] + "=(empty)" : "";
    }
}
