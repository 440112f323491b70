package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;

/** What a verdict rests on that no single member shows: a list without the thing, or an error that is the answer. */
final class Provenance {

    /** Files that a verdict is led back to: one that rests on more is told by the first. */
    private static final int MOST = 20;

    private Provenance() {}

    /** The run, its passes and failures without a trace led back to the files that were asked. */
    static CheckRun of(CheckRun run, Dumps dumps) {
        if (run.findings().stream().noneMatch(Provenance::isUntraced)) {
            return run;
        }
        Set<EvidenceKind> kinds = Stream.of(
                        run.info().needs(), run.info().instead(), run.info().sharpens())
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        List<TraceCell> files = cells(dumps, kinds);
        List<Finding> findings = run.findings().stream()
                .map(f -> isUntraced(f) ? traced(f, files, dumps) : f)
                .toList();
        return run.with(findings);
    }

    private static boolean isUntraced(Finding finding) {
        boolean settled = finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.PASS;
        return settled && finding.rows().isEmpty() && finding.members().isEmpty();
    }

    private static Finding traced(Finding finding, List<TraceCell> ofKinds, Dumps dumps) {
        List<TraceCell> own = dumps.files().stream()
                .filter(file -> file.file().equals(finding.subject().key()))
                .map(Provenance::cell)
                .toList();
        return finding.with(own.isEmpty() ? ofKinds : own);
    }

    private static List<TraceCell> cells(Dumps dumps, Set<EvidenceKind> kinds) {
        return dumps.files().stream()
                .filter(file -> kinds.contains(file.kind()) && file.isUsable())
                .limit(MOST)
                .map(Provenance::cell)
                .toList();
    }

    /** The whole of a file, with the code of the error that it may be. */
    private static TraceCell cell(DumpFile file) {
        return TraceCell.of(new JsonPlace(file.file(), ""), file.code());
    }
}
