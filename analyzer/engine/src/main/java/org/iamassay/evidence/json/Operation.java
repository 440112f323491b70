package org.iamassay.evidence.json;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;

/**
 * One operation of the AWS CLI whose output is read: how it is recognised, and the records it becomes.
 *
 * @param service word of the service in the CLI: {@code iam}
 * @param command word of the operation in the CLI: {@code list-mfa-devices}
 * @param kind kind of evidence
 * @param shape where the entries stand
 * @param keys top keys that hold the entries, or, of a whole document, that it is known by
 * @param owners members of an entry with an ARN whose account is the one the output speaks of; a {@code ?} before the
 *     name says that the place of the file knows better
 * @param needsSubject whether the output lacks its subject, so that manifest or file name must tell it
 * @param tellsUser whether its entries name the user that they belong to, so that only an empty list lacks its subject
 * @param onlyByName whether its output looks like that of another operation, so that only manifest or file name tell
 * @param fits tells look-alikes apart by one entry
 * @param reader makes records of an entry
 */
public record Operation(
        String service,
        String command,
        EvidenceKind kind,
        Shape shape,
        List<String> keys,
        Set<String> owners,
        boolean needsSubject,
        boolean tellsUser,
        boolean onlyByName,
        Predicate<Members> fits,
        Reader reader) {

    /** Where the entries of an output stand. */
    enum Shape {
        /** Elements of the lists under the keys. */
        LISTS,
        /** The object under the key. */
        OBJECT,
        /** The document itself. */
        WHOLE
    }

    /** Makes records of one entry. */
    @FunctionalInterface
    interface Reader {
        void read(Entry entry, Consumer<Dumped> sink);
    }

    Operation(String service, String command, EvidenceKind kind, Shape shape, List<String> keys, Reader reader) {
        this(service, command, kind, shape, keys, Set.of(), false, false, false, entry -> true, reader);
    }

    static Operation lists(String service, String command, EvidenceKind kind, String key, Reader reader) {
        return new Operation(service, command, kind, Shape.LISTS, List.of(key), reader);
    }

    static Operation object(String service, String command, EvidenceKind kind, String key, Reader reader) {
        return new Operation(service, command, kind, Shape.OBJECT, List.of(key), reader);
    }

    static Operation whole(String service, String command, EvidenceKind kind, String key, Reader reader) {
        return new Operation(service, command, kind, Shape.WHOLE, List.of(key), reader);
    }

    Operation keys(String... names) {
        return new Operation(
                service,
                command,
                kind,
                shape,
                List.of(names),
                owners,
                needsSubject,
                tellsUser,
                onlyByName,
                fits,
                reader);
    }

    Operation owner(String... members) {
        return new Operation(
                service,
                command,
                kind,
                shape,
                keys,
                Set.of(members),
                needsSubject,
                tellsUser,
                onlyByName,
                fits,
                reader);
    }

    Operation ofSubject() {
        return new Operation(service, command, kind, shape, keys, owners, true, tellsUser, onlyByName, fits, reader);
    }

    Operation ofUser() {
        return new Operation(service, command, kind, shape, keys, owners, true, true, onlyByName, fits, reader);
    }

    Operation when(Predicate<Members> test) {
        return new Operation(
                service, command, kind, shape, keys, owners, needsSubject, tellsUser, onlyByName, test, reader);
    }

    Operation onlyByItsName() {
        return new Operation(service, command, kind, shape, keys, owners, needsSubject, tellsUser, true, fits, reader);
    }

    /** Whether nothing is judged by its output. */
    boolean isOther() {
        return kind == EvidenceKind.OTHER;
    }

    /** {@code iam list-mfa-devices}. */
    public String words() {
        return service + " " + command;
    }

    /** Whether this is the name of the operation in AWS's API, whatever its case. */
    public boolean hasApiName(String name) {
        return apiName().equalsIgnoreCase(name);
    }

    /** The name of the operation in AWS's API, but for the case of acronyms: {@code ListMfaDevices}. */
    public String apiName() {
        StringBuilder name = new StringBuilder();
        for (String word : command.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
