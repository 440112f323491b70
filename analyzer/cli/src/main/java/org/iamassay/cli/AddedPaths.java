package org.iamassay.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iamassay.history.Side;
import org.iamassay.history.frame.SideFrame;
import org.iamassay.history.store.Preparation;
import org.iamassay.history.store.ReportedSummary;
import org.iamassay.history.store.StoredSides;
import org.iamassay.model.AsOfSource;

/**
 * What is to be added to a store: evidence, and assessments that come without theirs.
 *
 * @param evidence paths of evidence
 * @param files assessments
 */
record AddedPaths(List<Path> evidence, List<Path> files) {

    static AddedPaths of(List<Path> paths) {
        List<Path> evidence = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            List<Path> assessments = SideArgument.assessments(path);
            if (assessments.isEmpty()) {
                evidence.add(path);
            }
            files.addAll(assessments);
        }
        return new AddedPaths(evidence, files);
    }

    /** The assessments, ready to be added. */
    List<HistoryAddCommand.Ready> assessments(Preparation preparation) throws IOException {
        List<HistoryAddCommand.Ready> ready = new ArrayList<>();
        for (Path file : files) {
            Side side = SideArgument.read(file);
            ready.add(new HistoryAddCommand.Ready(
                    side.account(),
                    side.asOf(),
                    preparation.prepare(side, source(side), () -> Files.newInputStream(file), frames(file, side))));
        }
        return ready;
    }

    private static AsOfSource source(Side side) {
        return Arrays.stream(AsOfSource.values())
                .filter(source -> source.word().equals(side.asOfSource()))
                .findFirst()
                .orElse(AsOfSource.OPTION);
    }

    private static Map<String, byte[]> frames(Path file, Side side) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Map.of(
                    ReportedSummary.FRAME, ReportedSummary.of(in).bytes(), StoredSides.FRAME, SideFrame.write(side));
        }
    }
}
