package org.iamassay.report.trend;

import org.iamassay.report.Texts;

/**
 * By what a trend was restated, to be printed wherever restated numbers stand.
 *
 * @param version of the program
 * @param checklist digest of today's checklist
 * @param profile name of the one profile of the whole series
 * @param profileDigest digest of that profile
 * @param texts the language it is told in
 */
public record TrendBasis(String version, String checklist, String profile, String profileDigest, Texts texts) {

    private static final int SHORT = 12;

    /** The same told in English. */
    public TrendBasis(String version, String checklist, String profile, String profileDigest) {
        this(version, checklist, profile, profileDigest, Texts.english());
    }

    /** The same told in another language. */
    public TrendBasis in(Texts other) {
        return new TrendBasis(version, checklist, profile, profileDigest, other);
    }

    /** The beginning of the digest of the checklist, enough to tell two apart. */
    public String shortChecklist() {
        String digest = checklist.startsWith("sha256:") ? checklist.substring("sha256:".length()) : checklist;
        return digest.length() > SHORT ? digest.substring(0, SHORT) : digest;
    }
}
