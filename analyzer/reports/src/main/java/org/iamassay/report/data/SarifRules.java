package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Framework;
import org.iamassay.report.References;

/** The rules of a SARIF run, one for each check of the profile, and the frameworks that they speak for as taxonomies. */
final class SarifRules {

    private final Results results;
    private final JsonGenerator json;
    private final Map<Framework, List<String>> taxa = new EnumMap<>(Framework.class);
    private final List<Framework> frameworks;

    SarifRules(Results results, JsonGenerator json) {
        this.results = results;
        this.json = json;
        Map<Framework, TreeSet<String>> sorted = new EnumMap<>(Framework.class);
        for (CheckResult check : results.assessment().checks()) {
            check.frameworks()
                    .forEach((framework, requirements) -> sorted.computeIfAbsent(framework, f -> new TreeSet<>())
                            .addAll(requirements));
        }
        sorted.forEach((framework, requirements) -> taxa.put(framework, List.copyOf(requirements)));
        this.frameworks = List.copyOf(taxa.keySet());
    }

    void write() throws IOException {
        json.writeArrayFieldStart("rules");
        for (CheckResult check : results.assessment().checks()) {
            json.writeStartObject();
            rule(check);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rule(CheckResult check) throws IOException {
        CheckInfo info = check.run().info();
        json.writeStringField("id", check.id());
        text("shortDescription", info.title());
        text("fullDescription", info.risk());
        text("help", info.remediation());
        if (info.references().length > 0) {
            json.writeStringField("helpUri", info.references()[0]);
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifText.level(check.run().severity()));
        json.writeNumberField("rank", SarifText.rank(check.run().severity()));
        json.writeEndObject();
        relationships(check);
        properties(check);
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void relationships(CheckResult check) throws IOException {
        json.writeArrayFieldStart("relationships");
        for (Map.Entry<Framework, List<String>> entry : check.frameworks().entrySet()) {
            for (String requirement : entry.getValue()) {
                relationship(entry.getKey(), requirement);
            }
        }
        json.writeEndArray();
    }

    private void relationship(Framework framework, String requirement) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("target");
        json.writeStringField("id", requirement);
        json.writeNumberField("index", taxa.getOrDefault(framework, List.of()).indexOf(requirement));
        json.writeObjectFieldStart("toolComponent");
        json.writeStringField("name", framework.id());
        json.writeNumberField("index", frameworks.indexOf(framework));
        json.writeEndObject();
        json.writeEndObject();
        JsonText.strings(json, "kinds", List.of("relevant"));
        json.writeEndObject();
    }

    /** The whole result of the check, so that the rules alone agree with {@code assessment.json}. */
    private void properties(CheckResult check) throws IOException {
        CheckRun run = check.run();
        CheckInfo info = run.info();
        json.writeObjectFieldStart("properties");
        List<String> tags = new ArrayList<>(
                List.of("security", info.area().id(), run.severity().word()));
        JsonText.strings(json, "tags", tags);
        json.writeStringField("security-severity", SarifText.securitySeverity(run.severity()));
        json.writeStringField("reference", References.of(info));
        json.writeStringField("state", run.state().word());
        json.writeStringField("reason", results.namedOrNull(run.reason()));
        json.writeNumberField("passed", run.passed());
        json.writeNumberField("failed", run.failed());
        json.writeNumberField("notApplicable", run.notApplicable());
        json.writeNumberField("notAssessed", run.notAssessed());
        json.writeNumberField("accepted", check.accepted());
        json.writeStringField("rule", check.rule());
        json.writeEndObject();
    }

    /** Which taxonomies the rules refer to. */
    void supported() throws IOException {
        json.writeArrayFieldStart("supportedTaxonomies");
        for (Framework framework : frameworks) {
            json.writeStartObject();
            json.writeStringField("name", framework.id());
            json.writeNumberField("index", frameworks.indexOf(framework));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The frameworks with the requirements that some check speaks for; by far not all that they have. */
    void taxonomies() throws IOException {
        json.writeArrayFieldStart("taxonomies");
        for (Framework framework : frameworks) {
            json.writeStartObject();
            json.writeStringField("name", framework.id());
            text("shortDescription", framework.title());
            json.writeBooleanField("isComprehensive", false);
            json.writeArrayFieldStart("taxa");
            for (String requirement : taxa.getOrDefault(framework, List.of())) {
                json.writeStartObject();
                json.writeStringField("id", requirement);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
