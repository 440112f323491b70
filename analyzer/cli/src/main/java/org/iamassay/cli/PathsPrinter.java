package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.escalation.Confidence;
import org.iamassay.policy.escalation.Escalation.ChokePoint;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.policy.escalation.Step;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.iamassay.report.data.EscalationJson;

/** Prints the ways to administrator as numbered steps. */
final class PathsPrinter {

    private static final int MOST_CHOKE_POINTS = 10;

    private final Terminal terminal;
    private final Texts texts = Texts.english();

    PathsPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The administrators, unless one principal alone was asked about. */
    void administrators(List<String> administrators, boolean one) {
        if (one) {
            administrators.forEach(arn -> line(arn + " is administrator already"));
            return;
        }
        line("Administrators: " + administrators.size());
        administrators.forEach(arn -> line("  " + arn));
        line("");
    }

    /** The paths, and what has none of those that were asked about. */
    void paths(List<EscalationPath> paths, List<String> wanted, List<String> administrators) {
        wanted.stream()
                .filter(arn -> !administrators.contains(arn))
                .filter(arn -> paths.stream().noneMatch(path -> path.principal().equals(arn)))
                .forEach(arn -> line("No way to administrator was found for " + arn));
        if (wanted.isEmpty()) {
            line("Ways to administrator: " + counts(paths));
        }
        paths.forEach(this::path);
    }

    /** The principals over which most shortest paths lead. */
    void chokePoints(List<ChokePoint> points) {
        if (!points.isEmpty()) {
            line("");
            line("Most shortest ways lead over");
            points.stream()
                    .limit(MOST_CHOKE_POINTS)
                    .forEach(point -> line("  " + point.arn() + ": those of " + point.principals()
                            + (point.principals() == 1 ? " principal" : " principals")));
        }
    }

    private static String counts(List<EscalationPath> paths) {
        if (paths.isEmpty()) {
            return "none";
        }
        List<String> counts = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
            long number = paths.stream()
                    .filter(path -> path.confidence() == confidence)
                    .count();
            if (number > 0) {
                counts.add(number + " " + confidence.word());
            }
        }
        long principals =
                paths.stream().map(EscalationPath::principal).distinct().count();
        return String.join(", ", counts) + ", of " + principals + (principals == 1 ? " principal" : " principals");
    }

    private void path(EscalationPath path) {
        line("");
        int steps = path.steps().size();
        line(path.principal() + ": " + path.confidence().word() + ", " + steps + (steps == 1 ? " step" : " steps"));
        for (int i = 0; i < steps; i++) {
            step(i + 1, path.steps().get(i));
        }
    }

    private void step(int number, Step step) {
        line("  " + number + ". " + texts.get("escalation." + step.method(), name(step.to()), name(step.on())) + " ("
                + step.method() + ")");
        line("     actions: " + String.join(", ", step.actions()));
        step.because().forEach(one -> line("     because: " + EscalationJson.reason(one)));
        step.conditions().forEach(one -> line("     open:    " + one));
    }

    /** The last part of an ARN, with its kind and path. */
    private static String name(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    private void line(String text) {
        terminal.result(SafeText.visible(text));
    }
}
