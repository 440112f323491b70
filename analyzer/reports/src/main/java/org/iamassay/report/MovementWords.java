package org.iamassay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.State;
import org.jspecify.annotations.Nullable;

/** The movement of the score in plain words. */
public final class MovementWords {

    private static final String WHO = "movement-who.";

    private final Comparison comparison;
    private final Texts texts;
    private final Optional<Points> points;

    public MovementWords(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        this.points = Points.of(comparison);
    }

    /** The score before and after with what lies between: {@code 50.0 → 66.6 (+16.6)}. */
    public String scores() {
        return points.map(p -> texts.get("movement.scores", p.before(), p.after(), Points.signed(p.total(), texts)))
                .orElseGet(() -> texts.get(
                        "movement.scores-unknown",
                        score(comparison.reportedBefore().headline().value()),
                        score(comparison.reportedAfter().headline().value())));
    }

    private String score(@Nullable BigDecimal value) {
        return value == null ? texts.get("movement.no-score") : texts.number(value);
    }

    /** Who gained and who took how much, such as "What people did gained 41.6 points; a new user took 9.9." */
    public String sentence() {
        if (points.isEmpty()) {
            return texts.get("movement.unknown");
        }
        String gained = side("movement.gained", 1);
        String took = side(gained.isEmpty() ? "movement.took-alone" : "movement.took", -1);
        if (gained.isEmpty() && took.isEmpty()) {
            return texts.get("movement.none");
        }
        String all = gained.isEmpty() ? took : took.isEmpty() ? gained : gained + "; " + took;
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** The parts of one sign, named and added up; empty when there is none. */
    private String side(String key, int sign) {
        List<String> names = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<BigDecimal> parts = points.orElseThrow().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).signum() == sign) {
                names.add(who(Points.PARTS.get(i)));
                sum = sum.add(parts.get(i));
            }
        }
        return names.isEmpty() ? "" : texts.get(key, listed(names), pointsOf(sum));
    }

    private String pointsOf(BigDecimal sum) {
        BigDecimal size = Points.size(sum);
        return texts.get(size.compareTo(BigDecimal.ONE) == 0 ? "movement.point" : "movement.points", size);
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : texts.get("movement.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private String who(String part) {
        return switch (part) {
            case "population" -> population();
            case "evidence" -> evidence();
            default -> texts.get(WHO + part);
        };
    }

    /** The principals that came and went, counted by kind; resources are not listed one by one. */
    private String population() {
        List<String> groups = new ArrayList<>();
        for (IdentityChange.Kind kind :
                List.of(IdentityChange.Kind.ADDED, IdentityChange.Kind.DELETED, IdentityChange.Kind.RE_CREATED)) {
            for (String type : List.of("user", "role", "group")) {
                long number = comparison.identities().stream()
                        .filter(change -> change.kind() == kind && type.equals(type(change)))
                        .count();
                if (number > 0) {
                    groups.add(texts.count(WHO + kind.word() + "-" + type, number));
                }
            }
        }
        return groups.isEmpty() || groups.size() > 2 ? texts.get(WHO + "population") : listed(groups);
    }

    private static String type(IdentityChange change) {
        return change.after()
                .or(change::before)
                .map(principal -> principal.kind().word())
                .orElse("");
    }

    private String evidence() {
        boolean more = comparison.findings().stream().anyMatch(MovementWords::isNewlyAssessed);
        boolean less = !comparison.in(State.NO_LONGER_ASSESSED).isEmpty();
        return texts.get(WHO + (more == less ? "evidence" : more ? "evidence-new" : "evidence-gone"));
    }

    private static boolean isNewlyAssessed(FindingChange finding) {
        return finding.state() == State.NOT_COMPARABLE && "newly-assessed".equals(finding.reason());
    }

    /** One sentence on a part: what it is, and what it did to the score. */
    String part(String part, BigDecimal number) {
        String effect = number.signum() == 0
                ? texts.get("movement-effect.none")
                : texts.get("movement-effect." + (number.signum() > 0 ? "gained" : "took"), pointsOf(number));
        return texts.get("movement-part." + part, effect);
    }
}
