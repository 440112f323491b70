package org.iamassay.report.trend;

/**
 * By what a trend was restated, to be printed wherever restated numbers stand.
 *
 * @param version of the program
 * @param checklist digest of today's checklist
 * @param profile name of the one profile of the whole series
 * @param profileDigest digest of that profile
 */
public record TrendBasis(String version, String checklist, String profile, String profileDigest) {

    private static final int SHORT = 12;

    /** The beginning of the digest of the checklist, enough to tell two apart. */
    public String shortChecklist() {
        String digest = checklist.startsWith("sha256:") ? checklist.substring("sha256:".length()) : checklist;
        return digest.length() > SHORT ? digest.substring(0, SHORT) : digest;
    }
}
