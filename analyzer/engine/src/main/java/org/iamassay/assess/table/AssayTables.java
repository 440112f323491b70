package org.iamassay.assess.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.frame.AccountTables;
import org.iamassay.frame.Frame;
import org.iamassay.frame.Stamp;
import org.iamassay.frame.TableDescription;
import org.iamassay.frame.Tabulation;
import org.iamassay.model.Snapshot;

/** All tables, in reading order: the account, its evidence, its policies, the results. */
public final class AssayTables {

    private static final List<Tabulation<Assessment>> ALL = tables();

    private AssayTables() {}

    private static List<Tabulation<Assessment>> tables() {
        List<Tabulation<Assessment>> all = new ArrayList<>();
        all.add(ResultTables.accounts());
        ofSnapshots().forEach(table -> all.add(table.over(Assessment::snapshot)));
        all.addAll(ResultTables.all());
        all.addAll(RightsTables.all());
        return List.copyOf(all);
    }

    /** The tables that are read off a snapshot alone, policies and their statements among them. */
    public static List<Tabulation<Snapshot>> ofSnapshots() {
        List<Tabulation<Snapshot>> evidence = new ArrayList<>(AccountTables.all());
        evidence.addAll(StatementTables.all());
        return List.copyOf(evidence);
    }

    public static List<TableDescription> descriptions() {
        return ALL.stream().map(Tabulation::description).toList();
    }

    /** The frames of one account, each made when it is asked for. */
    public static Stream<Frame> frames(Assessment assessment) {
        Stamp stamp = Stamp.of(assessment.snapshot());
        return ALL.stream().map(table -> table.frame(assessment, stamp));
    }
}
