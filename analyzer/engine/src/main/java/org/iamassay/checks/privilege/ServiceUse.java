package org.iamassay.checks.privilege;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.check.Dates;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GrantedService;
import org.iamassay.model.Moment;
import org.iamassay.model.ServiceAccess;

/** The services one principal was granted, over all pages of its report, and which of them it uses. */
final class ServiceUse {

    private static final String COMPLETED = "COMPLETED";
    private static final int SHOWN = 20;

    private final boolean completed;
    private final boolean whole;
    private final Map<String, GrantedService> services = new TreeMap<>();
    private final List<GrantedService> unused;
    private final Optional<String> unknown;

    ServiceUse(List<ServiceAccess> pages, Dates dates, long limit) {
        List<ServiceAccess> done =
                pages.stream().filter(p -> p.jobStatus().equals(COMPLETED)).toList();
        completed = !done.isEmpty();
        whole = done.stream().anyMatch(ServiceAccess::whole);
        done.stream()
                .flatMap(page -> page.services().stream())
                .forEach(service -> services.merge(name(service), service, ServiceUse::lastUsed));
        unused = services.values().stream()
                .filter(service -> isUnused(service, dates, limit))
                .toList();
        unknown = services.values().stream()
                .map(service -> dates.seen(service.lastAuthenticated(), "LastAuthenticated"))
                .filter(Moment::isUnknown)
                .map(Moment::reason)
                .findFirst();
    }

    /** A service seen unused fails, however little of the report there is. */
    Outcome judge() {
        if (!unused.isEmpty()) {
            return Outcome.fail(text());
        }
        if (!completed || !whole) {
            return Outcome.notAssessed(Whole.incomplete(EvidenceKind.SERVICE_LAST_ACCESSED));
        }
        return unknown.map(Outcome::notAssessed)
                .orElseGet(() -> Outcome.pass("services granted and used: " + services.size()));
    }

    /** The members of the services that the text names. */
    List<TraceCell> members() {
        return unused.stream()
                .limit(SHOWN)
                .map(service -> TraceCell.of(service.place().at("LastAuthenticated"), service.lastAuthenticated()))
                .toList();
    }

    private String text() {
        String names = String.join(
                ", ", unused.stream().limit(SHOWN).map(ServiceUse::name).toList());
        String more = unused.size() > SHOWN ? " and " + (unused.size() - SHOWN) + " more" : "";
        String seen = whole ? "" : " seen so far";
        return unused.size() + " of " + services.size() + " granted services" + seen + " not used: " + names + more;
    }

    private static boolean isUnused(GrantedService service, Dates dates, long limit) {
        Moment last = dates.seen(service.lastAuthenticated(), "LastAuthenticated");
        return last.isSentinel() || (last.isDate() && dates.asOf() - last.epochSecond() >= limit);
    }

    private static String name(GrantedService service) {
        return service.namespace().isEmpty() ? service.name() : service.namespace();
    }

    /** Of two reports on one service the later use counts; an unreadable time could be later still. */
    private static GrantedService lastUsed(GrantedService one, GrantedService other) {
        Moment first = one.lastAuthenticated();
        Moment second = other.lastAuthenticated();
        if (first.isUnknown() || second.isSentinel()) {
            return one;
        }
        boolean secondIsLater = second.isUnknown() || first.isSentinel() || second.epochSecond() > first.epochSecond();
        return secondIsLater ? other : one;
    }
}
