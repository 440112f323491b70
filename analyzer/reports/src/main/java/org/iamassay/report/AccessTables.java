package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.ChokePoint;
import org.iamassay.assess.access.DeadPermission;
import org.iamassay.assess.access.OutsideTrust;
import org.iamassay.assess.access.Rights;
import org.iamassay.assess.access.SensitiveAction;
import org.iamassay.assess.access.StatementRef;

/** Tables of access in the account as a whole. */
final class AccessTables {

    private final Basis basis;
    private final AccessResult access;
    private final AccessWords words;

    AccessTables(Basis basis, AccessWords words) {
        this.basis = basis;
        this.access = basis.assessment().access();
        this.words = words;
    }

    /** All of them; none without authorization details. */
    List<ReportTable> all() {
        return access.seen() ? List.of(chokePoints(), sensitive(), trust(), dead(), statements()) : List.of();
    }

    private ReportTable chokePoints() {
        TableBuilder table = new TableBuilder(basis.texts(), "choke-points")
                .column("choke-what", ID, 40)
                .column("choke-kind", TEXT, 12)
                .column("choke-paths", WHOLE_NUMBER, 12)
                .column("choke-change", TEXT, 60)
                .column("statements", TEXT, 30)
                .column("choke-first", TEXT, 40);
        for (ChokePoint point : access.chokePoints()) {
            boolean statement = point.statement() > 0;
            table.row(
                    statement ? access.statement(point.statement()).policy() : words.name(point.arn()),
                    basis.texts().word("choke", point.kind()),
                    point.paths(),
                    basis.text("choke.change." + point.kind(), String.join(", ", point.methods())),
                    statement ? words.label(point.statement()) : "",
                    words.listed(point.first().stream().map(words::name).toList(), point.paths()));
        }
        return table.build();
    }

    private ReportTable sensitive() {
        TableBuilder table = new TableBuilder(basis.texts(), "sensitive-actions")
                .column("sensitive-action", ID, 30)
                .column("everywhere", WHOLE_NUMBER, 12)
                .column("somewhere", WHOLE_NUMBER, 12)
                .column("under-condition", WHOLE_NUMBER, 12)
                .column("who", TEXT, 70);
        for (SensitiveAction one : access.sensitive()) {
            table.row(
                    one.action(),
                    one.everywhere(),
                    one.somewhere(),
                    one.conditional(),
                    words.listed(one.first().stream().map(words::name).toList(), one.everywhere() + one.somewhere()));
        }
        return table.build();
    }

    private ReportTable trust() {
        TableBuilder table = new TableBuilder(basis.texts(), "trust")
                .column("role", ID, 30)
                .column("arn", ID, 50)
                .column("trust-kind", TEXT, 16)
                .column("trusted", ID, 50)
                .column("trust-limits", TEXT, 50)
                .column("statements", TEXT, 30);
        for (OutsideTrust one : access.trust()) {
            table.row(
                    words.name(one.role()),
                    one.role(),
                    basis.texts().word("trust", one.kind()),
                    words.listed(one.who(), one.count()),
                    String.join("; ", one.limits()),
                    words.label(one.statement()));
        }
        return table.build();
    }

    private ReportTable dead() {
        TableBuilder table = new TableBuilder(basis.texts(), "dead-permissions")
                .column("policy", ID, 30)
                .column("dead-why", TEXT, 34)
                .column("dead-entries", ID, 50)
                .column("dead-principals", WHOLE_NUMBER, 10)
                .column("statements", TEXT, 30);
        Map<Integer, Integer> principals = new HashMap<>();
        access.principals().forEach(one -> principals.merge(one.rights(), 1, Integer::sum));
        Map<DeadPermission, Integer> dead = new LinkedHashMap<>();
        for (Rights rights : access.rights()) {
            rights.dead().forEach(one -> dead.merge(one, principals.getOrDefault(rights.number(), 0), Integer::sum));
        }
        dead.forEach((one, count) -> table.row(
                access.statement(one.statement().statement()).policy(),
                basis.texts().word("dead", one.why()),
                words.actions(one.entries(), one.count()),
                count,
                labels(one)));
        return table.build();
    }

    private String labels(DeadPermission dead) {
        List<String> labels =
                new ArrayList<>(List.of(words.label(dead.statement().statement())));
        if (dead.against().statement() > 0) {
            labels.add(words.label(dead.against().statement()));
        }
        return String.join(", ", labels);
    }

    private ReportTable statements() {
        TableBuilder table = new TableBuilder(basis.texts(), "statements")
                .column("statement", ID, 9)
                .column("policy", ID, 30)
                .column("policy-version", ID, 9)
                .column("policy-source", TEXT, 18)
                .column("policy-holder", ID, 50)
                .column("effect-word", ID, 8)
                .column("sid", ID, 20)
                .column("file", ID, 28)
                .column("path", ID, 50)
                .column("statement-text", ID, 70);
        for (StatementRef one : access.statements()) {
            table.row(
                    words.label(one.number()),
                    one.policy(),
                    one.version(),
                    basis.texts().word("policy-source", one.source()),
                    one.arn().isEmpty() ? one.holder() : one.arn(),
                    one.effect(),
                    one.sid(),
                    one.file(),
                    one.pointer(),
                    one.text());
        }
        return table.build();
    }
}
