package org.iamassay.check;

/** A question that data cannot answer: somebody states how things are, and for how long that holds (checklist section 1.5). */
public interface AttestedCheck extends Check {

    @Override
    default void examine(Examination examination, Verdicts verdicts) {
        verdicts.whole(Attested.outcome(this, examination));
    }
}
