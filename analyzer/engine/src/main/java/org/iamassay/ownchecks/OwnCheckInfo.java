package org.iamassay.ownchecks;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/** What a file says of an own check, in the form in which shipped checks say it of themselves. */
@SuppressWarnings({"BadAnnotationImplementation", "ImmutableAnnotationChecker"
}) // records of texts, never handed out by reflection
final class OwnCheckInfo implements CheckInfo {

    /** The words of the file. */
    record Words(
            String id,
            String title,
            Area area,
            Severity severity,
            Effort effort,
            String risk,
            String remediation,
            String console,
            String cli,
            List<String> references,
            List<String> practices,
            List<String> frameworks) {

        Words {
            references = List.copyOf(references);
            practices = List.copyOf(practices);
            frameworks = List.copyOf(frameworks);
        }
    }

    private final Words words;
    private final SubjectFrame frame;
    private final int revision;
    private final List<ReportColumn> reads;

    /**
     * Joins the words with the rule.
     *
     * @param revision another for another rule
     */
    OwnCheckInfo(Words words, SubjectFrame frame, int revision, ReportColumn[] reads) {
        this.words = words;
        this.frame = frame;
        this.revision = revision;
        this.reads = List.of(reads);
    }

    @Override
    public String id() {
        return words.id();
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Area area() {
        return words.area();
    }

    @Override
    public Severity severity() {
        return words.severity();
    }

    @Override
    public Effort effort() {
        return words.effort();
    }

    @Override
    public Phase phase() {
        return frame.phase();
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public String risk() {
        return words.risk();
    }

    @Override
    public String remediation() {
        return words.remediation();
    }

    @Override
    public String console() {
        return words.console();
    }

    @Override
    public String cli() {
        return words.cli();
    }

    @Override
    public String[] references() {
        return words.references().toArray(String[]::new);
    }

    @Override
    public String passes() {
        return "";
    }

    @Override
    public String fails() {
        return "";
    }

    @Override
    public String[] practices() {
        return words.practices().toArray(String[]::new);
    }

    @Override
    public String[] frameworks() {
        return words.frameworks().toArray(String[]::new);
    }

    @Override
    public String[] parameters() {
        return new String[0];
    }

    @Override
    public ReportColumn[] reads() {
        return frame.isOfReport() ? reads.toArray(ReportColumn[]::new) : new ReportColumn[0];
    }

    @Override
    public EvidenceKind[] needs() {
        return new EvidenceKind[] {frame.needs()};
    }

    @Override
    public EvidenceKind[] instead() {
        return new EvidenceKind[0];
    }

    @Override
    public EvidenceKind[] sharpens() {
        return frame.hasTags() && frame.isOfReport()
                ? new EvidenceKind[] {EvidenceKind.AUTHORIZATION_DETAILS}
                : new EvidenceKind[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return CheckInfo.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnCheckInfo that
                && words.equals(that.words)
                && frame == that.frame
                && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, frame, revision);
    }

    @Override
    public String toString() {
        return words.id();
    }
}
