package org.iamassay.policy.lint;

import org.iamassay.policy.Ascii;

/** Whether two patterns have a text in common. */
final class Overlap {

    private Overlap() {}

    /** Whether some text fits both patterns; the work is the product of the two lengths, without recursion. */
    static boolean exists(String one, String other, boolean caseSensitive) {
        boolean[] row = new boolean[other.length() + 1];
        row[0] = true;
        for (int j = 1; j <= other.length(); j++) {
            row[j] = row[j - 1] && other.charAt(j - 1) == '*';
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            boolean diagonal = row[0];
            row[0] = row[0] && a == '*';
            for (int j = 1; j <= other.length(); j++) {
                boolean above = row[j];
                char b = other.charAt(j - 1);
                if (a == '*' || b == '*') {
                    row[j] = above || row[j - 1];
                } else {
                    row[j] = diagonal && (a == '?' || b == '?' || same(a, b, caseSensitive));
                }
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static boolean same(char a, char b, boolean caseSensitive) {
        return a == b || (!caseSensitive && Ascii.lower(a) == Ascii.lower(b));
    }
}
