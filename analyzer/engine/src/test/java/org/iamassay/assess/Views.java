package org.iamassay.assess;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;

/** What an assessment says, line by line, without the rows it was read from. */
final class Views {

    private Views() {}

    static List<String> lines(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(assessment.tool().toString());
        lines.add(assessment.score().toString());
        lines.add(assessment.tier().toString());
        assessment.missing().forEach(m -> lines.add(m.toString()));
        lines.addAll(assessment.notes());
        assessment.checks().forEach(c -> lines.add(line(c)));
        assessment.findings().forEach(f -> lines.add(line(f)));
        assessment.subjects().forEach(s -> lines.add(s.toString()));
        assessment.principals().forEach(p -> lines.add(line(p)));
        return lines;
    }

    private static String line(CheckResult c) {
        CheckRun run = c.run();
        return String.join(
                " ",
                c.id(),
                run.state().word(),
                String.valueOf(run.reason()),
                List.of(run.passed(), run.failed(), run.notApplicable(), run.notAssessed(), c.accepted())
                        .toString(),
                c.rule(),
                c.weight() + " " + c.gain() + " " + c.gainEach(),
                c.frameworks().toString());
    }

    private static String line(Finding f) {
        // Checks of the files themselves name lines, which is what moves when rows do.
        boolean ofFiles = f.check().startsWith(Area.EVIDENCE.id());
        return f.id() + " " + f.severity() + " " + f.verdict() + " " + f.reason() + " " + (ofFiles ? "" : f.evidence());
    }

    private static String line(PrincipalResult p) {
        return String.join(
                " ",
                p.arn(),
                p.createdAt(),
                p.kind(),
                p.use().word(),
                p.tier().word(),
                p.identity().toString(),
                p.privilege().word(),
                p.risk().toString(),
                String.valueOf(p.inUse()));
    }
}
