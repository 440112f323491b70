package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.Attestation;
import org.iamassay.check.Effort;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.State;
import org.iamassay.report.Column;
import org.iamassay.report.Texts;
import org.iamassay.response.ResponseStatus;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** The words of a language for the codes of each list; formulas, rules and drop-downs use the same words as the cells. */
final class Words {

    static final String RESPONSE_STATUS = "response-status";
    static final String ATTESTATION_STATUS = "attestation-status";
    static final String TICK = "tick";
    static final String RESULT = "result";
    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";
    private static final String ANSWER = "answer";

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Every list with its codes, in order. */
    static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(RESPONSE_STATUS, codes(Arrays.stream(ResponseStatus.values()).map(ResponseStatus::word)));
        lists.put(
                ATTESTATION_STATUS,
                codes(Arrays.stream(Attestation.Status.values()).map(Attestation.Status::word)));
        lists.put(TICK, List.of("agreed", "recomputed", "inspected", "exception", "not-applicable"));
        lists.put(RESULT, List.of("no-exception", "exception", "replaced"));
        lists.put("severity", codes(Arrays.stream(Severity.values()).map(Severity::word)));
        lists.put("state", codes(Arrays.stream(Verdict.values()).map(Verdict::word)));
        lists.put("tier", codes(Arrays.stream(Tier.values()).map(Tier::word)));
        lists.put("effort", codes(Arrays.stream(Effort.values()).map(Effort::word)));
        lists.put(ANSWER, List.of(YES, NO, UNKNOWN));
        lists.put("change", changes());
        return lists;
    }

    private static List<String> codes(Stream<String> codes) {
        return codes.toList();
    }

    private static List<String> changes() {
        List<String> changes = new ArrayList<>();
        Arrays.stream(State.values()).map(State::word).forEach(changes::add);
        Arrays.stream(IdentityChange.Kind.values())
                .map(IdentityChange.Kind::word)
                .forEach(changes::add);
        changes.add("not-repeated");
        return changes.stream().distinct().toList();
    }

    /** The word of a code; one that no list knows is shown as it is. */
    String word(String list, String code) {
        String key = "word." + list + "." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    String answer(@Nullable Boolean yes) {
        return word(ANSWER, yes == null ? UNKNOWN : yes ? YES : NO);
    }

    /** The word as cells of a column of that type show it. */
    String shown(Column.Type type, String code) {
        return switch (type) {
            case SEVERITY -> word("severity", code);
            case VERDICT -> word("state", code);
            case TIER -> word("tier", code);
            case CHANGE -> word("change", code);
            case YES_NO -> word(ANSWER, code);
            default -> code;
        };
    }

    /** A word as a text in a formula. */
    static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }
}
