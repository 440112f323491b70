package org.iamassay.history;

import org.jspecify.annotations.Nullable;

/**
 * Which program, checklist and profile judged a side.
 *
 * @param checklist {@code sha256:…} of the checklist
 * @param profile name of the profile
 * @param profileDigest {@code sha256:…} of the profile; null where an older file does not tell
 */
public record SideTool(
        String version,
        String checklist,
        String profile,
        @Nullable String profileDigest) {}
