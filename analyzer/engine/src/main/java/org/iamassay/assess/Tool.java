package org.iamassay.assess;

/**
 * Which program, checklist, profile and catalogue made an assessment.
 *
 * @param version version of Assay
 * @param checklistDigest {@code sha256:…} over ids, revisions and metadata of all checks
 * @param profile name of the profile
 * @param profileDigest {@code sha256:…} of the profile
 */
public record Tool(
        String version, String checklistDigest, String profile, String profileDigest, CatalogueUsed catalogue) {

    public static final String NAME = "assay";

    /** The same where the catalogue is not told. */
    public Tool(String version, String checklistDigest, String profile, String profileDigest) {
        this(version, checklistDigest, profile, profileDigest, CatalogueUsed.UNTOLD);
    }

    /** The version of the running program. */
    public static String runningVersion() {
        return Version.TEXT;
    }
}
