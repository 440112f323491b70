package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a report that a tool saved as a list of JSON dictionaries, such as AirIAM.
 *
 * <p>Such tools drop the keys whose value was {@code N/A}, so an absent key or a null reads {@code N/A}, and no column is
 * ever missing. Lines are counted as in the CSV of the same rows: the header is line 1.
 */
final class DictRows implements RowSource {

    private static final String NOT_APPLICABLE = "N/A";
    private static final String NESTED = "(nested JSON)";
    private static final int MOST_COLUMNS = 1_000;

    private final JsonParser json;
    private final List<String> columns;
    private int line;

    private DictRows(Source source, List<String> columns) throws IOException {
        this.json = Json.open(source);
        this.columns = columns;
        enterList();
    }

    /** The keys of the first object of a list; none when there is none, or it cannot be read. */
    static Set<String> firstKeys(Source source) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser json = Json.open(source)) {
            if (json.nextToken() == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME && keys.size() < MOST_COLUMNS) {
                    keys.add(json.currentName());
                    json.nextToken();
                    json.skipChildren();
                }
            }
            return keys;
        } catch (JsonProcessingException damaged) {
            return Set.of();
        }
    }

    /** Reads the whole list once, so that what is wrong anywhere in it is known before its rows are used. */
    static Recognition recognise(Source source) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        ReportColumn.BASE.forEach(column -> columns.add(column.header()));
        try (DictRows rows = new DictRows(source, List.of())) {
            Map<String, String> first = rows.nextObject();
            if (first == null || !HeaderLine.isHeader(List.copyOf(first.keySet()))) {
                return source.unused("a JSON list of something else than rows of a credential report", "");
            }
            for (Map<String, String> row = first; row != null; row = rows.nextObject()) {
                columns.addAll(row.keySet());
                if (columns.size() > MOST_COLUMNS) {
                    throw LimitExceeded.moreThan(MOST_COLUMNS, "columns");
                }
            }
        } catch (JsonProcessingException damaged) {
            return Json.explain(source, damaged);
        } catch (BadContent other) {
            return source.unused(String.valueOf(other.getMessage()), "");
        }
        List<String> header = List.copyOf(columns);
        Recognition.Content.Sheet sheet = () -> new DictRows(source, header);
        return new Recognition.Report(source.item(), "JSON list of rows", Optional.empty(), List.of(), sheet);
    }

    private void enterList() throws IOException {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean rows = json.currentName().equals("CredentialReport");
            if (json.nextToken() == JsonToken.START_ARRAY && rows) {
                return;
            }
            json.skipChildren();
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        line++;
        if (line == 1) {
            return new RawRow(line, columns);
        }
        Map<String, String> row = nextObject();
        if (row == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(row.getOrDefault(column, NOT_APPLICABLE)));
        return new RawRow(line, cells);
    }

    private @Nullable Map<String, String> nextObject() throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.END_ARRAY) {
            finish();
            return null;
        }
        throw new BadContent("a JSON list of something else than rows of a credential report");
    }

    /** Reads on to the end, for damage there means that rows may be missing. */
    private void finish() throws IOException {
        JsonToken token = json.nextToken();
        while (token != null) {
            boolean second = json.getParsingContext().inRoot() && token != JsonToken.END_OBJECT;
            if (second) {
                throw new BadContent("a second JSON document in the file");
            }
            token = json.nextToken();
        }
    }

    private Map<String, String> object() throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                row.put(key, NOT_APPLICABLE);
            } else if (value.isScalarValue()) {
                row.put(key, json.getText());
            } else {
                json.skipChildren();
                row.put(key, NESTED);
            }
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
