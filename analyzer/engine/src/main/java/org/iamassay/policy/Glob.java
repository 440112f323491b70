package org.iamassay.policy;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of which parts are wildcards and parts are literal whatever they look like, such as the value of a variable.
 *
 * <p>In the first five parts of an ARN a wildcard stays between two colons (policy.md 6.3). A run is only ever taken back to the
 * last wildcard of each of the two kinds, so the work is at most the product of the two lengths, without recursion.
 */
public final class Glob {

    /** Matches no text at all. */
    public static final Glob NOTHING = new Glob(new int[] {Integer.MIN_VALUE});

    /** Matches every text. */
    public static final Glob EVERYTHING = new Glob(new int[] {Glob.RUN});

    private static final int RUN = -1;
    private static final int RUN_IN_PART = -2;
    private static final int ONE = -3;
    private static final int ONE_IN_PART = -4;
    private static final int COLONS = 5;

    private final int[] tokens;
    private final List<Glob> others;

    private Glob(int[] tokens) {
        this(tokens, List.of());
    }

    private Glob(int[] tokens, List<Glob> others) {
        this.tokens = tokens;
        this.others = others;
    }

    /** A pattern that matches what this one or the other does. */
    public Glob or(Glob other) {
        return new Glob(tokens, List.of(other));
    }

    /** Whether the pattern matches the whole text; letter case counts. */
    public boolean matches(String text) {
        return matchesAlone(text) || others.stream().anyMatch(other -> other.matches(text));
    }

    private boolean matchesAlone(String text) {
        int p = 0;
        int t = 0;
        int afterRun = -1;
        int runEnd = 0;
        int afterPart = -1;
        int partEnd = 0;
        while (true) {
            if (p < tokens.length && tokens[p] == RUN) {
                p++;
                afterRun = p;
                runEnd = t;
                afterPart = -1;
            } else if (p < tokens.length && tokens[p] == RUN_IN_PART) {
                p++;
                afterPart = p;
                partEnd = t;
            } else if (t == text.length()) {
                // With a longer run even less text would be left for the rest of the pattern.
                return p == tokens.length;
            } else if (p < tokens.length && one(tokens[p], text.codePointAt(t))) {
                p++;
                t += width(text, t);
            } else if (afterPart >= 0 && text.charAt(partEnd) != ':') {
                partEnd += width(text, partEnd);
                p = afterPart;
                t = partEnd;
            } else if (afterRun >= 0) {
                runEnd += width(text, runEnd);
                p = afterRun;
                t = runEnd;
                afterPart = -1;
            } else {
                return false;
            }
        }
    }

    private static boolean one(int token, int character) {
        return token == character || token == ONE || (token == ONE_IN_PART && character != ':');
    }

    private static int width(String text, int index) {
        return Character.charCount(text.codePointAt(index));
    }

    /** Puts a pattern together of literal text and of text with wildcards. */
    public static final class Builder {

        private static final int FIRST = 64;

        private int[] tokens = new int[FIRST];
        private int length;

        /** Adds text in which {@code *} and {@code ?} mean themselves. */
        public Builder literal(String text) {
            for (int i = 0; i < text.length(); i += width(text, i)) {
                add(text.codePointAt(i));
            }
            return this;
        }

        /** Adds text in which {@code *} is any run and {@code ?} exactly one character. */
        public Builder pattern(String text) {
            for (int i = 0; i < text.length(); i += width(text, i)) {
                int character = text.codePointAt(i);
                if (character == '*') {
                    run();
                } else {
                    add(character == '?' ? ONE : character);
                }
            }
            return this;
        }

        /** Adds any run. */
        public Builder run() {
            // Neighbouring asterisks are one, which keeps a run of thousands cheap.
            if (length == 0 || tokens[length - 1] != RUN) {
                add(RUN);
            }
            return this;
        }

        /** Turns its letters into lower case. */
        public Builder lowered() {
            for (int i = 0; i < length; i++) {
                tokens[i] = Ascii.lower(tokens[i]);
            }
            return this;
        }

        /** A pattern whose wildcards reach over everything. */
        public Glob text() {
            return new Glob(Arrays.copyOf(tokens, length));
        }

        /** A pattern of a Resource element: an asterisk at the end of a part may reach over the colons that follow. */
        public Glob resource() {
            return parted(true);
        }

        /** A pattern of an Arn operator: part is compared with part; what has not six of them matches nothing. */
        public Glob arn() {
            int colons = 0;
            for (int i = 0; i < length; i++) {
                colons += tokens[i] == ':' ? 1 : 0;
            }
            return colons < COLONS ? NOTHING : parted(false);
        }

        private Glob parted(boolean reaching) {
            int[] parted = Arrays.copyOf(tokens, length);
            int colons = 0;
            for (int i = 0; i < length && colons < COLONS; i++) {
                boolean last = i + 1 == length || tokens[i + 1] == ':';
                if (tokens[i] == ':') {
                    colons++;
                } else if (tokens[i] == RUN && !(reaching && last)) {
                    parted[i] = RUN_IN_PART;
                } else if (tokens[i] == ONE) {
                    parted[i] = ONE_IN_PART;
                }
            }
            return new Glob(parted);
        }

        private void add(int token) {
            if (length == tokens.length) {
                tokens = Arrays.copyOf(tokens, length * 2);
            }
            tokens[length] = token;
            length++;
        }
    }
}
