package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.assess.access.StatementRef;
import org.iamassay.report.AccessPages;
import org.iamassay.report.AccessPages.MatrixRow;
import org.iamassay.report.AccessPages.Named;
import org.iamassay.report.PathCard;
import org.iamassay.report.StatementNote;
import org.iamassay.report.Texts;

/** Access for the template: sentences, the matrix with names, and the ways to administrator with their statements. */
final class AccessModel {

    /** Names that a cell of the matrix opens. */
    private static final int NAMED = 40;

    private final AccessPages access;
    private final Texts texts;
    private final Map<String, String> drawings;

    AccessModel(AccessPages access, Texts texts, Map<String, String> drawings) {
        this.access = access;
        this.texts = texts;
        this.drawings = drawings;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("seen", access.seen());
        values.put("sentences", access.sentences());
        values.put("classes", access.classes());
        values.put("matrix", access.matrix().stream().map(this::row).toList());
        values.put("hasMatrix", access.seen() && !access.matrix().isEmpty());
        values.put("matrixNote", texts.get("access.matrix-note"));
        values.put("hasPaths", !access.paths().isEmpty());
        values.put("paths", access.paths().stream().map(this::path).toList());
        values.put("methods", methods());
        return values;
    }

    private List<String> methods() {
        Set<String> methods = new TreeSet<>();
        access.paths().forEach(path -> methods.addAll(path.methods()));
        return List.copyOf(methods);
    }

    private Map<String, Object> row(MatrixRow row) {
        return Map.of(
                "weakness",
                row.weakness(),
                "cells",
                row.cells().stream().map(this::cell).toList());
    }

    private Map<String, Object> cell(List<Named> names) {
        return Map.of(
                "count", texts.number(names.size()),
                "none", names.isEmpty(),
                "names", names.stream().limit(NAMED).map(AccessModel::named).toList(),
                "more", names.size() > NAMED ? texts.get("more-names", names.size() - NAMED) : "");
    }

    private static Map<String, Object> named(Named one) {
        return Map.of("name", one.name(), "arn", one.arn());
    }

    private Map<String, Object> path(PathCard path) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", Markup.slug(path.drawing().id()));
        model.put("arn", path.arn());
        model.put("name", path.name());
        model.put("kind", path.kind());
        model.put("confidence", texts.capital(texts.word("confidence", path.confidence())));
        model.put("confidenceSlug", path.confidence());
        model.put("meaning", texts.get("confidence-meaning." + path.confidence()));
        model.put("methods", String.join("|", path.methods()));
        model.put("title", path.drawing().title());
        model.put("svg", drawings.getOrDefault(path.drawing().id(), ""));
        model.put("steps", path.steps().stream().map(this::step).toList());
        return model;
    }

    private Map<String, Object> step(PathCard.Step step) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("sentence", step.sentence());
        model.put("method", step.method());
        model.put("actions", step.actions());
        model.put("hasConditions", !step.conditions().isEmpty());
        model.put("conditions", step.conditions());
        model.put("needsTarget", step.targetDependent());
        model.put(
                "statements",
                step.statements().stream().map(AccessModel::statement).toList());
        return model;
    }

    private static Map<String, Object> statement(StatementNote note) {
        StatementRef statement = note.statement();
        List<String> policy = new ArrayList<>(List.of(statement.policy()));
        if (!statement.version().isEmpty()) {
            policy.add(statement.version());
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("label", note.label());
        model.put("policy", String.join(" ", policy));
        model.put("policyKind", note.kind());
        model.put("holder", statement.arn().isEmpty() ? statement.holder() : statement.arn());
        model.put("via", note.via());
        model.put("sid", statement.sid());
        model.put("file", statement.file());
        model.put("place", statement.pointer());
        model.put("statementText", statement.text());
        return model;
    }
}
