package org.iamassay.check;

/**
 * One question of the checklist; stateless. Its class carries {@link CheckInfo}.
 *
 * <p>Most checks implement one of the narrower kinds: {@link RootCheck}, {@link UserCheck}, {@link AccessKeyCheck},
 * {@link EvidenceCheck}.
 */
public interface Check {

    /** Examines the snapshot and gives one verdict per subject. */
    void examine(Examination examination, Verdicts verdicts);

    /** What the class says of itself. */
    default CheckInfo info() {
        CheckInfo info = getClass().getAnnotation(CheckInfo.class);
        if (info == null) {
            throw new IllegalStateException(getClass().getName() + " carries no @CheckInfo");
        }
        return info;
    }
}
