package org.iamassay.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;

/** The checklist as one Markdown page, made of what the checks say of themselves: nothing in it is written by hand. */
public final class ReferencePage {

    private final StringBuilder page = new StringBuilder();

    private ReferencePage() {}

    /** The whole page; the same text for the same checklist. */
    public static String markdown() {
        ReferencePage reference = new ReferencePage();
        reference.introduction();
        for (Area area : Area.values()) {
            reference.area(area);
        }
        reference.practices();
        reference.profiles();
        reference.parameters();
        return reference.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void introduction() {
        line("# The checklist");
        line("");
        line("Every check that Assay ships: " + Checklist.all().size()
                + " in all. This page is made from the checks themselves; do not edit it.");
        line("");
        line("| area | checks |");
        line("|---|---|");
        for (Area area : Area.values()) {
            List<Check> checks = of(area);
            if (!checks.isEmpty()) {
                String ids = checks.stream()
                        .map(check -> check.info().id())
                        .map(id -> "[`" + id + "`](#" + id + ")")
                        .collect(Collectors.joining(" "));
                line("| " + area.title() + " (`" + area.id() + "`) | " + ids + " |");
            }
        }
        line("");
        line(
                "Examples are changes to a row of a user without any credential, seen from 2025-06-01T12:00:00Z; those that "
                        + "begin with `file:` describe a whole file. A line that begins with `R:` changes the root row, one that begins "
                        + "with the name of a `.json` file holds its content, and `attested` begins a record of the responses file.");
    }

    private static List<Check> of(Area area) {
        return Checklist.all().stream()
                .filter(check -> check.info().area() == area)
                .toList();
    }

    private void area(Area area) {
        List<Check> checks = of(area);
        if (!checks.isEmpty()) {
            line("");
            line("## " + area.title());
            checks.forEach(this::check);
        }
    }

    private void check(Check check) {
        CheckInfo info = check.info();
        line("");
        line("<a id=\"" + info.id() + "\"></a>");
        line("");
        line("### " + info.title());
        line("");
        line("| | |");
        line("|---|---|");
        row("id", code(info.id()));
        row("severity", info.severity().word());
        row("effort", info.effort().word());
        row("phase", info.phase().name());
        row("evidence", CheckTexts.evidence(info));
        row("attestation", CheckTexts.attestation(check));
        row("columns", Arrays.stream(info.reads()).map(c -> code(c.header())).collect(Collectors.joining(" ")));
        row(
                "parameters",
                Arrays.stream(info.parameters()).map(ReferencePage::code).collect(Collectors.joining(" ")));
        row("practices", String.join(" ", info.practices()));
        row("frameworks", frameworks(info));
        row("passes", example(info.passes()));
        row("fails", example(info.fails()));
        prose(info);
    }

    /** An example, each of its lines as code; a table of Markdown has one line a row. */
    private static String example(String lines) {
        return lines.strip().lines().map(ReferencePage::code).collect(Collectors.joining("<br>"));
    }

    private void prose(CheckInfo info) {
        line("");
        line("**Why it matters.** " + info.risk());
        line("");
        line("**How to fix it.** " + info.remediation());
        line("");
        line("**In the console.** " + info.console().replace(">", "›"));
        line("");
        line("```sh");
        line(info.cli().strip());
        line("```");
        line("");
        line(Arrays.stream(info.references()).map(url -> "<" + url + ">").collect(Collectors.joining(" · ")));
    }

    private void row(String name, String value) {
        line("| " + name + " | " + (value.isEmpty() ? "–" : value.replace("|", "\\|")) + " |");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String frameworks(CheckInfo info) {
        return Frameworks.mapped(info).entrySet().stream()
                .map(entry -> entry.getKey().id() + ": "
                        + entry.getValue().stream()
                                .map(requirement -> requirement(requirement, info))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String requirement(String written, CheckInfo info) {
        int at = written.indexOf('@');
        return at < 0
                ? written
                : written.substring(0, at) + " (while " + code(info.parameters()[0]) + " is "
                        + written.substring(at + 1) + ")";
    }

    private void practices() {
        line("");
        line("## Practices and the checks that cover them");
        line("");
        line("A practice without a check here is covered by checks that need more than a credential report.");
        Practices.DOCUMENTS.forEach(document -> {
            line("");
            line("### " + document.getKey() + " " + document.getValue());
            line("");
            line("| practice | | checks |");
            line("|---|---|---|");
            Practices.all().stream()
                    .filter(practice -> practice.id().startsWith(document.getKey() + "-"))
                    .forEach(this::practice);
        });
    }

    private void practice(Practice practice) {
        String checks = practice.shipped().stream().map(ReferencePage::code).collect(Collectors.joining(" "));
        line("| " + practice.id() + " | " + practice.text() + " | " + (checks.isEmpty() ? "–" : checks) + " |");
    }

    private void profiles() {
        line("");
        line("## Profiles");
        line("");
        line("| profile | checks | parameters that differ from the default |");
        line("|---|---|---|");
        for (String name : Profiles.names()) {
            Profile profile = Profiles.shipped(name);
            line("| " + code(name) + " | " + profile.checks().size() + " | " + differences(profile.parameters())
                    + " |");
        }
    }

    private static String differences(Parameters parameters) {
        String text = Parameter.all().stream()
                .filter(p -> !parameters.value(p).equals(p.defaultValue()))
                .map(p -> code(p.id()) + " " + CheckTexts.value(parameters.value(p)))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "–" : text;
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("| parameter | unit | default | allowed | strict | used by |");
        line("|---|---|---|---|---|---|");
        for (Parameter parameter : Parameter.all()) {
            line("| " + code(parameter.id()) + " | " + parameter.unit() + " | "
                    + CheckTexts.value(parameter.defaultValue()) + " | " + CheckTexts.range(parameter) + " | "
                    + CheckTexts.value(parameter.strictValue()) + " | " + usedBy(parameter) + " |");
        }
    }

    private static String usedBy(Parameter parameter) {
        String users = Checklist.all().stream()
                .map(Check::info)
                .filter(info -> List.of(info.parameters()).contains(parameter.id()))
                .map(info -> code(info.id()))
                .collect(Collectors.joining(" "));
        return users.isEmpty() ? "–" : users;
    }
}
