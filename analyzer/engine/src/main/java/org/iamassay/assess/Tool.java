package org.iamassay.assess;

/**
 * Which program, checklist and profile made an assessment.
 *
 * @param version version of Assay
 * @param checklistDigest {@code sha256:…} over ids, revisions and metadata of all checks
 * @param profile name of the profile
 * @param profileDigest {@code sha256:…} of the profile
 */
public record Tool(String version, String checklistDigest, String profile, String profileDigest) {

    public static final String NAME = "assay";

    /** The version of the running program. */
    public static String runningVersion() {
        return Version.TEXT;
    }
}
