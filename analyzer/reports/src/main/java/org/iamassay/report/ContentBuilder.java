package org.iamassay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.history.Comparison;

/** Turns an assessment, and what it is compared with, into what every report says; a pure function of both. */
public final class ContentBuilder {

    private ContentBuilder() {}

    /** The content in English. */
    public static ReportContent build(Assessment assessment) {
        return build(assessment, Optional.empty());
    }

    /** The content in English, with what changed since the earlier side of a comparison. */
    public static ReportContent build(Assessment assessment, Optional<Comparison> comparison) {
        return build(assessment, comparison, Presentation.PLAIN);
    }

    /** The content as a presentation tells it. */
    public static ReportContent build(
            Assessment assessment, Optional<Comparison> comparison, Presentation presentation) {
        Basis basis = Basis.of(assessment, presentation.texts());
        Narrative narrative = new Narrative(basis);
        ScopeAndMethod scope = new ScopeAndMethod(basis);
        Particulars particulars = new Particulars(basis, presentation);
        List<Issue> issues = new Issues(basis).all();
        Optional<ChangesBuilder> changes = comparison.map(pair -> new ChangesBuilder(pair, basis.texts()));
        return Edition.of(new ReportContent(
                assessment,
                particulars.title(),
                narrative.headline(),
                particulars.cover(),
                narrative.worst(),
                narrative.quickWins(),
                narrative.notSeen(),
                scope.scope(),
                scope.method(),
                particulars.reproduction(),
                issues,
                tables(basis, issues, changes, new FindingTables(basis, new Sightings(comparison))),
                figures(basis, changes),
                changes.map(ChangesBuilder::changes),
                new PathPages(basis, new AccessWords(basis), presentation.audience()).pages(new Combinations(basis)),
                presentation));
    }

    private static Map<String, ReportTable> tables(
            Basis basis, List<Issue> issues, Optional<ChangesBuilder> changes, FindingTables findings) {
        ResultTables results = new ResultTables(basis);
        TierTables tiers = new TierTables(basis);
        PrincipalTables principals = new PrincipalTables(basis);
        EvidenceTables evidence = new EvidenceTables(basis);
        CoverageTables coverage = new CoverageTables(basis);
        Map<String, ReportTable> tables = new LinkedHashMap<>();
        Stream.of(
                        results.scorecard(),
                        tiers.tiers(),
                        tiers.movesUp(),
                        tiers.dormant(),
                        findings.findings(issues),
                        findings.affected(),
                        results.controls(),
                        principals.principals(),
                        principals.riskFactors(),
                        new ExceptionTables(basis).exceptions(),
                        evidence.evidence(),
                        evidence.missing(),
                        evidence.parameters(),
                        coverage.frameworks(),
                        coverage.requirements(),
                        coverage.practices())
                .forEach(table -> tables.put(table.id(), table));
        AccessWords words = new AccessWords(basis);
        new RightsTables(basis, words).all().forEach(table -> tables.put(table.id(), table));
        new AccessTables(basis, words).all().forEach(table -> tables.put(table.id(), table));
        changes.ifPresent(c -> c.tables().forEach(table -> tables.put(table.id(), table)));
        Dictionary dictionary = new Dictionary(basis.texts());
        ReportTable glossary = dictionary.glossary();
        tables.put(glossary.id(), glossary);
        ReportTable columns = dictionary.dictionary(tables.values());
        tables.put(columns.id(), columns);
        return Collections.unmodifiableMap(tables);
    }

    private static Map<String, Figure> figures(Basis basis, Optional<ChangesBuilder> changes) {
        ResultFigures results = new ResultFigures(basis);
        CredentialFigures credentials = new CredentialFigures(basis);
        Map<String, Figure> figures = new LinkedHashMap<>();
        List<Figure> all = new ArrayList<>();
        changes.flatMap(ChangesBuilder::figure).ifPresent(all::add);
        Combinations combinations = new Combinations(basis);
        all.addAll(List.of(
                results.scoreByArea(),
                results.scoreByAreaRadar(),
                results.outcomesBySeverity(),
                results.tiers(),
                credentials.mfaCoverage(),
                credentials.keyAge(),
                credentials.passwordAge(),
                credentials.lastUse(),
                combinations.matrix(),
                new Quickest(basis).figure(),
                new KeyCalendar(basis).figure()));
        FigureWords words = new FigureWords(basis);
        all.stream()
                .filter(ContentBuilder::tellsSomething)
                .forEach(figure -> figures.put(figure.id(), words.complete(figure)));
        return Collections.unmodifiableMap(figures);
    }

    /** A matrix without rows and marks without places are left out; other figures say that there is nothing. */
    private static boolean tellsSomething(Figure figure) {
        boolean placed =
                figure.kind() != Figure.Kind.PLACES || !figure.categories().isEmpty();
        return placed && !figure.series().isEmpty();
    }
}
