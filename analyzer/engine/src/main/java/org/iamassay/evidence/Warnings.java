package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was odd in one report and read anyway; single cells and rows are named up to a limit, then counted. */
final class Warnings {

    static final int MAX_NAMED = 20;

    private final String file;
    private final List<Problem> ofFile = new ArrayList<>();
    private final List<Problem> ofPlaces = new ArrayList<>();
    private int more;

    Warnings(String file) {
        this.file = file;
    }

    void add(String found, String expected) {
        ofFile.add(Problem.warning(file, "", found, expected));
    }

    void add(Problem problem) {
        ofFile.add(problem);
    }

    void addLine(int line, String found, String expected) {
        addPlace("line " + line, found, expected);
    }

    void addCell(int line, String column, String found, String expected) {
        if (ofPlaces.size() >= MAX_NAMED) {
            more++;
        } else {
            addPlace("line " + line + ", column " + column, found, expected);
        }
    }

    List<Problem> problems() {
        Stream<Problem> rest = more == 0
                ? Stream.empty()
                : Stream.of(Problem.warning(file, "", more + " more cells or rows are odd in the same ways", ""));
        return Stream.of(ofFile.stream(), ofPlaces.stream(), rest)
                .flatMap(s -> s)
                .toList();
    }

    /** The warnings without the name of the file, for the evidence register. */
    List<String> texts() {
        return problems().stream()
                .map(Problem::sentence)
                .map(sentence -> sentence.startsWith(file) ? sentence.substring(file.length() + 2) : sentence)
                .toList();
    }

    private void addPlace(String place, String found, String expected) {
        if (ofPlaces.size() >= MAX_NAMED) {
            more++;
        } else {
            ofPlaces.add(Problem.warning(file, place, found, expected));
        }
    }
}
