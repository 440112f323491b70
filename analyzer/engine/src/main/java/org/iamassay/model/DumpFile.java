package org.iamassay.model;

import java.util.List;

/**
 * One JSON file, or what was saved in its place: what kind it is, whom it speaks of, and whether it is whole.
 *
 * @param file name of the file, with its path inside an archive
 * @param kind kind of evidence
 * @param command the AWS CLI command whose output it is, without options: {@code iam list-mfa-devices}
 * @param state what was found in it
 * @param code the error's code, for an error; else empty
 * @param subject name of the user, or ARN or id of another thing, that the whole file speaks of; else empty
 * @param region Region it was taken in, or empty
 * @param gap why it is not whole, as words for people; empty when nothing is missing
 * @param remarks what else speaks against it as evidence, for people
 */
public record DumpFile(
        String file,
        EvidenceKind kind,
        String command,
        State state,
        String code,
        String subject,
        String region,
        String gap,
        List<String> remarks) {

    /** What was found in a file. */
    public enum State {
        /** The output of the command. */
        READ,
        /** An error of AWS in place of the output; it may be the answer, see {@link EvidenceKind#isAnswer}. */
        ERROR,
        /** Nothing: the command failed and its message went elsewhere. */
        EMPTY,
        /** Something that cannot be read to its end. */
        DAMAGED,
        /** Nothing at all: the manifest names the file and it is not there. */
        ABSENT
    }

    public DumpFile {
        remarks = List.copyOf(remarks);
    }

    /** Whether it answers what was asked, by data or by an error that is the answer. */
    public boolean isUsable() {
        return state == State.READ || isAnswer();
    }

    /** Whether it is an error that is the answer. */
    public boolean isAnswer() {
        return state == State.ERROR && kind.isAnswer(code);
    }

    /** Whether the caller was not allowed to ask. */
    public boolean isDenied() {
        return state == State.ERROR && EvidenceKind.isDenial(code);
    }

    /** Whether nothing is missing from it. */
    public boolean isWhole() {
        return isUsable() && gap.isEmpty();
    }
}
