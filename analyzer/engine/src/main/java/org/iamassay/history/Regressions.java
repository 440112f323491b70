package org.iamassay.history;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which of the new findings had failed before in older snapshots, and how often they came back (history section 3.4). */
final class Regressions {

    private final Side after;
    private final List<FindingChange> findings;
    private final IdentityHashMap<FindingChange, Spell> spells = new IdentityHashMap<>();

    /** Takes the findings of two sides, of which new ones that complied before may have come back. */
    Regressions(Subjects subjects, List<FindingChange> findings) {
        this.after = subjects.side(End.AFTER);
        this.findings = findings;
        CheckCells before = new CheckCells(subjects, End.BEFORE);
        for (FindingChange finding : findings) {
            if (finding.state() == State.NEW && complied(before, finding)) {
                spells.put(finding, new Spell());
            }
        }
    }

    private static boolean complied(CheckCells before, FindingChange finding) {
        String key = before.subjects().key(End.AFTER, finding.subject());
        return before.classOf(finding.check(), key, finding.subject(), End.AFTER) == SideClass.O;
    }

    /**
     * The findings, with those that came back marked.
     *
     * @param older all snapshots before the later side, oldest first; each is looked at once
     */
    List<FindingChange> marked(List<EarlierSide> older) {
        if (spells.isEmpty() || older.size() < 2) {
            return findings;
        }
        for (EarlierSide one : older) {
            Side side = one.side().get();
            CheckCells cells = new CheckCells(new Subjects(side, after, Identities.of(side, after)), End.BEFORE);
            spells.forEach((finding, spell) -> spell.next(classOf(cells, side, finding)));
        }
        return findings.stream().map(this::marked).toList();
    }

    private FindingChange marked(FindingChange finding) {
        return Optional.ofNullable(spells.get(finding))
                .map(Spell::count)
                .filter(times -> times > 0)
                .map(finding::regressed)
                .orElse(finding);
    }

    private SideClass classOf(CheckCells cells, Side side, FindingChange finding) {
        if (!Rules.sameRule(cells.check(finding.check()), side, after.check(finding.check()), after)) {
            return SideClass.C;
        }
        String key = cells.subjects().key(End.AFTER, finding.subject());
        return cells.classOf(finding.check(), key, finding.subject(), End.AFTER);
    }

    /** One subject of one check, snapshot after snapshot. */
    private static final class Spell {

        private boolean failed;
        private boolean good;
        private int count;

        void next(SideClass state) {
            switch (state) {
                case F, W -> {
                    count += failed && good ? 1 : 0;
                    failed = true;
                    good = false;
                }
                case O -> good = true;
                // Gone and back is no regression but a contradiction of the evidence.
                case X -> good = false;
                case U, C -> {}
            }
        }

        /** How often it came back, the later side included; 0 when it never failed before. */
        int count() {
            return failed && good ? count + 1 : 0;
        }
    }
}
