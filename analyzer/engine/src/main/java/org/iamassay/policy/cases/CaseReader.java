package org.iamassay.policy.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.JsonErrors;
import org.iamassay.policy.decision.CompiledPolicy;
import org.iamassay.policy.decision.Decision.Verdict;
import org.iamassay.policy.decision.PolicyStack;
import org.iamassay.policy.decision.Request;
import org.jspecify.annotations.Nullable;

/** Reads one line of cases (contract section 6). */
final class CaseReader {

    private static final int DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(CaseLines.MOST_BYTES)
                    .build())
            .build();

    /** Names like these hold policies; one that is not known must not be passed over. */
    private static final List<String> POLICY_WORDS = List.of("polic", "boundar", "scp", "rcp", "statement");

    private final String line;
    private final JsonParser parser;
    private final Documents documents;
    private final List<String> remarks = new ArrayList<>();

    private String id;
    private Optional<Verdict> expected = Optional.empty();
    private @Nullable Request request;
    private List<CompiledPolicy> identity = List.of();
    private Optional<List<CompiledPolicy>> boundary = Optional.empty();
    private Optional<List<CompiledPolicy>> session = Optional.empty();
    private List<CompiledPolicy> resource = List.of();
    private List<List<CompiledPolicy>> serviceControl = List.of();
    private List<List<CompiledPolicy>> resourceControl = List.of();

    private CaseReader(String line, int number, JsonParser parser, Documents documents) {
        this.line = line;
        this.parser = parser;
        this.documents = documents;
        this.id = String.valueOf(number);
    }

    /**
     * Reads a line.
     *
     * @param number of the line, which stands for an id that is missing
     */
    static PolicyCase read(String line, int number, Documents documents) throws CaseFault {
        try (JsonParser parser = FACTORY.createParser(line)) {
            return new CaseReader(line, number, parser, documents).read();
        } catch (JsonProcessingException error) {
            throw CaseFault.of("the line is not JSON (" + JsonErrors.words(error) + ")");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // text in memory
        }
    }

    private PolicyCase read() throws IOException, CaseFault {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw CaseFault.of("the line is no JSON object");
        }
        Members.each(parser, "the case", this::member);
        if (parser.nextToken() != null) {
            throw CaseFault.of("there is further text behind the case");
        }
        if (request == null) {
            throw CaseFault.of("the case has no request");
        }
        PolicyStack stack =
                new PolicyStack(identity, boundary, session, resource, true, serviceControl, resourceControl);
        return new PolicyCase(id, expected, request, stack, remarks);
    }

    private void member(String name) throws IOException, CaseFault {
        boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
        switch (name) {
            case "id" -> id = id();
            case "expect" -> expected = none ? Optional.empty() : Optional.of(verdict());
            case "request" -> request = RequestReader.read(parser, remarks);
            case "identityPolicies" -> identity = none ? List.of() : policies(name, false);
            case "boundary" -> boundary = none ? Optional.empty() : Optional.of(policies(name, false));
            case "sessionPolicy" -> session = none ? Optional.empty() : Optional.of(policies(name, false));
            case "resourcePolicy" -> resource = none ? List.of() : policies(name, true);
            case "scps" -> serviceControl = none ? List.of() : levels(name);
            case "rcps" -> resourceControl = none ? List.of() : levels(name);
            default -> unknown(name);
        }
    }

    private void unknown(String name) throws IOException, CaseFault {
        String lower = name.toLowerCase(Locale.ROOT);
        if (POLICY_WORDS.stream().anyMatch(lower::contains)
                || Ascii.same(name, "request")
                || Ascii.same(name, "expect")) {
            throw CaseFault.of("the case has a member " + name
                    + ", which is none of request, expect, identityPolicies, boundary, sessionPolicy, resourcePolicy, scps"
                    + " and rcps");
        }
        parser.skipChildren();
    }

    private String id() throws IOException, CaseFault {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue()) {
            throw CaseFault.of("the id is neither text nor number");
        }
        return slice();
    }

    private Verdict verdict() throws IOException, CaseFault {
        String word = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : slice();
        return switch (word) {
            case "allow" -> Verdict.ALLOW;
            case "explicitDeny" -> Verdict.EXPLICIT_DENY;
            case "implicitDeny" -> Verdict.IMPLICIT_DENY;
            default ->
                throw CaseFault.ofUsage(
                        "expect is " + word + "; it must be one of allow, explicitDeny and implicitDeny");
        };
    }

    /** The JSON text of the value the parser stands at. */
    private String slice() throws IOException {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return line.substring(from, (int) parser.currentLocation().getCharOffset());
    }

    /** A policy or a list of policies; an empty list is a layer without any. */
    private List<CompiledPolicy> policies(String name, boolean ofResource) throws IOException, CaseFault {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return List.of(policy(name, ofResource));
        }
        List<CompiledPolicy> policies = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            policies.add(policy(name + "[" + policies.size() + "]", ofResource));
        }
        return policies;
    }

    private CompiledPolicy policy(String where, boolean ofResource) throws IOException, CaseFault {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.VALUE_STRING) {
            throw CaseFault.of(where + " is no policy: expected an object, or a text that holds one");
        }
        String text = token == JsonToken.VALUE_STRING ? parser.getText() : slice();
        return documents.read(text, ofResource, where, remarks);
    }

    /** Lists of policies from the root downwards; policies alone are one level. */
    private List<List<CompiledPolicy>> levels(String name) throws IOException, CaseFault {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return List.of(policies(name, false));
        }
        List<List<CompiledPolicy>> levels = new ArrayList<>();
        List<CompiledPolicy> flat = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String where = name + "[" + (levels.size() + flat.size()) + "]";
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                levels.add(policies(where, false));
            } else {
                flat.add(policy(where, false));
            }
        }
        if (!levels.isEmpty() && !flat.isEmpty()) {
            throw CaseFault.of(name + " mixes policies with lists of them: expected a list of levels, or one level");
        }
        return flat.isEmpty() ? levels : List.of(flat);
    }

    /** The members of an object, each name once. */
    interface Members {

        void read(String name) throws IOException, CaseFault;

        static void each(JsonParser parser, String where, Members members) throws IOException, CaseFault {
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (!seen.add(name)) {
                    throw CaseFault.of(where + " has the member " + name + " twice");
                }
                parser.nextToken();
                members.read(name);
            }
        }
    }
}
