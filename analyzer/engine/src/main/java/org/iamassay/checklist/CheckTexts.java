package org.iamassay.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.iamassay.check.Attestable;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Parameter;
import org.iamassay.model.EvidenceKind;

/** Words about a check that its page and the reference page have in common. */
final class CheckTexts {

    private CheckTexts() {}

    /** What the check needs, what answers in its place, and what sharpens it. */
    static String evidence(CheckInfo info) {
        if (info.needs().length == 0) {
            return "what is given of " + words(info.sharpens());
        }
        String text = words(info.needs());
        if (info.instead().length > 0) {
            text += ", else " + words(info.instead());
        }
        return info.sharpens().length > 0 ? text + "; sharpened by " + words(info.sharpens()) : text;
    }

    /** What an attestation must tell, and for how long it holds; empty where the check takes none. */
    static String attestation(Check check) {
        Attestable terms = check.getClass().getAnnotation(Attestable.class);
        return terms == null ? "" : terms.statement() + " Holds for at most " + terms.days() + " days.";
    }

    private static String words(EvidenceKind[] kinds) {
        return Arrays.stream(kinds).map(EvidenceKind::word).collect(Collectors.joining(" and "));
    }

    /** The value of a parameter for people. */
    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "empty" : list.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        String text = value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value.toString();
        return text.isEmpty() ? "empty" : text;
    }

    /** What values are allowed, for people. */
    static String range(Parameter parameter) {
        return switch (parameter.kind()) {
            case WHOLE_NUMBER, FRACTION -> ParameterValues.range(parameter);
            case PATTERN -> "at most " + (int) parameter.maximum() + " characters";
            case LIST -> parameter.words().isEmpty() ? "any" : "of " + String.join(" ", parameter.words());
        };
    }
}
