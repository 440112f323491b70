package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.iamassay.assess.Assessment;
import org.iamassay.report.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** Writes assessments one after another, none of them kept: one as it is, several as one object (contract section 5). */
public final class PortfolioJson implements Closeable {

    private final @Nullable JsonGenerator json;
    private final boolean several;
    private boolean listEnded;

    private PortfolioJson(@Nullable JsonGenerator json, boolean several) {
        this.json = json;
        this.several = several;
    }

    /** Writes to a stream, which stays open; nothing at all when not {@code wanted}. */
    public static PortfolioJson to(OutputStream out, boolean several, boolean wanted) throws IOException {
        if (!wanted) {
            return new PortfolioJson(null, several);
        }
        JsonGenerator json = JsonText.generator(out);
        if (several) {
            json.writeStartObject();
            json.writeStringField("schema", AssessmentJson.PORTFOLIO);
            json.writeArrayFieldStart("accounts");
        }
        return new PortfolioJson(json, several);
    }

    public void add(Assessment assessment) {
        if (json != null) {
            try {
                AssessmentJson.write(assessment, json);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Ends the accounts and adds what they say together. */
    public void summary(Portfolio portfolio) throws IOException {
        if (json != null && several) {
            json.writeEndArray();
            new PortfolioSummaryJson(portfolio, json).write();
            listEnded = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (json != null) {
            if (several) {
                if (!listEnded) {
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
            json.writeRaw('\n');
            json.close();
        }
    }
}
