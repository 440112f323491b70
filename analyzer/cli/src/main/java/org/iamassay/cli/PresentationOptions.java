package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iamassay.report.Audience;
import org.iamassay.report.Language;
import org.iamassay.report.Presentation;
import org.iamassay.report.Template;
import org.iamassay.report.html.HtmlTemplate;
import org.iamassay.report.word.WordDesign;
import org.iamassay.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How reports are told: design, languages, audience. */
final class PresentationOptions {

    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = "Folder of a design of your own; what it lacks is taken from the shipped design.")
    @Nullable Path template;

    @Option(
            names = "--lang",
            paramLabel = "LIST",
            defaultValue = "en",
            description = "Languages of the reports, a comma list of en, de, fr, es, ja (default: ${DEFAULT-VALUE});"
                    + " files of the second one and the others are named after it, as in report.de.docx.")
    String languages = "en";

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "technical",
            description = "technical (everything), management (at most four pages) or client"
                    + " (default: ${DEFAULT-VALUE}).")
    String audience = "technical";

    /** One presentation per language, in the order named. */
    List<Presentation> presentations() {
        List<Presentation> presentations = new ArrayList<>();
        Presentation plain = Presentation.PLAIN.as(design());
        for (String tag : languages.split(",", -1)) {
            Language language = Language.of(tag.strip())
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE, "--lang " + tag + " is unknown; use a comma list of en, de, fr, es, ja."));
            presentations.add(plain.in(language).to(audience()));
        }
        return presentations.stream().distinct().toList();
    }

    /** The design, all of whose files can be used. */
    private Template design() {
        if (template == null) {
            return Template.shipped();
        }
        try {
            Template design = Template.read(template);
            HtmlTemplate.of(design);
            WordDesign.check(design);
            return design;
        } catch (SettingsException refused) {
            throw new CommandException(ExitCode.USAGE, "--template " + refused.getMessage() + ".");
        }
    }

    private Audience audience() {
        return Audience.of(audience)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--audience " + audience + " is unknown; use one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Audience.values())
                                                .map(Audience::word)
                                                .toList())
                                + "."));
    }

    /** Adds the options that were given to the command line of a manifest. */
    void addTo(List<String> options) {
        ManifestParts.add(options, "--template", template == null ? null : template.toString());
        ManifestParts.add(options, "--lang", languages.equals("en") ? null : languages);
        ManifestParts.add(options, "--audience", audience.equals("technical") ? null : audience);
    }
}
