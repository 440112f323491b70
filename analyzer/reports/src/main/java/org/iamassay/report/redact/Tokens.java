package org.iamassay.report.redact;

import java.util.Set;
import org.iamassay.report.redact.Names.Name;
import org.jspecify.annotations.Nullable;

/** Names that are also words, or too short to be searched: they are names only where a sentence names something. */
final class Tokens {

    /** Words of sentences after which a name stands, whatever it names. */
    private static final Set<String> BEFORE = Set.of(
            "user",
            "users",
            "role",
            "roles",
            "group",
            "groups",
            "policy",
            "policies",
            "bucket",
            "trail",
            "alias",
            "provider",
            "file",
            "principal",
            "device",
            "certificate",
            "boundary",
            "profile",
            "named",
            "called");

    /** Words after which a principal or a thing of its own may stand. */
    private static final Set<String> BEFORE_PRINCIPAL =
            Set.of("of", "to", "by", "from", "owner", "has", "trusts", "account");

    private Tokens() {}

    /** The name that a token at a place is; null where none begins there or it is but a word. */
    static @Nullable Name at(String text, int place, Names names) {
        if (!isInName(text.charAt(place)) || (place > 0 && isInName(text.charAt(place - 1)))) {
            return null;
        }
        int end = place;
        while (end < text.length() && isInName(text.charAt(end))) {
            end++;
        }
        for (; end > place; end--) {
            Name name = names.get(text.substring(place, end));
            if (name != null) {
                return isNamed(text, place, end, name) ? name : null;
            }
            if (",.:-".indexOf(text.charAt(end - 1)) < 0) {
                return null;
            }
        }
        return null;
    }

    private static boolean isInName(char character) {
        return Character.isLetterOrDigit(character) || "_+=,.@-".indexOf(character) >= 0;
    }

    private static boolean isNamed(String text, int from, int to, Name name) {
        boolean isNumber = name.text().chars().noneMatch(Character::isLetter);
        if (isNumber || name.kind() == Meaning.TAG || name.kind() == Meaning.CONDITION) {
            return false;
        }
        if (from == 0 && to == text.length()) {
            return true;
        }
        if (from == 0) {
            return false;
        }
        char before = text.charAt(from - 1);
        if ("/\"'“‘‹`".indexOf(before) >= 0) {
            return true;
        }
        if (before != ' ') {
            return false;
        }
        String word = wordBefore(text, from - 1);
        boolean isPrincipal = name.kind().compareTo(Meaning.ALIAS) <= 0;
        return BEFORE.contains(word)
                || (isPrincipal && BEFORE_PRINCIPAL.contains(word))
                || isListed(text, from, to, isPrincipal);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Between the signs of a list, as in {@code policies: a, b (inline)}; of principals the first sign is enough. */
    private static boolean isListed(String text, int from, int to, boolean isPrincipal) {
        char sign = from < 2 ? ' ' : text.charAt(from - 2);
        boolean ends = to == text.length() || ",;)".indexOf(text.charAt(to)) >= 0 || text.startsWith(" (", to);
        return (sign == ':' || sign == ',') && (ends || isPrincipal);
    }
}
