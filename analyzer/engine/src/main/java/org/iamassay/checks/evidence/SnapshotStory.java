package org.iamassay.checks.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.check.Previous;
import org.iamassay.check.ReportSeries;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** What the reports of an account say one after the other, and where a later one contradicts an earlier (history 7.4). */
final class SnapshotStory {

    private static final String ROOT = "<root_account>";

    private final Parameters parameters;
    private final List<PastReport> told = new ArrayList<>();
    private final Map<String, List<Life>> lives = new HashMap<>();
    private final StoryNotes notes = new StoryNotes();
    private final List<String> recreated = new ArrayList<>();

    SnapshotStory(Parameters parameters) {
        this.parameters = parameters;
    }

    List<Difference> contradictions() {
        return notes.contradictions();
    }

    /** Why a contradiction could not be ruled out; empty when all was seen. */
    Optional<String> gap() {
        return notes.gap();
    }

    /** Users whose creation time changed: no contradiction. */
    List<String> recreated() {
        return List.copyOf(recreated);
    }

    /** Adds the next report, none older than those before it. */
    void tell(PastReport report) {
        told.forEach(other -> compareWhole(other, report));
        report.everybody().forEach(rows -> tell(rows, report));
        told.add(report);
    }

    private void tell(UserRows rows, PastReport report) {
        User user = rows.first();
        String name = user.isRoot() ? ROOT : user.arn().text();
        List<Life> ofName = lives.computeIfAbsent(name, n -> new ArrayList<>(1));
        List<Life> same = ofName.stream().filter(life -> life.isOf(user)).toList();
        Sighting sighting = new Sighting(told.size(), report, rows, parameters);
        if (!user.isRoot()) {
            compareAbsence(user, report, ofName, same);
        }
        if (same.isEmpty()) {
            noteRecreation(user, ofName);
            Life life = new Life(user);
            life.tell(sighting, notes);
            ofName.add(life);
        }
        same.forEach(life -> life.tell(sighting, notes));
    }

    private void noteRecreation(User user, List<Life> ofName) {
        if (!ofName.isEmpty()) {
            Moment last = ofName.get(ofName.size() - 1).created();
            recreated.add(user.name() + ", created " + last.text() + ", again "
                    + user.created().text());
        }
    }

    /** A user that was there before an older report was made, and is not in that report. */
    private void compareAbsence(User user, PastReport report, List<Life> ofName, List<Life> same) {
        for (int i = told.size() - 1; i >= 0; i--) {
            PastReport other = told.get(i);
            // Another user of the name in its place was re-created, which contradicts nothing.
            int number = i;
            if (ofName.stream().anyMatch(life -> life.isSeenIn(number))) {
                return;
            }
            if (isMissed(user.created(), other, report)) {
                if (other.whole()) {
                    notes.contradiction(absence(user, other, report, same), absenceCells(user, other));
                    return;
                }
                notes.unknown(Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT));
            }
        }
    }

    /** Whether a thing made then and seen in a later report must have been there when the other report was made. */
    static boolean isMissed(Moment made, PastReport other, PastReport later) {
        return made.isDate()
                && made.epochSecond() < other.time().low().getEpochSecond()
                && !other.time()
                        .high()
                        .orElse(other.asOf())
                        .isAfter(later.time().low());
    }

    private static String absence(User user, PastReport other, PastReport report, List<Life> same) {
        String before = same.isEmpty() ? "" : "in an older snapshot and ";
        return "user " + user.name() + ", created " + user.created().text() + ", is " + before + "in that of "
                + report.asOf() + " and not in that of " + other.asOf();
    }

    private static List<TraceCell> absenceCells(User user, PastReport other) {
        List<TraceCell> cells = new ArrayList<>(ReportSeries.files(other));
        cells.add(Previous.cell(user.row(), ReportColumn.USER_CREATION_TIME));
        return cells;
    }

    /** Two reports made at one time say the same. */
    private void compareWhole(PastReport one, PastReport other) {
        if (!isOfOneTime(one, other)
                || one.digests().containsAll(other.digests())
                || other.digests().containsAll(one.digests())) {
            return;
        }
        List<List<String>> rows = SnapshotStory.cells(one);
        if (!rows.equals(cells(other))) {
            List<TraceCell> files = new ArrayList<>(ReportSeries.files(one));
            files.addAll(ReportSeries.files(other));
            notes.contradiction("two reports of " + other.asOf() + " differ", files);
        }
    }

    private static boolean isOfOneTime(PastReport one, PastReport other) {
        Optional<Instant> high = one.time().high();
        return one.asOf().equals(other.asOf())
                || (high.isPresent() && high.equals(other.time().high()));
    }

    private static List<List<String>> cells(PastReport report) {
        return report.everybody()
                .flatMap(rows -> rows.rows().stream())
                .map(user -> report.columns().stream()
                        .sorted()
                        .map(column -> column + "=" + user.row().cell(column))
                        .toList())
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
