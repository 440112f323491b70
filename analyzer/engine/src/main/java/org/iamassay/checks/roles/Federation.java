package org.iamassay.checks.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.RootCredentials;
import org.iamassay.check.Whole;
import org.iamassay.model.DetailList;
import org.iamassay.model.DumpFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.IdentityCenterInstance;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.SamlProvider;
import org.iamassay.model.Snapshot;

/** Whether people can sign in through federation: by IAM Identity Center, or by a SAML provider with valid metadata. */
final class Federation {

    private final Snapshot snapshot;
    private final Dates dates;
    private final List<String> regions;
    private final List<String> proofs = new ArrayList<>();
    private final List<TraceCell> members = new ArrayList<>();

    Federation(Examination examination) {
        snapshot = examination.snapshot();
        dates = examination.dates();
        regions = examination.parameters().list(Parameter.REGIONS_ACTIVE);
        instances();
        providers();
        roles();
    }

    /** One proof is enough for a pass; a failure needs all that could hold one. */
    Outcome outcome() {
        if (!proofs.isEmpty()) {
            return Outcome.pass(proofs.get(0));
        }
        return gap().map(Outcome::notAssessed).orElseGet(() -> Outcome.fail(nothing()));
    }

    /** What was looked at; of lists that hold nothing the files, with nothing in them. */
    List<TraceCell> members() {
        if (!members.isEmpty()) {
            return List.copyOf(members);
        }
        return Stream.of(EvidenceKind.SSO_INSTANCES, EvidenceKind.SAML_PROVIDERS, EvidenceKind.AUTHORIZATION_DETAILS)
                .flatMap(kind -> snapshot.dumps().files(kind).stream())
                .map(file -> TraceCell.of(new JsonPlace(file.file(), ""), ""))
                .toList();
    }

    private void instances() {
        for (IdentityCenterInstance instance : snapshot.all(IdentityCenterInstance.class)) {
            String status = instance.status().orElse("");
            members.add(TraceCell.of(instance.place().at("Status"), status));
            if (status.isEmpty() || status.equals("ACTIVE")) {
                proofs.add("Identity Center instance " + instance.arn());
            }
        }
    }

    private void providers() {
        for (SamlProvider provider : snapshot.all(SamlProvider.class)) {
            members.add(TraceCell.of(provider.place().at("ValidUntil"), provider.validUntil()));
            if (provider.validUntil().isDate() && provider.validUntil().epochSecond() > dates.asOf()) {
                proofs.add("SAML provider " + SamlProviders.arn(provider, snapshot));
            }
        }
    }

    private void roles() {
        snapshot.all(RoleDetail.class).stream()
                .filter(RoleDetail::isIdentityCenter)
                .findFirst()
                .ifPresent(role -> {
                    members.add(TraceCell.of(role.place().at("Arn"), role.arn()));
                    proofs.add("role of Identity Center " + role.name());
                });
    }

    private Optional<String> gap() {
        return Whole.gap(snapshot.dumps(), EvidenceKind.SSO_INSTANCES)
                .or(this::regionNotSeen)
                .or(() -> SamlProviders.gap(snapshot))
                .or(this::providerWithoutEnd)
                .or(() -> Whole.gap(snapshot.dumps(), EvidenceKind.AUTHORIZATION_DETAILS))
                .or(this::rolesNotSeen);
    }

    /** An instance lives in one Region, and each file speaks of one. */
    private Optional<String> regionNotSeen() {
        return seenRegions().containsAll(regions)
                ? Optional.empty()
                : Optional.of(Whole.incomplete(EvidenceKind.SSO_INSTANCES));
    }

    private Optional<String> providerWithoutEnd() {
        return snapshot.all(SamlProvider.class).stream()
                .filter(provider -> !provider.validUntil().isDate())
                .map(provider -> Whole.unseen(provider.validUntil(), "ValidUntil"))
                .findFirst();
    }

    /** Every account has service-linked roles: an empty list was filtered, unless the summary counts none either. */
    private Optional<String> rolesNotSeen() {
        boolean listed = snapshot.all(DetailList.class).stream()
                .anyMatch(list -> list.name().equals("RoleDetailList"));
        Flag any = RootCredentials.summary(snapshot, "Roles");
        boolean seen = listed && (any.isNo() || !snapshot.all(RoleDetail.class).isEmpty());
        return seen ? Optional.empty() : Optional.of(Whole.incomplete(EvidenceKind.AUTHORIZATION_DETAILS));
    }

    private Set<String> seenRegions() {
        return snapshot.dumps().files(EvidenceKind.SSO_INSTANCES).stream()
                .filter(DumpFile::isUsable)
                .map(DumpFile::region)
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String nothing() {
        String where = seenRegions().isEmpty() ? "" : " in " + String.join(", ", seenRegions());
        return "no active Identity Center instance" + where + ", no valid SAML provider, no role of Identity Center";
    }
}
