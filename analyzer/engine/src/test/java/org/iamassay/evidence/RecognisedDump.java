package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.evidence.json.DumpLoader;
import org.iamassay.evidence.json.Unreadable;
import org.iamassay.model.DetailList;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;

/**
 * What became of one file, without anything around it.
 *
 * @param word words of the kinds found in it, or the sentence that explains why there are none
 */
record RecognisedDump(String word, List<Dumped> entries, List<DumpFile> files, List<Unreadable> faults) {

    static RecognisedDump of(String path, byte[] bytes) throws IOException {
        int last = path.lastIndexOf('/');
        List<String> folders =
                last < 0 ? List.of() : Arrays.asList(path.substring(0, last).split("/", -1));
        Fingerprint print = Fingerprint.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        Place place = Place.root(path, path.substring(last + 1), folders, "/" + path);
        EvidenceItem item = new FoundItem(place, print, () -> new ByteArrayInputStream(bytes));
        return of(Recogniser.recognise(item));
    }

    private static RecognisedDump of(Recognition recognition) throws IOException {
        if (recognition instanceof Recognition.Dump dump) {
            DumpLoader loaded = DumpLoader.load(dump.input(), dump.outline(), dump.named(), document -> true);
            String words = loaded.files().stream()
                    .map(RecognisedDump::words)
                    .distinct()
                    .collect(Collectors.joining(" "));
            String homeless = loaded.homeless().isEmpty() ? "" : "no subject for " + loaded.homeless();
            return new RecognisedDump(words + homeless, entries(loaded), loaded.files(), loaded.faults());
        }
        if (recognition instanceof Recognition.Stub stub) {
            return new RecognisedDump(
                    stub.operation().kind().word() + " " + stub.state() + ": "
                            + stub.problem().sentence(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        return new RecognisedDump(Items.explanation(recognition), List.of(), List.of(), List.of());
    }

    private static List<Dumped> entries(DumpLoader loaded) {
        return loaded.entries().stream().filter(e -> !(e instanceof DetailList)).toList();
    }

    private static String words(DumpFile file) {
        String subject = file.subject().isEmpty() ? "" : " of " + file.subject();
        String gap = file.gap().isEmpty() ? "" : " (" + file.gap() + ")";
        return file.kind().word() + " by " + file.command() + subject + gap;
    }
}
