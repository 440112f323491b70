package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.check.Subject;
import org.iamassay.history.Listings;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.SideReader;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.score.Risk;

/** Writes who and what there is: the members {@code listed}, {@code subjects}, {@code principals} and {@code groups}. */
final class PrincipalsJson {

    private PrincipalsJson() {}

    /** How far each kind of principal is listed: who is not in a whole list did not exist. */
    static void listed(Snapshot snapshot, JsonGenerator json) throws IOException {
        Map<SidePrincipal.Kind, Side.Listing> listings = Listings.of(snapshot);
        json.writeObjectFieldStart("listed");
        for (SidePrincipal.Kind kind : SidePrincipal.Kind.values()) {
            json.writeStringField(
                    kind.word(), listings.getOrDefault(kind, Side.Listing.NONE).word());
        }
        json.writeEndObject();
    }

    /** Every subject; its ARN is left out where its key begins with it. */
    static void subjects(List<Subject> subjects, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("subjects");
        for (Subject subject : subjects) {
            json.writeStartObject();
            json.writeStringField("key", subject.key());
            json.writeStringField("createdAt", subject.createdAt());
            json.writeStringField("type", subject.type());
            json.writeStringField("name", subject.name());
            if (!subject.arn().equals(SideReader.arnOf(subject.key()))) {
                json.writeStringField("arn", subject.arn().isEmpty() ? null : subject.arn());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Root, users and roles; {@code id} is written where the dumps tell it. */
    static void principals(Assessment assessment, JsonGenerator json) throws IOException {
        Map<String, String> ids = SideMaker.ids(assessment.snapshot());
        Map<String, PrincipalRights> rights = assessment.access().byArn();
        json.writeArrayFieldStart("principals");
        for (PrincipalResult principal : assessment.principals()) {
            json.writeStartObject();
            json.writeStringField("arn", principal.arn());
            json.writeStringField("createdAt", principal.createdAt());
            json.writeStringField("name", principal.name());
            String id = ids.get(principal.arn());
            if (id != null) {
                json.writeStringField("id", id);
            }
            json.writeStringField("kind", principal.kind());
            json.writeStringField("use", principal.use().word());
            json.writeStringField("tier", principal.tier().word());
            json.writeStringField("human", principal.identity().who().word());
            json.writeStringField("certainty", principal.identity().certainty());
            json.writeStringField("privilege", principal.privilege().word());
            risk(principal.risk(), json);
            json.writeBooleanField("inUse", principal.inUse());
            PrincipalRights own = rights.get(principal.arn());
            if (own != null) {
                new AccessJson(json).principal(own);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Groups, which have no credentials and so are no principals here. */
    static void groups(Collection<GroupDetail> groups, JsonGenerator json) throws IOException {
        List<SidePrincipal> sorted = groups.stream()
                .map(SidePrincipal::of)
                .distinct()
                .sorted(Comparator.comparing(SidePrincipal::arn)
                        .thenComparing(group -> group.created().text())
                        .thenComparing(group -> group.id().orElse("")))
                .toList();
        json.writeArrayFieldStart("groups");
        for (SidePrincipal group : sorted) {
            json.writeStartObject();
            json.writeStringField("arn", group.arn());
            json.writeStringField("createdAt", group.created().text());
            json.writeStringField("name", group.name());
            if (group.id().isPresent()) {
                json.writeStringField("id", group.id().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void risk(Risk risk, JsonGenerator json) throws IOException {
        json.writeNumberField("risk", risk.points());
        json.writeBooleanField("riskAtLeast", risk.atLeast());
        json.writeArrayFieldStart("riskFactors");
        for (Risk.Factor factor : risk.factors()) {
            json.writeStartObject();
            json.writeStringField("what", factor.what());
            json.writeNumberField("points", factor.points());
            json.writeStringField("kind", factor.exposure() ? "exposure" : "weakness");
            json.writeStringField("cell", factor.cell());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.strings(json, "riskUnseen", risk.unseen());
    }
}
