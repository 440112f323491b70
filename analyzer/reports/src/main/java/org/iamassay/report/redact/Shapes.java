package org.iamassay.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is recognised by its shape, known or not: ARNs, ids that AWS gives, e-mail addresses and network addresses. */
final class Shapes {

    // Classes of characters and counts alone: nothing here can take more than one way through a text.
    private static final Pattern ALL =
            Pattern.compile("(?<arn>arn:aws[a-z-]{0,20}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:(?:[0-9]{12}|aws|\\*)?:"
                    + "(?:\\$\\{[^}\\s]{0,80}\\}|[^\\s\"'<>#()\\[\\]{}|;“”‘’‹›])+)"
                    + "|(?<![A-Za-z0-9])(?<key>(?:AKIA|ASIA|ACCA|ABIA|APKA)[A-Z0-9]{8,124})(?![A-Za-z0-9])"
                    + "|(?<![A-Za-z0-9])(?<id>(?:AIDA|AROA|AGPA|AIPA|ANPA|ANVA|ASCA)[A-Z0-9]{8,124})(?![A-Za-z0-9])"
                    + "|(?<![A-Za-z0-9])(?<account>[0-9]{12})(?![A-Za-z0-9])"
                    + "|(?<![A-Za-z0-9-])(?<org>o-[a-z0-9]{10,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}"
                    + "|(?<=/)r-[0-9a-z]{4,32}|p-[0-9a-z]{8,32})(?![A-Za-z0-9-])"
                    + "|(?<mail>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})"
                    + "|(?<![0-9.A-Za-z])(?<address>[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?![0-9.A-Za-z])");

    private static final String NEXT_ARN = ",arn:";

    private final String text;
    private final Matcher matcher;
    private boolean found;
    private boolean over;
    private int end;

    private Shapes(String text) {
        this.text = text;
        this.matcher = ALL.matcher(text);
    }

    /** The shapes in a text, before the first of them. */
    static Shapes in(String text) {
        return new Shapes(text);
    }

    /** Goes to the first shape that begins there or later. */
    boolean from(int start) {
        if (!over && (!found || matcher.start() < start)) {
            found = matcher.find(start);
            over = !found;
            end = found ? trimmed() : text.length();
        }
        return found;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return end;
    }

    /** What stands in place of the shape. */
    String rewritten(Rewriter names) {
        String shape = text.substring(start(), end);
        if (matcher.group("arn") != null) {
            return Arns.rewrite(shape, names);
        }
        if (matcher.group("address") != null && (shape.startsWith("0.") || shape.startsWith("127."))) {
            return shape;
        }
        return names.rewrite(kind(), shape);
    }

    private Meaning kind() {
        if (matcher.group("key") != null) {
            return Meaning.KEY;
        }
        if (matcher.group("account") != null) {
            return Meaning.ACCOUNT;
        }
        if (matcher.group("mail") != null) {
            return Meaning.MAIL;
        }
        return matcher.group("address") != null ? Meaning.ADDRESS : Meaning.ID;
    }

    /** A sentence goes on after an ARN: commas, colons and full stops at its end are not its own. */
    private int trimmed() {
        if (matcher.group("arn") == null) {
            return matcher.end();
        }
        int next = text.indexOf(NEXT_ARN, matcher.start());
        int last = next >= 0 && next < matcher.end() ? next : matcher.end();
        while (",.:".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
