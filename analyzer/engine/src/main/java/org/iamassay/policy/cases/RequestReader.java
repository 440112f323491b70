package org.iamassay.policy.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.decision.Caller;
import org.iamassay.policy.decision.Context;
import org.iamassay.policy.decision.GivenContext;
import org.iamassay.policy.decision.Request;

/** Reads the request of a case, and adds the condition keys that it tells by itself. */
final class RequestReader {

    private static final String RESOURCE_ACCOUNT = "aws:ResourceAccount";

    private final JsonParser parser;
    private final List<String> remarks;
    private final Map<String, Context.Entry> context = new HashMap<>();

    private Optional<String> action = Optional.empty();
    private Optional<String> resource = Optional.empty();
    private Optional<String> principal = Optional.empty();
    private Optional<String> resourceAccount = Optional.empty();

    private RequestReader(JsonParser parser, List<String> remarks) {
        this.parser = parser;
        this.remarks = remarks;
    }

    static Request read(JsonParser parser, List<String> remarks) throws IOException, CaseFault {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw CaseFault.of("the request is no object");
        }
        RequestReader reader = new RequestReader(parser, remarks);
        CaseReader.Members.each(parser, "the request", reader::member);
        return reader.request();
    }

    private void member(String name) throws IOException, CaseFault {
        switch (name) {
            case "action" -> action = text(name);
            case "resource" -> resource = text(name);
            case "resourceAccount" -> resourceAccount = text(name);
            case "principal" -> principal = parser.currentToken() == JsonToken.START_OBJECT ? kind() : text(name);
            case "context" -> context();
            default -> {
                remarks.add("request: the member " + name + " is not known and was left out");
                parser.skipChildren();
            }
        }
    }

    private Request request() throws CaseFault {
        String what = action.orElseThrow(() -> CaseFault.of("the request has no action"));
        String on = resource.orElse("*");
        Caller caller = principal.map(name -> Caller.of(name, what)).orElseGet(Caller::unnamed);
        Optional<AccountId> holder = resourceAccount
                .map(AccountId::new)
                .or(() -> Request.accountOf(on))
                .or(() -> known(RESOURCE_ACCOUNT).map(AccountId::new));
        holder.ifPresent(account -> derive(RESOURCE_ACCOUNT, account.value()));
        derive(caller);
        return new Request(caller, what, on, holder, GivenContext.closed(context));
    }

    /** What the principal tells of itself. */
    private void derive(Caller caller) {
        caller.account().ifPresent(account -> derive("aws:PrincipalAccount", account.value()));
        caller.principalArn().ifPresent(arn -> derive("aws:PrincipalArn", arn));
        caller.principalType().ifPresent(type -> derive("aws:PrincipalType", type));
        caller.userName().ifPresent(name -> derive("aws:username", name));
        if (caller.kind() == Caller.Kind.SERVICE) {
            derive("aws:PrincipalServiceName", caller.text());
        }
        if (caller.kind() != Caller.Kind.UNNAMED) {
            derive("aws:PrincipalIsAWSService", String.valueOf(caller.kind() == Caller.Kind.SERVICE));
        }
    }

    /** A key the case gives is never touched. */
    private void derive(String key, String value) {
        context.putIfAbsent(Ascii.lower(key), new Context.Present(List.of(value), false));
    }

    private Optional<String> known(String key) {
        return context.get(Ascii.lower(key)) instanceof Context.Present present
                ? present.values().stream().findFirst()
                : Optional.empty();
    }

    private Optional<String> text(String name) throws IOException, CaseFault {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (!parser.currentToken().isScalarValue() || parser.getText().isBlank()) {
            throw CaseFault.of("the " + name + " of the request is no text");
        }
        return Optional.of(parser.getText());
    }

    /** A principal as policies write it: one kind with one value. */
    private Optional<String> kind() throws IOException, CaseFault {
        List<String> values = new ArrayList<>();
        CaseReader.Members.each(
                parser, "the principal", name -> text("principal").ifPresent(values::add));
        if (values.size() != 1) {
            throw CaseFault.of("the principal of the request is not one principal");
        }
        return Optional.of(values.get(0));
    }

    private void context() throws IOException, CaseFault {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw CaseFault.of("the context of the request is no object");
        }
        CaseReader.Members.each(parser, "the context", this::key);
    }

    private void key(String name) throws IOException, CaseFault {
        Optional<Context.Entry> entry = entry(name);
        if (entry.isPresent() && context.put(Ascii.lower(name), entry.get()) != null) {
            throw CaseFault.of("the context has the key " + name + " twice; case does not tell keys apart");
        }
    }

    private Optional<Context.Entry> entry(String name) throws IOException, CaseFault {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return Optional.of(new Context.Present(List.of(value(name)), false));
        }
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(name));
        }
        return Optional.of(new Context.Present(values, true));
    }

    private String value(String name) throws IOException, CaseFault {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw CaseFault.of("the value of " + name + " in the context is neither text, number nor Boolean");
        }
        return parser.getText();
    }
}
