package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.evidence.json.DocumentOutline;
import org.iamassay.evidence.json.Input;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Operation;
import org.iamassay.evidence.json.Outline;
import org.iamassay.evidence.json.OutlineReader;
import org.iamassay.evidence.json.Unreadable;

/** Recognises JSON: envelopes of a report, recordings of them, lists of dictionaries, the account summary, and what else it is. */
final class JsonRecogniser {

    private static final String OWN_SCHEMAS = "https://iamassay.org/schema/";
    private static final String MANIFEST_SCHEMA = "https://iamassay.org/schema/collection/";
    private static final String ONLY = "nothing here is read from it";

    private final Source source;
    private final Named named;

    JsonRecogniser(Source source, Named named) {
        this.source = source;
        this.named = named;
    }

    Recognition recognise() throws IOException {
        try (JsonParser json = Json.open(source)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                return list();
            }
            JsonFacts facts = new JsonFacts();
            facts.read(json);
            Optional<Recognition> tool = OtherTools.ofObject(source, facts.tellingKeys());
            if (tool.isPresent()) {
                return tool.get();
            }
            boolean own = facts.text("schema").startsWith(OWN_SCHEMAS);
            if (!own && (facts.otherCommand().isPresent() || facts.isError())) {
                return outputs(recognise(facts));
            }
            if (!own && json.nextToken() != null) {
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

    private Recognition list() throws IOException {
        Optional<Recognition> tool = OtherTools.ofRows(source, DictRows.firstKeys(source));
        if (tool.isPresent()) {
            return tool.get();
        }
        Recognition rows = DictRows.recognise(source);
        return rows instanceof Recognition.Report ? rows : outputs(rows);
    }

    /** The outputs of operations that are read, else what was said of the file otherwise. */
    private Recognition outputs(Recognition otherwise) throws IOException {
        Input input = new SourceInput(source);
        try {
            Outline outline = OutlineReader.read(input, named.operation());
            DocumentOutline first =
                    outline.documents().isEmpty() ? null : outline.documents().get(0);
            if (first != null && first.isError() && outline.documents().size() == 1) {
                return error(first, otherwise);
            }
            if (outline.isKnown()) {
                return new Recognition.Dump(source.item(), named, input, outline);
            }
            return first == null || first.alike().isEmpty() ? otherwise : alike(first.alike());
        } catch (Unreadable refused) {
            boolean known = otherwise instanceof Recognition.Explained;
            return known && refused.found().equals("no object")
                    ? otherwise
                    : source.unused(refused.place().pointer(), refused.found(), refused.expected(), "export it again");
        }
    }

    private Recognition error(DocumentOutline error, Recognition otherwise) {
        return otherwise instanceof Recognition.Explained explained
                        && named.operation().isPresent()
                ? SavedErrors.stub(explained, named, named.operation().get(), error.errorCode())
                : otherwise;
    }

    private Recognition alike(List<String> commands) {
        return source.unused(
                "an empty list of 'aws " + String.join("' or of 'aws ", commands) + "'",
                "name the file by the rule SERVICE-OPERATION.json, such as "
                        + commands.get(0).replace(' ', '-') + ".json");
    }

    private Recognition recognise(JsonFacts facts) throws IOException {
        if (facts.isError()) {
            String operation = named.operation().map(Operation::apiName).orElse("");
            return SavedErrors.error(source, facts.errorCode(), operation, facts.errorMessage());
        }
        if (facts.content().isPresent()) {
            return envelope(facts, facts.content().get());
        }
        if (facts.hasDictionaries()) {
            return DictRows.recognise(source);
        }
        if (facts.text("schema").startsWith(MANIFEST_SCHEMA)) {
            return manifest();
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

    private Recognition manifest() throws IOException {
        try {
            CollectionManifest manifest = CollectionManifest.read(new SourceInput(source), source.item());
            return new Recognition.Manifest(source.item(), manifest);
        } catch (Unreadable refused) {
            return source.unused(refused.place().pointer(), refused.found(), refused.expected(), "collect again");
        }
    }
}
