package org.iamassay.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Finding;
import org.iamassay.report.Fact;
import org.iamassay.report.Texts;
import org.iamassay.response.Response;
import org.iamassay.response.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What people answered to a finding, and which waiver accepts it: beside the verdict, never in its place. */
final class AnswerModel {

    private final Assessment assessment;
    private final Texts texts;

    AnswerModel(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    /** The answer to one finding in a line; empty where nobody answered. */
    String to(Finding finding) {
        Optional<Response> answer = assessment.responses().of(finding.id());
        return answer.map(this::line).orElse("");
    }

    /** The waiver that accepts a finding, and until when; empty where none does. */
    String accepted(Finding finding) {
        return assessment
                .waivers()
                .of(finding.id())
                .map(waiver -> texts.get("html-accepted", waiver.id(), waiver.expiresOn()))
                .orElse("");
    }

    private List<Fact> fields(Response answer) {
        List<Fact> fields = new ArrayList<>();
        add(fields, "status", status(answer.status()));
        add(fields, "owner", answer.owner());
        add(fields, "due", due(answer.due()));
        add(fields, "answer", answer.text());
        add(fields, "compensating", answer.compensatingControl());
        add(fields, "conclusion", answer.conclusion());
        return fields;
    }

    private String line(Response answer) {
        return fields(answer).stream()
                .map(field -> texts.get("html-answer-part", field.name(), field.value()))
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private void add(List<Fact> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new Fact(texts.get("html-answer." + name), value));
        }
    }

    private String status(@Nullable ResponseStatus status) {
        return status == null ? "" : texts.word("response-status", status.word());
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "" : due.toString();
    }
}
