package org.iamassay.check;

import java.util.Arrays;
import java.util.List;
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

    /** The same members with another answer. */
    Judgement with(Outcome other) {
        return new Judgement(other, members);
    }
}
