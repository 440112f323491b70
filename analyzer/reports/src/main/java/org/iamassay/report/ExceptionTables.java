package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.WaiverUse;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.checklist.Checklist;
import org.iamassay.waiver.Waiver;

/** The register of accepted risks, those that no longer hold and those that nothing needs included. */
final class ExceptionTables {

    private final Basis basis;

    ExceptionTables(Basis basis) {
        this.basis = basis;
    }

    ReportTable exceptions() {
        TableBuilder table = new TableBuilder(basis.texts(), "exceptions")
                .column("waiver", ID, 16)
                .column("waiver-state", TEXT, 12)
                .column("reference", ID, 12)
                .column("check", ID, 28)
                .column("scope", ID, 50)
                .column("waiver-reason", TEXT, 44)
                .column("risk-owner", TEXT, 22)
                .column("approver", TEXT, 22)
                .column("approved-on", TIME, 18)
                .column("expires-on", TIME, 18)
                .column("waiver-matched", WHOLE_NUMBER, 10)
                .column("waiver-accepted", WHOLE_NUMBER, 10)
                .column("compensating-control", TEXT, 40)
                .column("review-evidence", TEXT, 40)
                .column("waiver-remarks", TEXT, 40);
        basis.assessment().waivers().register().forEach(use -> row(table, use));
        return table.build();
    }

    private void row(TableBuilder table, WaiverUse use) {
        Waiver waiver = use.waiver();
        table.row(
                waiver.id(),
                basis.text("waiver-state." + use.state().word()),
                reference(waiver.check()),
                waiver.check(),
                waiver.scope(),
                waiver.reason(),
                waiver.owner(),
                waiver.approver(),
                start(waiver.approvedOn()),
                start(waiver.expiresOn()),
                use.matched(),
                use.accepted(),
                waiver.compensatingControl(),
                waiver.evidence(),
                remarks(use.remarks()));
    }

    private String reference(String check) {
        return basis.assessment().checks().stream()
                .filter(result -> result.id().equals(check))
                .map(Basis::reference)
                .findFirst()
                .or(() -> Checklist.byId(check).map(known -> References.of(known.info())))
                .orElse("");
    }

    private String remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> basis.text("waiver-remark." + remark.word()))
                .collect(Collectors.joining("; "));
    }

    /** A waiver ends and begins with a UTC day. */
    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
