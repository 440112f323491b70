package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts what the paths of an account go through. */
final class PathNumbers {

    private static final int MOST = 10;
    private static final int NAMED = 10;
    /** What a single path goes through is no choke point. */
    private static final int FEWEST = 2;

    private static final String TARGET_DEPENDENT = "target-dependent";

    /** Who goes through something, and by which methods. */
    private record Crossing(TreeSet<String> principals, TreeSet<String> methods) {

        Crossing() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        void add(String principal, String method) {
            principals.add(principal);
            methods.add(method);
        }
    }

    private final Map<String, Crossing> principals = new TreeMap<>();
    private final Map<Integer, Crossing> statements = new TreeMap<>();

    /** The principals and the statements that the best paths of most principals go through, most first. */
    static List<ChokePoint> of(List<PrincipalRights> rights) {
        PathNumbers numbers = new PathNumbers();
        for (PrincipalRights principal : rights) {
            principal.paths().stream()
                    .filter(path -> !path.confidence().equals(TARGET_DEPENDENT))
                    .findFirst()
                    .ifPresent(path -> numbers.add(principal.arn(), path));
        }
        List<ChokePoint> points = new ArrayList<>();
        numbers.principals.forEach((arn, crossing) -> points.add(point("principal", arn, 0, crossing)));
        numbers.statements.forEach((number, crossing) -> points.add(point("statement", "", number, crossing)));
        points.sort(Comparator.comparing(ChokePoint::kind)
                .thenComparing(point -> -point.paths())
                .thenComparing(ChokePoint::arn)
                .thenComparing(ChokePoint::statement));
        return Stream.of("principal", "statement")
                .flatMap(kind -> points.stream()
                        .filter(p -> p.kind().equals(kind) && p.paths() >= FEWEST)
                        .limit(MOST))
                .toList();
    }

    private void add(String principal, AccessPath path) {
        for (PathStep step : path.steps()) {
            for (String passed : List.of(step.from(), step.to())) {
                if (!passed.equals(principal)) {
                    principals.computeIfAbsent(passed, p -> new Crossing()).add(principal, step.method());
                }
            }
            step.statements()
                    .forEach(use -> statements
                            .computeIfAbsent(use.statement(), s -> new Crossing())
                            .add(principal, step.method()));
        }
    }

    private static ChokePoint point(String kind, String arn, int statement, Crossing crossing) {
        return new ChokePoint(
                kind,
                arn,
                statement,
                crossing.principals().size(),
                List.copyOf(crossing.methods()),
                crossing.principals().stream().limit(NAMED).toList());
    }
}
