package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Positions;
import org.iamassay.policy.RawPolicy;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.lint.EmbeddedPolicies;
import org.iamassay.policy.lint.Lint;
import org.iamassay.policy.lint.LintFinding;
import org.iamassay.policy.lint.Linter;
import org.iamassay.policy.lint.PolicyType;

/** Finds the documents of the files of a command line and looks for what is wrong with them; one bad file hides no other. */
final class LintReader {

    /** No policy is larger than this; what is may still be evidence, which is read in parts. */
    private static final int MOST_BYTES = 8 << 20;

    private final Optional<PolicyType> given;
    private final Catalogue catalogue;
    private final InputStream standardInput;
    private final List<LintedDocument> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int without;

    LintReader(Optional<PolicyType> given, Catalogue catalogue, InputStream standardInput) {
        this.given = given;
        this.catalogue = catalogue;
        this.standardInput = standardInput;
    }

    List<LintedDocument> documents() {
        return documents;
    }

    /** What could not be looked at. */
    List<String> problems() {
        return problems;
    }

    /** How many files of folders hold no document; of those that are named themselves it is a problem. */
    int without() {
        return without;
    }

    void read(Path path) {
        if (path.toString().equals("-")) {
            text(path, true, this::bytesOfStandardInput);
        } else if (Files.isDirectory(path)) {
            files(path).forEach(file -> text(file, false, () -> head(file)));
        } else if (!Files.isRegularFile(path)) {
            problems.add(path + " is not there or no file; name a policy document, or evidence that holds some.");
        } else {
            text(path, true, () -> head(path));
        }
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(folder + " cannot be read; make its files readable.");
            return List.of();
        }
    }

    private void text(Path path, boolean named, Bytes bytes) {
        byte[] read;
        try {
            read = bytes.read();
        } catch (IOException unreadable) {
            problems.add(path + " cannot be read; make it readable.");
            return;
        }
        Optional<String> text = read.length > MOST_BYTES ? Optional.empty() : decoded(read);
        List<EmbeddedPolicies.Found> found = text.map(EmbeddedPolicies::in).orElse(List.of());
        boolean whole = found.size() == 1 && found.get(0).pointer().isEmpty();
        if (whole || (path.toString().equals("-") && !found.isEmpty())) {
            found(path.toString(), text.orElseThrow(), found);
        } else if (path.toString().equals("-")) {
            broken(path, text);
        } else {
            evidence(path, named, text, found);
        }
    }

    /** Evidence is read as such; what it does not know, as the output of one command, is searched for documents. */
    private void evidence(Path path, boolean named, Optional<String> text, List<EmbeddedPolicies.Found> found) {
        LintEvidence evidence = LintEvidence.load(path);
        if (!evidence.texts().isEmpty()) {
            evidence.texts().forEach(one -> add(one.file(), one.pointer(), one.name(), one.json(), one.type()));
            problems.addAll(evidence.problems());
        } else if (!found.isEmpty()) {
            found(path.toString(), text.orElseThrow(), found);
        } else if (path.toString().endsWith(".json") && text.isPresent() && !isJson(text.get())) {
            broken(path, text);
        } else if (!named && (evidence.isRecognised() || text.isPresent())) {
            without++;
        } else {
            problems.add(path + " holds no policy document; name a document, or evidence that holds some.");
        }
    }

    private static boolean isJson(String text) {
        return RawPolicy.of(text).node().isPresent();
    }

    /** A text that was meant to be a document: the finding says what is wrong with it. */
    private void broken(Path path, Optional<String> text) {
        if (text.isEmpty()) {
            problems.add(
                    path + " is no text in UTF-8, or larger than " + MOST_BYTES + " bytes; name a policy document.");
            return;
        }
        found(path.toString(), text.get(), List.of(new EmbeddedPolicies.Found("", text.get(), false, true)));
    }

    private void found(String file, String text, List<EmbeddedPolicies.Found> found) {
        List<LintedDocument> read = new ArrayList<>();
        Collection<String> pointers = new TreeSet<>();
        for (EmbeddedPolicies.Found one : found) {
            Optional<PolicyType> type = one.trust() ? Optional.of(PolicyType.TRUST) : Optional.empty();
            LintedDocument document = document(file, one.pointer(), "", one.json(), type);
            read.add(document);
            pointers.add(one.pointer());
            document.findings().stream().map(LintFinding::pointer).forEach(at -> pointers.add(one.pointer() + at));
        }
        Positions positions = Positions.in(text, pointers);
        read.forEach(one -> documents.add(new LintedDocument(
                one.file(), one.pointer(), one.name(), one.guessed(), one.lint(), Optional.of(positions))));
    }

    private void add(String file, String pointer, String name, String json, Optional<PolicyType> type) {
        documents.add(document(file, pointer, name, json, type));
    }

    private LintedDocument document(String file, String pointer, String name, String json, Optional<PolicyType> known) {
        Optional<PolicyType> told = given.or(() -> known);
        PolicyType type = told.orElseGet(() -> PolicyType.guess(PolicyDocument.parse(json)));
        Lint lint = Linter.lint(json, type, catalogue);
        return new LintedDocument(file, pointer, name, told.isEmpty(), lint, Optional.empty());
    }

    private byte[] bytesOfStandardInput() throws IOException {
        return standardInput.readNBytes(MOST_BYTES + 1);
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
