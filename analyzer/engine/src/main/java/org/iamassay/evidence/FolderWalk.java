package org.iamassay.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of a folder and the folders below it; links and devices are listed as problems, not opened. */
final class FolderWalk {

    /** A regular file that was found. */
    record Candidate(Path path, Place place, long bytes, boolean named) {}

    private final Limits limits;
    private final List<Candidate> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FolderWalk(Limits limits) {
        this.limits = limits;
    }

    /** Adds a path of the command line and all that is below it. */
    void add(Roots.Root root) {
        int filesBefore = files.size();
        int problemsBefore = problems.size();
        try {
            visit(root.path(), root.place(), 0);
            if (files.size() == filesBefore && problems.size() == problemsBefore) {
                unused(root.place(), "the folder holds no files", "");
            }
        } catch (LimitExceeded tooMany) {
            files.subList(filesBefore, files.size()).clear();
            unused(
                    root.place(),
                    tooMany.getMessage() + " in the folder",
                    "none of its files was read; give a smaller folder");
        }
    }

    List<Candidate> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    private void visit(Path path, Place place, int depth) throws LimitExceeded {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException unreadable) {
            problems.add(unreadable(place, depth == 0));
            return;
        }
        if (attributes.isSymbolicLink()) {
            unused(place, "it is a symbolic link, and links are not followed", "name its target instead");
        } else if (attributes.isDirectory()) {
            descend(path, place, depth);
        } else if (attributes.isRegularFile()) {
            addFile(new Candidate(path, place, attributes.size(), depth == 0));
        } else {
            unused(place, "it is not a regular file", "use - to read from standard input");
        }
    }

    private void addFile(Candidate file) throws LimitExceeded {
        if (files.size() >= limits.entries()) {
            throw LimitExceeded.moreThan(limits.entries(), "files");
        }
        if (file.bytes() > limits.fileBytes()) {
            String found = "it has " + Printable.number(file.bytes()) + " bytes";
            problems.add(Problem.unused(
                    file.place().location(), "", found, "at most " + Printable.number(limits.fileBytes()), ""));
        } else {
            files.add(file);
        }
    }

    private void descend(Path folder, Place place, int depth) throws LimitExceeded {
        if (depth > limits.depth()) {
            unused(
                    place,
                    "more than " + limits.depth() + " folders inside one another",
                    "give the inner folder itself");
            return;
        }
        List<Path> children;
        try (Stream<Path> listing = Files.list(folder)) {
            // one more than allowed is enough to know, and a folder of millions stays out of memory
            children = new ArrayList<>(listing.limit(limits.entries() + 1L).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(unreadable(place, depth == 0));
            return;
        }
        if (children.size() > limits.entries()) {
            throw LimitExceeded.moreThan(limits.entries(), "files");
        }
        children.sort(Comparator.comparing(Path::toString));
        for (Path child : children) {
            visit(child, place.child(String.valueOf(child.getFileName())), depth + 1);
        }
    }

    private void unused(Place place, String found, String advice) {
        problems.add(Problem.unused(place.location(), "", found, "", advice));
    }

    /** A path that the user named and cannot be read stops the run; one among others is left out. */
    static Problem unreadable(Place place, boolean named) {
        String found = "it cannot be read";
        String advice = "check its permissions";
        return named
                ? Problem.unreadable(place.location(), found, advice)
                : Problem.unused(place.location(), "", found, "", advice);
    }
}
