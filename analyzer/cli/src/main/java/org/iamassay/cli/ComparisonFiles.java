package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Tool;
import org.iamassay.check.Listing;
import org.iamassay.history.Side;
import org.iamassay.history.SideTool;
import org.iamassay.report.Presentation;
import org.iamassay.report.data.ComparisonJson;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputException;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.waiver.Waivers;

/** Writes the folder of a comparison. */
final class ComparisonFiles {

    static final String FILE = "comparison.json";

    private ComparisonFiles() {}

    /** Writes {@code comparison.json} and, where the later side is evidence, its report with the changes. */
    static void write(Versus versus, Set<Format> formats, Path folder) throws IOException {
        if (versus.after().isPresent()) {
            Reported reported =
                    new Reported(versus.after().get().listing(Listing.OPEN), Optional.of(versus.comparison()));
            Bundle.write(reported, List.of(Presentation.PLAIN), formats, folder);
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            ComparisonJson.write(versus.comparison(), out);
        }
    }

    /** Writes the manifest and puts the folder in its place. */
    static void finish(
            List<Versus> all, Waivers waivers, List<String> command, List<Manifest.Item> inputs, OutputFolder folder)
            throws IOException, OutputException {
        List<Manifest.Moment> moments = new ArrayList<>();
        for (Versus versus : all) {
            for (Side side :
                    List.of(versus.comparison().before(), versus.comparison().after())) {
                moments.add(new Manifest.Moment(side.account().value(), side.asOf(), side.asOfSource()));
            }
        }
        SideTool tool = all.get(0).comparison().after().tool();
        Manifest manifest = Manifest.of(
                        new Tool(
                                Tool.runningVersion(),
                                tool.checklist(),
                                tool.profile(),
                                tool.profileDigest() == null ? "" : tool.profileDigest()),
                        moments,
                        command,
                        inputs,
                        folder.path())
                .under(waivers);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(Manifest.FILE)))) {
            manifest.write(out);
        }
        folder.publish();
    }
}
