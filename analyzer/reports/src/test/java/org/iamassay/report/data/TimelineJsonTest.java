package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.iamassay.report.trend.SampleTimelines;
import org.junit.jupiter.api.Test;

final class TimelineJsonTest {

    private static JsonNode written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJson.write(SampleTimelines.few(), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void holdsToItsSchema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TimelineJson.class.getResourceAsStream("timeline-1.schema.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(written())).isEmpty();
        }
    }

    @Test
    void tellsSpansEventsAndFindings() throws IOException {
        JsonNode life = written().at("/timelines/0");
        assertThat(life.at("/credentials/2/credential").textValue()).isEqualTo("access-key");
        assertThat(life.at("/credentials/2/createdAt").textValue()).isEqualTo("2021-03-04T09:30:00Z");
        assertThat(life.at("/credentials/2/spans/1/state").textValue()).isEqualTo("changed");
        assertThat(life.at("/events/1/replaces").textValue()).isEqualTo("2021-03-04T09:30:00Z deactivated");
        assertThat(life.at("/findings/1/open").booleanValue()).isTrue();
        assertThat(written().at("/timelines/1/createdAt").isNull()).isTrue();
    }
}
