package org.iamassay.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;

/** Everything a person needs to know of a check, on top of its class (checklist section 5). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {

    /** Stable id, in kebab case. */
    String id();

    /** The good state, as a sentence. */
    String title();

    Area area();

    Severity severity();

    Effort effort();

    Phase phase() default Phase.A;

    /** Raised when the logic changes, so that verdicts of different logic are not compared. */
    int revision() default 1;

    /** Why it matters: what may happen, in one or two sentences. */
    String risk();

    /** What to do, in one or two sentences. */
    String remediation();

    /** The same as steps in the AWS console. */
    String console();

    /** The same as AWS CLI commands, one a line. */
    String cli();

    /** Pages to read: {@code https} addresses. */
    String[] references();

    /**
     * An example that passes: edits of the base row, {@code column=value; column=value}, or lines of which those that begin
     * with the name of a file, {@code iam-list-users.json}, hold its content. Lines after {@code earlier TIME:} are rows of an
     * earlier snapshot, those after {@code now:} of the one judged.
     */
    String passes();

    /** An example that fails, in the same form. */
    String fails();

    /** Ids of practices (checklist section 3). */
    String[] practices();

    /**
     * Blank-separated entries {@code framework:requirement,requirement}; a requirement may end in {@code @n} when it holds
     * only while the first parameter is n (checklist section 6).
     */
    String[] frameworks() default {};

    /** Names of parameters; the first one is the limit that {@code @n} speaks of. */
    String[] parameters() default {};

    /** Columns a verdict rests on; those of slot 1 stand for the slot judged in checks per key. */
    ReportColumn[] reads() default {};

    /** Evidence without which nothing can be said. */
    EvidenceKind[] needs() default {EvidenceKind.CREDENTIAL_REPORT};

    /** Evidence that answers in place of a missing one. */
    EvidenceKind[] instead() default {};

    /** Evidence that sharpens the verdict but is not needed. */
    EvidenceKind[] sharpens() default {};
}
