package org.iamassay.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.evidence.json.DumpLoader;
import org.iamassay.evidence.json.Unreadable;
import org.iamassay.model.DetailList;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceFile;

/**
 * A dump of one account, read.
 *
 * @param entries records in the order of the file
 * @param files a word for each operation in the file
 * @param problems what could not be read
 */
record LoadedDump(AccountDump dump, List<Dumped> entries, List<DumpFile> files, List<Problem> problems) {

    LoadedDump {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static LoadedDump read(AccountDump dump) {
        if (dump.recognition() instanceof Recognition.Stub stub) {
            return of(stub, dump);
        }
        Recognition.Dump whole = (Recognition.Dump) dump.recognition();
        try {
            DumpLoader loaded = DumpLoader.load(
                    whole.input(),
                    whole.outline(),
                    whole.named(),
                    d -> dump.documents().contains(d.index()));
            return of(dump, loaded);
        } catch (IOException changed) {
            Problem problem = Problem.unused(
                    dump.item().location(), "", "it cannot be read to its end", "", "copy the file again");
            return new LoadedDump(dump, List.of(), List.of(), List.of(problem));
        }
    }

    private static LoadedDump of(Recognition.Stub stub, AccountDump dump) {
        DumpFile file = stub.state() == DumpFile.State.ERROR
                ? DumpLoader.error(stub.item().name(), stub.operation(), stub.code(), stub.named())
                : DumpLoader.broken(stub.item().name(), stub.operation(), stub.state(), stub.named());
        return new LoadedDump(dump, List.of(), List.of(remarked(file, dump.remarks())), List.of());
    }

    private static LoadedDump of(AccountDump dump, DumpLoader loaded) {
        List<Problem> problems =
                new ArrayList<>(PolicyProblems.of(loaded.entries(), dump.item().location()));
        loaded.faults().forEach(fault -> problems.add(problem(dump, fault)));
        loaded.homeless()
                .forEach(command -> problems.add(Problem.unused(
                        dump.item().location(),
                        "",
                        "the output of 'aws " + command + "', which does not tell whom it speaks of",
                        "its subject",
                        "name the file " + command.replace(' ', '-')
                                + "__SUBJECT.json (or …-all.json, when it is of all users), or give the collection"
                                + " manifest")));
        List<DumpFile> files =
                loaded.files().stream().map(f -> remarked(f, dump.remarks())).toList();
        loaded.files()
                .forEach(file -> file.remarks()
                        .forEach(remark ->
                                problems.add(Problem.warning(dump.item().location(), "", remark, ""))));
        return new LoadedDump(dump, loaded.entries(), files, problems);
    }

    private static DumpFile remarked(DumpFile file, List<String> more) {
        List<String> remarks = new ArrayList<>(more);
        remarks.addAll(file.remarks());
        return new DumpFile(
                file.file(),
                file.kind(),
                file.command(),
                file.state(),
                file.code(),
                file.subject(),
                file.region(),
                file.gap(),
                remarks);
    }

    private static Problem problem(AccountDump dump, Unreadable fault) {
        return Problem.unused(
                dump.item().location(),
                fault.place().pointer(),
                fault.found(),
                fault.expected(),
                "the entry is left out; export it again");
    }

    /** The entries of the register, one for each operation in the file; none for a file that is not there. */
    List<EvidenceFile> register() {
        Map<String, EvidenceFile> byCommand = new LinkedHashMap<>();
        files.stream()
                .filter(f -> f.state() != DumpFile.State.ABSENT)
                .forEach(f -> byCommand.putIfAbsent(f.command() + f.state() + f.code() + f.gap(), register(f)));
        return List.copyOf(byCommand.values());
    }

    private EvidenceFile register(DumpFile file) {
        List<String> warnings = new ArrayList<>(file.remarks());
        if (!file.gap().isEmpty()) {
            warnings.add(file.gap());
        }
        if (dump.recognition() instanceof Recognition.Stub stub && !file.isAnswer()) {
            warnings.add(stub.problem().found());
        }
        return new EvidenceFile(
                dump.item().name(),
                file.kind().word(),
                carrier(file),
                dump.item().sha256(),
                dump.item().bytes(),
                rows(file),
                Optional.empty(),
                file.remarks().isEmpty(),
                warnings);
    }

    private int rows(DumpFile file) {
        long commands = files.stream().map(DumpFile::command).distinct().count();
        boolean alone = commands == 1 && file.state() == DumpFile.State.READ;
        return alone
                ? (int) entries.stream().filter(e -> !(e instanceof DetailList)).count()
                : 0;
    }

    private String carrier(DumpFile file) {
        return switch (file.state()) {
            case ERROR -> "AWS error " + Printable.name(file.code());
            case EMPTY -> "empty file";
            case DAMAGED -> "damaged file";
            default -> isRecording() ? "placebo recording" : "aws " + file.command();
        };
    }

    private boolean isRecording() {
        return dump.recognition() instanceof Recognition.Dump whole
                && whole.outline().documents().stream().anyMatch(d -> d.recording());
    }
}
