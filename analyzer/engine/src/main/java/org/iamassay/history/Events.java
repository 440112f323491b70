package org.iamassay.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iamassay.check.PastReport;
import org.iamassay.model.ReportColumn;

/** What happened between two snapshots, from the earlier to the later, whichever is named first (history section 4). */
public final class Events {

    /** Columns that prove events or narrow their intervals. */
    private static final Set<ReportColumn> COLUMNS = EnumSet.of(
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_ACTIVE,
            ReportColumn.CERT_2_LAST_ROTATED);

    // Two keys of one second have the same name, and only what is told of them is left to order them by.
    private static final Comparator<Event> ORDER = Event.ORDER
            .thenComparing(event -> String.valueOf(event.notAfter()))
            .thenComparing(event -> String.valueOf(event.replaces()))
            .thenComparing(event -> String.valueOf(event.with()));

    private Events() {}

    /**
     * The events between two sides of one account, in {@link Event#ORDER}.
     *
     * @param limits takes what could not be told and why
     * @param warnings takes sentences for people about dates that contradict each other
     */
    public static List<Event> between(Side one, Side other, Set<String> limits, List<String> warnings) {
        if (one.report().isEmpty() || other.report().isEmpty()) {
            limits.add("events-need-evidence");
        }
        if (one.asOf().equals(other.asOf())) {
            return List.of();
        }
        boolean inOrder = one.asOf().isBefore(other.asOf());
        Side earlier = inOrder ? one : other;
        Side later = inOrder ? other : one;
        Identities identities = Identities.of(earlier, later);
        List<Event> events = new ArrayList<>(PrivilegeEvents.between(earlier, later, identities));
        if (earlier.report().isPresent() && later.report().isPresent()) {
            PastReport before = earlier.report().get();
            PastReport after = later.report().get();
            if (areComparable(before, after, limits)) {
                Holdings held = new Holdings(before, earlier.dumped());
                Holdings holds = new Holdings(after, later.dumped());
                events.addAll(
                        new CredentialEvents(held, holds, new Between(before, after), warnings).of(identities.pairs()));
            }
        }
        events.sort(ORDER);
        return List.copyOf(events);
    }

    private static boolean areComparable(PastReport before, PastReport after, Set<String> limits) {
        if (before.isSameReport(after)) {
            return false;
        }
        if (new Between(before, after).isReversed()) {
            limits.add("report-times-reversed");
            return false;
        }
        COLUMNS.stream()
                .filter(column ->
                        !(before.columns().contains(column) && after.columns().contains(column)))
                .forEach(column -> limits.add("column-not-on-both-sides:" + column.header()));
        if (before.root().isPresent() != after.root().isPresent()) {
            limits.add("root-row-not-on-both-sides");
        }
        return true;
    }
}
