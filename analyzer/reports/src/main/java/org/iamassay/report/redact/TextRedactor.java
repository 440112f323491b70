package org.iamassay.report.redact;

import java.util.regex.Pattern;
import org.iamassay.report.Redaction;
import org.iamassay.report.redact.Names.Name;
import org.jspecify.annotations.Nullable;

/** Puts pseudonyms in place of the names in a text. */
final class TextRedactor implements Rewriter {

    /** What stands in a public report where a raw value stood. */
    static final String HIDDEN = "***";

    /** Values that tell nobody: truth, times, numbers and AWS's sentinels. */
    private static final Pattern PLAIN = Pattern.compile(
            "|true|false|null|Active|Inactive|N/A|none|root|<root_account>|not_supported|no_information"
                    + "|[0-9][0-9TZ:.,+-]{0,40}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREATED =
            Pattern.compile(":(-|[0-9]{4,9}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)$");

    private final Names names;
    private final Pseudonyms pseudonyms;
    private final Redaction level;

    TextRedactor(Names names, Pseudonyms pseudonyms, Redaction level) {
        this.names = names;
        this.pseudonyms = pseudonyms;
        this.level = level;
    }

    @Override
    public boolean drops(Meaning meaning) {
        return level == Redaction.PUBLIC && (meaning == Meaning.FREE || meaning == Meaning.SEEN);
    }

    @Override
    public String rewrite(Meaning meaning, String text) {
        String other = other(meaning, text);
        return other.equals(text) ? text : other;
    }

    private String other(Meaning meaning, String text) {
        if (drops(meaning)) {
            return "";
        }
        return switch (meaning) {
            case KEEP -> text;
            case TEXT, FREE, SEEN, POLICY_TEXT -> sentence(text);
            case VALUE -> value(text);
            case LABEL -> label(text);
            case FINDING -> finding(text);
            default -> name(meaning, text);
        };
    }

    private String name(Meaning kind, String text) {
        if (names.isOwn(text)) {
            return text;
        }
        if (text.startsWith("arn:")) {
            return sentence(text);
        }
        if (kind == Meaning.FILE) {
            return FileNames.rewritten(text, part -> pseudonyms.of(Meaning.FILE, part));
        }
        return pseudonyms.of(sort(kind, text), text);
    }

    private static Meaning sort(Meaning kind, String text) {
        if (AwsIds.isKey(text)) {
            return Meaning.KEY;
        }
        if (AwsIds.isUnique(text)) {
            return Meaning.ID;
        }
        if (AwsIds.isAccount(text)) {
            return Meaning.ACCOUNT;
        }
        return kind == Meaning.KEY || kind == Meaning.ACCOUNT ? Meaning.ID : kind;
    }

    /** A name alone, or before what more is said of it: {@code alice, access key 1}. */
    private String label(String text) {
        String whole = known(text);
        if (whole != null) {
            return whole;
        }
        int comma = text.indexOf(", ");
        String head = comma < 0 ? null : known(text.substring(0, comma));
        return head == null ? sentence(text) : head + sentence(text.substring(comma));
    }

    private @Nullable String known(String text) {
        Name name = names.get(text);
        if (name != null) {
            return name(name.kind(), text);
        }
        return text.indexOf('/') > 0 && FileNames.parts(text).stream().allMatch(this::isFile)
                ? name(Meaning.FILE, text)
                : null;
    }

    private boolean isFile(String part) {
        Name name = names.get(part);
        return name != null && name.kind() == Meaning.FILE;
    }

    private String value(String text) {
        String whole = known(text);
        if (PLAIN.matcher(text).matches()) {
            // A user may be called by a number, such as that of an employee.
            boolean number = text.chars().allMatch(Character::isDigit);
            return AwsIds.isAccount(text) ? name(Meaning.ACCOUNT, text) : whole != null && number ? whole : text;
        }
        if (whole != null) {
            return whole;
        }
        String other = sentence(text);
        return level == Redaction.PUBLIC && other.equals(text) && !names.isOwn(text) ? HIDDEN : other;
    }

    /** {@code check:key:created} or {@code check@account}: the check stays. */
    private String finding(String text) {
        int sign = 0;
        while (sign < text.length() && text.charAt(sign) != ':' && text.charAt(sign) != '@') {
            sign++;
        }
        String rest = text.substring(Math.min(sign + 1, text.length()));
        String created = CREATED.matcher(rest).find() ? rest.substring(createdAt(rest)) : "";
        return text.substring(0, Math.min(sign + 1, text.length()))
                + label(rest.substring(0, rest.length() - created.length()))
                + created;
    }

    private static int createdAt(String rest) {
        var matcher = CREATED.matcher(rest);
        return matcher.find() ? matcher.start() : rest.length();
    }

    private String sentence(String text) {
        Shapes shapes = Shapes.in(text);
        StringBuilder result = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            Name name = names.at(text, at);
            boolean shaped = shapes.from(at) && shapes.start() == at;
            if (shaped && (name == null || shapes.end() - at >= name.text().length())) {
                result.append(shapes.rewritten(this));
                at = shapes.end();
                continue;
            }
            name = name == null ? Tokens.at(text, at, names) : name;
            if (name == null) {
                result.append(text.charAt(at++));
            } else {
                result.append(name(name.kind(), name.text()));
                at += name.text().length();
            }
        }
        return result.toString();
    }
}
