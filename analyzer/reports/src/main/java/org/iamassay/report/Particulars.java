package org.iamassay.report;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Tool;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/** The title, the particulars of the cover, and what is needed to make the report again. */
final class Particulars {

    private final Basis basis;
    private final Assessment assessment;

    private final Presentation presentation;

    Particulars(Basis basis, Presentation presentation) {
        this.basis = basis;
        this.presentation = presentation;
        this.assessment = basis.assessment();
    }

    String title() {
        return basis.text("title", assessment.snapshot().account());
    }

    List<Fact> cover() {
        Snapshot snapshot = assessment.snapshot();
        Tool tool = assessment.tool();
        Audience audience = presentation.audience();
        List<Fact> facts = new ArrayList<>(List.of(
                fact("account", snapshot.account().value()),
                fact("partition", snapshot.partition()),
                fact("as-of", snapshot.asOf().toString()),
                fact("as-of-source", basis.asOfSource()),
                fact("profile", tool.profile()),
                fact("version", tool.version()),
                fact("catalogue", tool.catalogue().date())));
        // Digests are for those who make the report again: in the other editions they stand at its end.
        if (audience == Audience.TECHNICAL) {
            facts.add(fact("checklist", tool.checklistDigest()));
            facts.add(fact("profile-digest", tool.profileDigest()));
            facts.add(fact("catalogue-digest", tool.catalogue().digest()));
        }
        facts.add(fact(
                "status",
                basis.text("brand.status." + presentation.brand().status().word())));
        if (audience != Audience.TECHNICAL) {
            facts.add(fact("edition", basis.text("edition." + audience.word())));
        }
        if (presentation.redaction() != Redaction.NONE) {
            facts.add(fact(
                    "redaction",
                    basis.text("redaction." + presentation.redaction().word())));
        }
        return List.copyOf(facts);
    }

    List<Fact> reproduction() {
        Snapshot snapshot = assessment.snapshot();
        Tool tool = assessment.tool();
        List<Fact> facts = new ArrayList<>();
        boolean given = snapshot.asOfSource() == AsOfSource.OPTION;
        String asOf = given ? " --as-of " + snapshot.asOf() : "";
        facts.add(fact("command", "assay report EVIDENCE… --profile " + tool.profile() + asOf + " -o DIR"));
        facts.add(fact("version", tool.version()));
        facts.add(fact("checklist", tool.checklistDigest()));
        facts.add(fact("profile", tool.profile()));
        facts.add(fact("profile-digest", tool.profileDigest()));
        facts.add(fact("catalogue", tool.catalogue().line()));
        facts.add(fact("catalogue-digest", tool.catalogue().digest()));
        facts.add(fact("as-of", snapshot.asOf().toString()));
        facts.add(fact("as-of-source", basis.asOfSource()));
        for (EvidenceFile file : snapshot.evidence()) {
            facts.add(new Fact(basis.text("fact.input", file.file()), "sha256:" + file.sha256()));
        }
        assessment.earlier().stream()
                .flatMap(earlier -> earlier.files().stream())
                .forEach(file -> facts.add(new Fact(basis.text("fact.input", file.file()), "sha256:" + file.sha256())));
        facts.add(fact("verify", "assay verify DIR EVIDENCE…"));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(basis.text("fact." + name), value);
    }
}
