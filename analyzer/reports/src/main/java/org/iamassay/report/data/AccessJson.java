package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.ChokePoint;
import org.iamassay.assess.access.DeadPermission;
import org.iamassay.assess.access.Exposure;
import org.iamassay.assess.access.OutsideTrust;
import org.iamassay.assess.access.PathStep;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.assess.access.Reason;
import org.iamassay.assess.access.Rights;
import org.iamassay.assess.access.SensitiveAction;
import org.iamassay.assess.access.ServicesUsed;
import org.iamassay.assess.access.StatementRef;
import org.iamassay.assess.access.StatementUse;

/** Writes what principals may do: the member {@code access} of the account, and that of each principal. */
final class AccessJson {

    private final JsonGenerator json;

    AccessJson(JsonGenerator json) {
        this.json = json;
    }

    /** The member of the account; none without authorization details. */
    void account(AccessResult access) throws IOException {
        if (!access.seen()) {
            return;
        }
        json.writeObjectFieldStart("access");
        json.writeStringField("catalogue", access.catalogue());
        list("statements", access.statements(), this::statement);
        list("rights", access.rights(), this::rights);
        list("chokePoints", access.chokePoints(), this::chokePoint);
        list("sensitiveActions", access.sensitive(), this::sensitive);
        list("trust", access.trust(), this::trust);
        json.writeEndObject();
    }

    /** The member of a principal. */
    void principal(PrincipalRights principal) throws IOException {
        json.writeObjectFieldStart("access");
        json.writeBooleanField("conditional", principal.conditional());
        json.writeBooleanField("boundaryUnknown", principal.boundaryUnknown());
        JsonText.strings(json, "missing", principal.missing());
        json.writeNumberField("rights", principal.rights());
        list("paths", principal.paths(), this::path);
        if (principal.use().isPresent()) {
            ServicesUsed use = principal.use().get();
            json.writeObjectFieldStart("services");
            json.writeNumberField("granted", use.granted());
            json.writeNumberField("used", use.used());
            JsonText.strings(json, "unused", use.unused());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private interface Writing<T> {
        void write(T one) throws IOException;
    }

    private <T> void list(String name, List<T> all, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : all) {
            writing.write(one);
        }
        json.writeEndArray();
    }

    private void statement(StatementRef statement) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", statement.number());
        json.writeStringField("source", statement.source());
        text("holder", statement.holder());
        json.writeStringField("policy", statement.policy());
        text("arn", statement.arn());
        text("version", statement.version());
        json.writeBooleanField("catalogued", statement.catalogued());
        json.writeStringField("file", statement.file());
        json.writeStringField("path", statement.pointer());
        text("sid", statement.sid());
        json.writeStringField("effect", statement.effect());
        json.writeBooleanField("conditional", statement.conditional());
        json.writeStringField("text", statement.text());
        json.writeEndObject();
    }

    private void rights(Rights rights) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", rights.number());
        list("reasons", rights.reasons(), this::reason);
        list("exposures", rights.exposures(), this::exposure);
        json.writeObjectFieldStart("fullServices");
        json.writeNumberField("count", rights.fullServices().count());
        JsonText.strings(json, "first", rights.fullServices().first());
        json.writeEndObject();
        list("dead", rights.dead(), this::dead);
        json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", reason.code());
        text("service", reason.service());
        json.writeNumberField("count", reason.count());
        JsonText.strings(json, "first", reason.actions());
        because(reason.conditional(), reason.statements(), reason.more());
        json.writeEndObject();
    }

    private void exposure(Exposure exposure) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", exposure.category());
        json.writeNumberField("count", exposure.count());
        JsonText.strings(json, "first", exposure.first());
        because(exposure.conditional(), exposure.statements(), exposure.more());
        json.writeEndObject();
    }

    private void because(boolean conditional, List<StatementUse> statements, int more) throws IOException {
        json.writeBooleanField("conditional", conditional);
        list("because", statements, this::use);
        json.writeNumberField("more", more);
    }

    private void dead(DeadPermission dead) throws IOException {
        json.writeStartObject();
        json.writeStringField("why", dead.why());
        json.writeNumberField("count", dead.count());
        JsonText.strings(json, "first", dead.entries());
        json.writeFieldName("statement");
        use(dead.statement());
        if (dead.against().statement() > 0) {
            json.writeFieldName("against");
            use(dead.against());
        }
        json.writeEndObject();
    }

    private void path(AccessPath path) throws IOException {
        json.writeStartObject();
        json.writeStringField("confidence", path.confidence());
        list("steps", path.steps(), this::step);
        json.writeEndObject();
    }

    private void step(PathStep step) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", step.from());
        json.writeStringField("method", step.method());
        json.writeStringField("to", step.to());
        text("on", step.on());
        JsonText.strings(json, "actions", step.actions());
        JsonText.strings(json, "conditions", step.conditions());
        json.writeBooleanField("targetDependent", step.targetDependent());
        list("because", step.statements(), this::use);
        json.writeEndObject();
    }

    private void use(StatementUse use) throws IOException {
        json.writeStartObject();
        json.writeNumberField("statement", use.statement());
        if (!use.via().isEmpty()) {
            json.writeStringField("via", use.via());
        }
        json.writeEndObject();
    }

    private void chokePoint(ChokePoint point) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", point.kind());
        if (point.statement() > 0) {
            json.writeNumberField("statement", point.statement());
        } else {
            json.writeStringField("arn", point.arn());
        }
        json.writeNumberField("paths", point.paths());
        JsonText.strings(json, "methods", point.methods());
        JsonText.strings(json, "first", point.first());
        json.writeEndObject();
    }

    private void sensitive(SensitiveAction action) throws IOException {
        json.writeStartObject();
        json.writeStringField("action", action.action());
        json.writeNumberField("everywhere", action.everywhere());
        json.writeNumberField("somewhere", action.somewhere());
        json.writeNumberField("conditional", action.conditional());
        JsonText.strings(json, "first", action.first());
        json.writeEndObject();
    }

    private void trust(OutsideTrust trust) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", trust.role());
        json.writeStringField("kind", trust.kind());
        json.writeNumberField("count", trust.count());
        JsonText.strings(json, "who", trust.who());
        JsonText.strings(json, "limits", trust.limits());
        json.writeNumberField("statement", trust.statement());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeStringField(name, text.isEmpty() ? null : text);
    }
}
