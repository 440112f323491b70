package org.iamassay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.JsonPlace;
import org.iamassay.policy.Statement;

/** The way from a verdict to the statements of policies that it rests on: file, pointer of the element, and what stands there. */
public final class StatementTrace {

    private StatementTrace() {}

    /** The elements of statements of one document that say what is allowed or denied, on what, and when. */
    public static List<TraceCell> of(JsonPlace document, Collection<Statement> statements) {
        List<TraceCell> cells = new ArrayList<>();
        statements.forEach(statement -> cells.addAll(of(document, statement)));
        return cells;
    }

    /** The elements of one statement. */
    public static List<TraceCell> of(JsonPlace document, Statement statement) {
        JsonPlace place = new JsonPlace(document.file(), document.pointer() + statement.pointer());
        List<TraceCell> cells = new ArrayList<>();
        add(cells, place.at("Action"), statement.actions());
        add(cells, place.at("NotAction"), statement.notActions());
        add(cells, place.at("Resource"), statement.resources());
        add(cells, place.at("NotResource"), statement.notResources());
        add(
                cells,
                place.at("Condition"),
                statement.conditions().stream().map(TrustCheck::words).toList());
        return cells;
    }

    private static void add(List<TraceCell> cells, JsonPlace place, List<String> values) {
        if (!values.isEmpty()) {
            cells.add(TraceCell.of(place, values));
        }
    }
}
