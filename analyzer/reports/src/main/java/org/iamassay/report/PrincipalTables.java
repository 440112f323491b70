package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.TIER;
import static org.iamassay.report.Column.Type.TIME;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;
import org.iamassay.score.Risk;
import org.jspecify.annotations.Nullable;

/** Tables of the principals and of what their risk is made of. */
final class PrincipalTables {

    private final Basis basis;
    private final AccessWords words;
    private final Map<String, PrincipalRights> rights;

    PrincipalTables(Basis basis) {
        this.basis = basis;
        this.words = new AccessWords(basis);
        this.rights = basis.assessment().access().byArn();
    }

    ReportTable principals() {
        TableBuilder table = new TableBuilder(basis.texts(), "principals")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("principal-kind", TEXT, 8)
                .column("created", TIME, 20)
                .column("use", TEXT, 14)
                .column("tier", TIER, 18)
                .column("human", TEXT, 10)
                .column("certainty", TEXT, 10)
                .column("signals", TEXT, 36)
                .column("privilege", TEXT, 12)
                .column("privilege-marks", TEXT, 18)
                .column("path-confidence", TEXT, 16)
                .column("path-steps", WHOLE_NUMBER, 7)
                .column("path-route", TEXT, 40)
                .column("risk", WHOLE_NUMBER, 7)
                .column("band", TEXT, 10)
                .column("at-least", YES_NO, 9)
                .column("unseen", TEXT, 30)
                .column("in-use", YES_NO, 8)
                .column("counted", YES_NO, 9)
                .column("failing-checks", WHOLE_NUMBER, 9)
                .column("password", YES_NO, 10)
                .column("mfa", YES_NO, 8)
                .column("password-last-used", TIME, 20)
                .column("password-last-changed", TIME, 20)
                .column("password-age-days", WHOLE_NUMBER, 10)
                .column("password-next-rotation", TIME, 20);
        for (int slot = 1; slot <= 2; slot++) {
            keyColumns(table, slot);
        }
        for (int slot = 1; slot <= 2; slot++) {
            table.column("certificate-" + slot + "-active", parts("certificate-active", slot), YES_NO, 10)
                    .column("certificate-" + slot + "-date", parts("certificate-date", slot), TIME, 20);
        }
        table.column("additional-credentials", ID, 24)
                .column("remarks", TEXT, 50)
                .column("file", ID, 28)
                .column("row", WHOLE_NUMBER, 8);
        Map<String, Set<String>> failing = failingChecksByArn();
        basis.assessment().principals().forEach(p -> table.row(cells(p, failing)));
        return table.build();
    }

    private void keyColumns(TableBuilder table, int slot) {
        String key = "key-" + slot + "-";
        table.column(key + "state", parts("key-state", slot), TEXT, 12)
                .column(key + "created", parts("key-created", slot), TIME, 20)
                .column(key + "last-used", parts("key-last-used", slot), TIME, 20)
                .column(key + "region", parts("key-region", slot), ID, 14)
                .column(key + "service", parts("key-service", slot), ID, 14)
                .column(key + "age-days", parts("key-age-days", slot), WHOLE_NUMBER, 9);
    }

    private List<String> parts(String column, int slot) {
        return basis.texts().parts("column." + column, slot);
    }

    private Map<String, Set<String>> failingChecksByArn() {
        Map<String, Set<String>> checks = new HashMap<>();
        for (Finding finding : basis.assessment().findings()) {
            if (finding.verdict() == Verdict.FAIL && !finding.subject().arn().isEmpty()) {
                checks.computeIfAbsent(finding.subject().arn(), arn -> new HashSet<>())
                        .add(finding.check());
            }
        }
        return checks;
    }

    private @Nullable Object[] cells(PrincipalResult principal, Map<String, Set<String>> failing) {
        Risk risk = principal.risk();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(principal.name());
        cells.add(principal.arn());
        cells.add(word("kind", principal.kind()));
        cells.add(time(principal.created()));
        cells.add(word("use", principal.use().word()));
        cells.add(principal.tier().word());
        cells.add(word("who", principal.identity().who().word()));
        cells.add(word("certainty", principal.identity().certainty()));
        cells.add(said(Phrases.Kind.SIGNAL, principal.identity().signals()));
        cells.add(word("privilege", principal.privilege().word()));
        accessCells(Optional.ofNullable(rights.get(principal.arn())), cells);
        cells.add(risk.points());
        cells.add(word("band", risk.band()));
        cells.add(risk.atLeast());
        cells.add(said(Phrases.Kind.FACTOR, risk.unseen()));
        cells.add(principal.inUse());
        cells.add(principal.counted());
        cells.add(failing.getOrDefault(principal.arn(), Set.of()).size());
        principal
                .row()
                .ifPresentOrElse(
                        user -> credentialCells(user, cells),
                        () -> cells.addAll(withoutRow(principal.kind().equals("role"))));
        cells.add(principal.row().map(new Remarks(basis.texts())::of).orElse(""));
        cells.add(principal.file());
        cells.add(principal.row().map(user -> user.row().line()).orElse(null));
        return cells.toArray();
    }

    private void accessCells(Optional<PrincipalRights> own, List<@Nullable Object> cells) {
        Optional<AccessPath> path = own.flatMap(words::best);
        cells.add(own.map(words::marks).orElse(""));
        cells.add(path.map(p -> word("confidence", p.confidence())).orElse(""));
        cells.add(path.map(p -> p.steps().size()).orElse(null));
        cells.add(path.map(words::route).orElse(""));
    }

    private void credentialCells(User user, List<@Nullable Object> cells) {
        cells.add(flag(user.password()));
        cells.add(flag(user.mfaActive()));
        cells.add(time(user.passwordLastUsed()));
        cells.add(time(user.passwordLastChanged()));
        cells.add(user.password().isYes() ? days(user.passwordLastChanged()) : null);
        cells.add(time(user.passwordNextRotation()));
        for (AccessKey key : user.keys()) {
            cells.add(word(
                    "key-state", key.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            cells.add(time(key.lastRotated()));
            cells.add(time(key.lastUsed()));
            cells.add(text(key.region()));
            cells.add(text(key.service()));
            cells.add(days(key.lastRotated()));
        }
        for (SigningCertificate certificate : user.certificates()) {
            cells.add(flag(certificate.active()));
            cells.add(time(certificate.lastRotated()));
        }
        cells.add(text(user.additionalCredentials()));
    }

    /** The cells of a principal that no credential report lists: a role has no credentials, those of a user were not seen. */
    private List<@Nullable Object> withoutRow(boolean role) {
        @Nullable Boolean flag = role ? Boolean.FALSE : null;
        String state = word("key-state", role ? "none" : "unknown");
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(flag, flag, null, null, null, null));
        cells.addAll(Arrays.asList(state, null, null, "", "", null, state, null, null, "", "", null));
        cells.addAll(Arrays.asList(flag, null, flag, null, ""));
        return cells;
    }

    ReportTable riskFactors() {
        TableBuilder table = new TableBuilder(basis.texts(), "risk-factors")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("factor", TEXT, 50)
                .column("factor-kind", TEXT, 12)
                .column("points", WHOLE_NUMBER, 8)
                .column("cell", ID, 50);
        for (PrincipalResult principal : basis.assessment().principals()) {
            for (Risk.Factor factor : principal.risk().factors()) {
                table.row(
                        principal.name(),
                        principal.arn(),
                        basis.say(Phrases.Kind.FACTOR, factor.what()),
                        basis.text(factor.exposure() ? "factor.exposure" : "factor.weakness"),
                        factor.points(),
                        factor.cell());
            }
        }
        return table.build();
    }

    private String word(String family, String code) {
        return basis.texts().word(family, code);
    }

    private String said(Phrases.Kind kind, List<String> sentences) {
        return sentences.stream().map(sentence -> basis.say(kind, sentence)).collect(Collectors.joining("; "));
    }

    private static @Nullable Boolean flag(Flag flag) {
        return flag.isUnknown() ? null : flag.isYes();
    }

    private static @Nullable Instant time(Moment moment) {
        return moment.isDate() ? Instant.ofEpochSecond(moment.epochSecond()) : null;
    }

    private static String text(TextCell cell) {
        return cell.isText() ? cell.text() : "";
    }

    private @Nullable Long days(Moment since) {
        return since.isDate() ? basis.dates().days(since.epochSecond()) : null;
    }
}
