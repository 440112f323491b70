package org.iamassay.report.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Hole;
import org.iamassay.history.trend.TrendLine;
import org.iamassay.history.trend.TrendPoint;

/** One snapshot of an account on both lines of its trend; a line may have no value for it. */
record Shot(int n, Instant asOf, Optional<TrendPoint> reported, Optional<TrendPoint> restated) {

    /** All snapshots of either line, by as-of then number. */
    static List<Shot> of(AccountTrend account) {
        Map<Place, Shot> shots = new TreeMap<>(Comparator.comparing(Place::asOf).thenComparing(Place::n));
        places(account.reported()).forEach(place -> shots.put(place, at(place, account)));
        places(account.restated()).forEach(place -> shots.put(place, at(place, account)));
        return new ArrayList<>(shots.values());
    }

    private static Shot at(Place place, AccountTrend account) {
        return new Shot(place.n(), place.asOf(), point(account.reported(), place), point(account.restated(), place));
    }

    private static Optional<TrendPoint> point(TrendLine line, Place place) {
        return line.points().stream()
                .filter(point -> point.n() == place.n() && point.asOf().equals(place.asOf()))
                .findFirst();
    }

    private static List<Place> places(TrendLine line) {
        List<Place> places = new ArrayList<>();
        line.points().forEach((TrendPoint point) -> places.add(new Place(point.asOf(), point.n())));
        line.holes().forEach((Hole hole) -> places.add(new Place(hole.asOf(), hole.n())));
        return places;
    }

    private record Place(Instant asOf, int n) {}
}
