package org.iamassay.report;

import java.util.List;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Verdict;

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

    static String title(CheckResult check) {
        return check.run().info().title();
    }
}
