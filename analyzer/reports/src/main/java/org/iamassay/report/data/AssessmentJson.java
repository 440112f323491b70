package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.assess.TierSummary;
import org.iamassay.assess.Tool;
import org.iamassay.model.AccountAlias;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.GroupDetail;
import org.iamassay.score.Score;
import org.iamassay.score.Tier;

/** Writes {@code assessment.json}, the master result (contract section 5), in one pass. */
public final class AssessmentJson {

    static final String SCHEMA = "https://iamassay.org/schema/assessment/1";
    static final String PORTFOLIO = "https://iamassay.org/schema/portfolio/1";

    private AssessmentJson() {}

    /** Writes one account; the stream stays open. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            write(assessment, json);
            json.writeRaw('\n');
        }
    }

    /** Writes several accounts as one object, in the order given; the stream stays open. */
    public static void writePortfolio(List<Assessment> assessments, OutputStream out) throws IOException {
        try (PortfolioJson portfolio = PortfolioJson.to(out, true, true)) {
            assessments.forEach(portfolio::add);
        }
    }

    static void write(Assessment assessment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        tool(assessment, json);
        json.writeObjectFieldStart("account");
        json.writeStringField("id", assessment.snapshot().account().value());
        json.writeStringField(
                "alias",
                assessment
                        .snapshot()
                        .dumps()
                        .first(AccountAlias.class)
                        .map(AccountAlias::alias)
                        .orElse(null));
        json.writeStringField("partition", assessment.snapshot().partition());
        json.writeEndObject();
        json.writeStringField("asOf", JsonText.time(assessment.snapshot().asOf()));
        json.writeStringField("asOfSource", assessment.snapshot().asOfSource().word());
        evidence(assessment.snapshot().evidence(), json);
        if (!assessment.earlier().isEmpty()) {
            earlier(assessment.earlier(), json);
        }
        missing(assessment.missing(), json);
        score(assessment.score(), json);
        tier(assessment.tier(), json);
        ChecksJson.checks(assessment, json);
        ResponsesJson responses = new ResponsesJson(assessment);
        ChecksJson.findings(assessment, responses, json);
        if (!assessment.responses().digest().isEmpty()) {
            responses.others(assessment.findings(), json);
        }
        if (!assessment.waivers().register().isEmpty()) {
            WaiversJson.register(assessment.waivers().register(), json);
        }
        PrincipalsJson.listed(assessment.snapshot(), json);
        PrincipalsJson.subjects(assessment.subjects(), json);
        PrincipalsJson.principals(assessment, json);
        new AccessJson(json).account(assessment.access());
        PrincipalsJson.groups(assessment.snapshot().all(GroupDetail.class), json);
        JsonText.strings(json, "notes", assessment.notes());
        json.writeEndObject();
    }

    private static void tool(Assessment assessment, JsonGenerator json) throws IOException {
        Tool tool = assessment.tool();
        String waivers = assessment.waivers().given().digest();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", tool.version());
        json.writeStringField("checklist", tool.checklistDigest());
        json.writeStringField("profile", tool.profile());
        json.writeStringField("profileDigest", tool.profileDigest());
        CatalogueJson.write(tool.catalogue(), json);
        if (!waivers.isEmpty()) {
            json.writeStringField("waivers", waivers);
        }
        if (!assessment.responses().digest().isEmpty()) {
            json.writeStringField("responses", assessment.responses().digest());
        }
        json.writeEndObject();
    }

    private static void evidence(List<EvidenceFile> files, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (EvidenceFile file : files) {
            json.writeStartObject();
            json.writeStringField("file", file.file());
            json.writeStringField("kind", file.kind());
            json.writeStringField("carrier", file.carrier());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("bytes", file.bytes());
            json.writeNumberField("rows", file.rows());
            json.writeStringField(
                    "generatedAt", file.generatedAt().map(JsonText::time).orElse(null));
            json.writeBooleanField("looksUntouched", file.looksUntouched());
            JsonText.strings(json, "warnings", file.warnings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The files of earlier snapshots, which traces of checks about what changed lead to. */
    static void earlier(List<EarlierEvidence> earlier, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("earlier");
        for (EarlierEvidence snapshot : earlier) {
            json.writeStartObject();
            json.writeStringField("asOf", JsonText.time(snapshot.asOf()));
            json.writeArrayFieldStart("files");
            for (EvidenceFile file : snapshot.files()) {
                json.writeStartObject();
                json.writeStringField("file", file.file());
                json.writeStringField("kind", file.kind());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void missing(List<MissingEvidence> missing, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missing");
        for (MissingEvidence kind : missing) {
            json.writeStartObject();
            json.writeStringField("kind", kind.kind().word());
            JsonText.strings(json, "checks", kind.checks());
            json.writeStringField("command", kind.kind().command());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void score(Score score, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("score");
        JsonText.number(json, "value", score.value());
        json.writeStringField("exact", score.exact());
        JsonText.number(json, "low", score.low());
        JsonText.number(json, "high", score.high());
        JsonText.number(json, "coverage", score.coverage());
        json.writeStringField("grade", score.grade());
        JsonText.strings(json, "cappedBy", score.cappedBy());
        JsonText.number(json, "residual", score.residual());
        JsonText.strings(json, "criticalGaps", score.criticalGaps());
        json.writeArrayFieldStart("subscores");
        for (Score.Subscore part : score.subscores()) {
            json.writeStartObject();
            json.writeStringField("id", part.id());
            JsonText.number(json, "value", part.value());
            JsonText.number(json, "low", part.low());
            JsonText.number(json, "high", part.high());
            JsonText.number(json, "coverage", part.coverage());
            json.writeStringField("grade", part.grade());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("areas");
        for (Score.AreaScore area : score.areas()) {
            json.writeStartObject();
            json.writeStringField("id", area.area().id());
            json.writeStringField("title", area.area().title());
            JsonText.number(json, "value", area.value());
            JsonText.number(json, "coverage", area.coverage());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void tier(TierSummary tier, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tier");
        json.writeStringField("account", tier.account().word());
        json.writeObjectFieldStart("principals");
        for (Tier each : Tier.values()) {
            json.writeNumberField(each.word(), tier.principals().getOrDefault(each, 0));
        }
        json.writeEndObject();
        if (tier.withoutAccepted() != tier.account()) {
            json.writeStringField("withoutAccepted", tier.withoutAccepted().word());
        }
        json.writeStringField("remark", tier.remark());
        JsonText.strings(json, "movesUp", tier.movesUp());
        JsonText.strings(json, "dormant", tier.dormant());
        json.writeEndObject();
    }
}
