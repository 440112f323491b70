package org.iamassay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.Answered;
import org.iamassay.assess.CheckResult;
import org.iamassay.response.Response;
import org.iamassay.response.Slot;

/** What was answered to a check and its findings, as particulars of the finding's page. */
final class Answers {

    private final Texts texts;
    private final String account;
    private final Map<String, List<Answered>> byCheck = new HashMap<>();

    Answers(Basis basis) {
        this.texts = basis.texts();
        this.account = basis.assessment().snapshot().account().value();
        Answered.all(basis.assessment())
                .forEach(answered -> byCheck.computeIfAbsent(
                                Slot.check(answered.response().key()), c -> new ArrayList<>())
                        .add(answered));
    }

    /** Empty when nobody answered. */
    List<Fact> of(CheckResult check) {
        List<Fact> facts = new ArrayList<>();
        String key = Slot.plain(Response.key(check.id(), account));
        List<Answered> singles = new ArrayList<>();
        for (Answered answered : byCheck.getOrDefault(check.id(), List.of())) {
            if (answered.response().key().equals(key)) {
                whole(answered, facts);
            } else {
                singles.add(answered);
            }
        }
        if (!singles.isEmpty()) {
            facts.add(fact("answers.singles", singles(singles)));
        }
        return facts;
    }

    private void whole(Answered answered, List<Fact> facts) {
        Response response = answered.response();
        List<String> parts = new ArrayList<>();
        if (answered.regressed()) {
            parts.add(texts.get("answers.regressed"));
        }
        if (response.status() != null) {
            parts.add(texts.get("word.response-status." + response.status().word()));
        }
        if (!response.owner().isEmpty()) {
            parts.add(texts.get("answers.owner", response.owner()));
        }
        if (response.due() != null) {
            parts.add(texts.get("answers.due", response.due()));
        }
        if (!response.text().isEmpty()) {
            parts.add(response.text());
        }
        add(facts, "answers.response", String.join(" · ", parts));
        add(facts, "answers.compensating-control", response.compensatingControl());
        add(facts, "answers.conclusion", response.conclusion());
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(fact(key, value));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), SafeText.lines(value));
    }

    private String singles(List<Answered> singles) {
        long open = singles.stream()
                .filter(one -> one.standing() == Answered.Standing.OPEN)
                .count();
        long gone = singles.stream().filter(one -> one.standing().isGone()).count();
        long regressed = singles.stream().filter(Answered::regressed).count();
        return texts.get("answers.counts", open, gone, regressed);
    }
}
