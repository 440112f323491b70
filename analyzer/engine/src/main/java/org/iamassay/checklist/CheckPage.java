package org.iamassay.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Parameter;

/** One check in full, as plain text for a terminal: what {@code assay checks show ID} prints. */
public final class CheckPage {

    private static final int INDENT = 2;

    private final List<String> lines = new ArrayList<>();

    private CheckPage() {}

    /** The page of a check with the parameters and the severity it has in the profile; ends with a line feed. */
    public static String text(Check check, Profile profile) {
        CheckPage page = new CheckPage();
        CheckInfo info = check.info();
        page.head(info, profile);
        page.paragraph("Why it matters", info.risk());
        if (!CheckTexts.attestation(check).isEmpty()) {
            page.paragraph("What an attestation must tell", CheckTexts.attestation(check));
        }
        page.example("Passes, for example", info.passes());
        page.example("Fails, for example", info.fails());
        page.paragraph("How to fix it", info.remediation());
        page.paragraph("In the AWS console", info.console());
        page.commands(info);
        page.parameters(info, profile);
        page.frameworks(info, profile);
        page.practices(info);
        page.section("References", Arrays.asList(info.references()));
        return String.join("\n", page.lines) + "\n";
    }

    private void head(CheckInfo info, Profile profile) {
        lines.addAll(Wrap.text(info.title(), 0));
        lines.add("");
        String severity =
                profile.severities().getOrDefault(info.id(), info.severity()).word();
        lines.addAll(fact("id", info.id()));
        lines.addAll(fact("area", info.area().title()));
        lines.addAll(fact("severity", severity));
        lines.addAll(fact("effort", info.effort().word()));
        lines.addAll(fact("evidence", CheckTexts.evidence(info)));
        lines.addAll(fact("profile", profile.name()));
    }

    private static List<String> fact(String name, String value) {
        return Wrap.text(String.format(Locale.ROOT, "%s: %s", name, value), INDENT);
    }

    /** A check of the user's own may lack what a shipped one has. */
    private void paragraph(String title, String text) {
        if (text.isBlank()) {
            return;
        }
        section(title, List.of(text));
    }

    private void section(String title, List<String> paragraphs) {
        lines.add("");
        lines.add(title);
        paragraphs.forEach(text -> lines.addAll(Wrap.text(text, INDENT)));
    }

    private void example(String title, String example) {
        if (example.isBlank()) {
            return;
        }
        section(title, List.of());
        example.lines().forEach(line -> lines.addAll(Wrap.data(line, INDENT)));
    }

    private void commands(CheckInfo info) {
        if (info.cli().isBlank()) {
            return;
        }
        lines.add("");
        lines.add("With the AWS CLI");
        info.cli().lines().forEach(command -> lines.addAll(Wrap.command(command, INDENT)));
    }

    private void parameters(CheckInfo info, Profile profile) {
        List<String> texts = Arrays.stream(info.parameters())
                .map(id -> Parameter.byId(id).orElseThrow())
                .map(parameter -> parameter.id() + " = "
                        + CheckTexts.value(profile.parameters().value(parameter)) + " (" + parameter.unit()
                        + "; default " + CheckTexts.value(parameter.defaultValue()) + ", allowed "
                        + CheckTexts.range(parameter) + ")")
                .toList();
        section("Parameters", texts.isEmpty() ? List.of("none") : texts);
    }

    private void frameworks(CheckInfo info, Profile profile) {
        List<String> texts = Frameworks.of(info, profile.parameters()).entrySet().stream()
                .map(entry -> entry.getKey().title() + ": " + String.join(", ", entry.getValue()))
                .toList();
        section("Frameworks, with these parameters", texts.isEmpty() ? List.of("none") : texts);
    }

    private void practices(CheckInfo info) {
        section(
                "Practices",
                Arrays.stream(info.practices())
                        .map(id -> id + ": " + Practices.byId(id).orElseThrow().text())
                        .toList());
    }
}
