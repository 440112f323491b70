package org.iamassay.report;

import java.util.List;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceKind;

/** What every part of the content is made of. */
record Basis(Assessment assessment, Texts texts, Dates dates) {

    static Basis of(Assessment assessment, Texts texts) {
        Examination examination =
                new Examination(assessment.snapshot(), assessment.profile().parameters());
        return new Basis(assessment, texts, examination.dates());
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    List<CheckResult> inState(Verdict state) {
        return assessment.checks().stream()
                .filter(c -> c.run().state() == state)
                .toList();
    }

    /** Subjects that count: passing, failing and not assessed. */
    static int population(CheckResult check) {
        return check.run().passed() + check.run().failed() + check.run().notAssessed();
    }

    static String reference(CheckResult check) {
        return References.of(check.run().info());
    }

    String title(CheckResult check) {
        return checks().title(check.run().info());
    }

    /** What the checklist says, in the language of the report. */
    CheckWords checks() {
        return texts.checks();
    }

    /** What the assessment says in English. */
    String say(Phrases.Kind kind, String sentence) {
        return texts.say(kind, sentence);
    }

    /** The notes of the assessment. */
    List<String> notes() {
        return assessment.notes().stream()
                .map(note -> say(Phrases.Kind.NOTE, note))
                .toList();
    }

    /** Where the as-of time comes from. */
    String asOfSource() {
        return text("as-of-source." + assessment.snapshot().asOfSource().word());
    }

    /** What gives evidence of a kind: a command, or in words what people write. */
    String command(EvidenceKind kind) {
        return kind == EvidenceKind.ATTESTATION ? text("evidence.attestation") : kind.command();
    }
}
