package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises JSON: envelopes of a report, recordings of them, lists of dictionaries, the account summary, and what else it is. */
final class JsonRecogniser {

    private static final String OWN_SCHEMAS = "https://iamassay.org/schema/";
    private static final String MANIFEST_SCHEMA = "https://iamassay.org/schema/collection/";
    private static final String ONLY = "only credential reports and the account summary are read";

    private final Source source;

    JsonRecogniser(Source source) {
        this.source = source;
    }

    Recognition recognise() throws IOException {
        try (JsonParser json = Json.open(source)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                return DictRows.recognise(source);
            }
            JsonFacts facts = new JsonFacts();
            facts.read(json);
            if (facts.otherCommand().isEmpty() && json.nextToken() != null) {
                return source.unused(
                        "line " + json.currentTokenLocation().getLineNr(),
                        "a second JSON document in the file",
                        "one",
                        "split the file");
            }
            return recognise(facts);
        } catch (JsonProcessingException damaged) {
            return Json.explain(source, damaged);
        } catch (BadContent content) {
            return source.unused(String.valueOf(content.getMessage()), "export the report again");
        }
    }

    private Recognition recognise(JsonFacts facts) throws IOException {
        if (facts.isError()) {
            return SavedErrors.error(source, facts.errorCode(), "", facts.errorMessage());
        }
        if (facts.summary().isPresent()) {
            return summary(facts, facts.summary().get());
        }
        if (facts.content().isPresent()) {
            return envelope(facts, facts.content().get());
        }
        if (facts.hasDictionaries()) {
            return DictRows.recognise(source);
        }
        if (facts.text("schema").startsWith(MANIFEST_SCHEMA)) {
            return manifest(facts);
        }
        return explain(facts);
    }

    private Recognition explain(JsonFacts facts) {
        if (!facts.text("ReportFormat").isEmpty()
                || !facts.generatedTime().text().isEmpty()) {
            return source.unused("an envelope of a credential report without its Content", "export the report again");
        }
        if (!facts.text("State").isEmpty()) {
            return SavedErrors.state(source, facts.text("State"));
        }
        if (facts.text("schema").startsWith(OWN_SCHEMAS)) {
            return source.unused("a file that Assay wrote, no evidence", "keep reports out of the folder of evidence");
        }
        if (facts.otherCommand().isPresent()) {
            return source.unused("the output of " + facts.otherCommand().get(), ONLY);
        }
        String keys = facts.keys().stream().map(Printable::excerpt).collect(Collectors.joining(", "));
        return source.unused(keys.isEmpty() ? "an empty JSON object" : "JSON with the keys " + keys, ONLY);
    }

    private Recognition summary(JsonFacts facts, Map<String, Long> counts) {
        if (!facts.summaryProblem().isEmpty()) {
            return source.unused(
                    facts.summaryProblem(), "not a whole number", "a count", "export the account summary again");
        }
        return new Recognition.Summary(source.item(), counts);
    }

    private Recognition envelope(JsonFacts facts, String content) throws IOException {
        Source reopened = source;
        ReportText text = ReportText.ofCarrier(
                EncodedReport.decode(content), () -> new ByteArrayInputStream(contentOf(reopened)));
        String carrier = facts.isRecording() ? "placebo recording" : "AWS CLI JSON envelope";
        return source.report(carrier, facts.generatedTime(), text);
    }

    private static byte[] contentOf(Source source) throws IOException {
        try (JsonParser json = Json.open(source)) {
            json.nextToken();
            JsonFacts facts = new JsonFacts();
            facts.read(json);
            return EncodedReport.decode(facts.content().orElseThrow(() -> new BadContent("the file has changed")));
        }
    }

    private Recognition manifest(JsonFacts facts) {
        String time = facts.text("collectedAt");
        Optional<Instant> collectedAt = GeneratedTime.of(time).instant();
        if (collectedAt.isEmpty()) {
            return source.unused(
                    "collectedAt", Printable.excerpt(time), "a time such as 2025-01-28T17:25:12Z", "collect again");
        }
        String path = source.item().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new Recognition.Manifest(
                source.item(),
                new CollectionManifest(facts.text("account"), facts.text("partition"), collectedAt.get(), folder));
    }
}
