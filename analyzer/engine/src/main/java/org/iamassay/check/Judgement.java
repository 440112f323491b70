package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;

/** What a check answers about one entry of a dump, with the members it rests on. */
public record Judgement(Outcome outcome, List<TraceCell> members) {

    /** Copies the list. */
    public Judgement {
        members = List.copyOf(members);
    }

    /** An answer with the members it rests on. */
    public static Judgement of(Outcome outcome, TraceCell... members) {
        return new Judgement(outcome, Arrays.asList(members));
    }

    /** The same answer with further members behind the others. */
    public Judgement and(TraceCell... more) {
        return new Judgement(
                outcome, Stream.concat(members.stream(), Arrays.stream(more)).toList());
    }

    /** The same members with another answer. */
    Judgement with(Outcome other) {
        return new Judgement(other, members);
    }
}
