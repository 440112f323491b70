package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Policy documents of the stories. */
final class PolicyTexts {

    /** All that AWS offers, on everything. */
    static final String EVERYTHING = allow("", List.of("*"), "*");

    private PolicyTexts() {}

    /** One Allow; an empty {@code Sid} is left out. */
    static String allow(String sid, List<String> actions, String resource) {
        return document("2012-10-17", sid, actions, resource);
    }

    /** One Allow in the language of 2008. */
    static String old(String sid, List<String> actions, String resource) {
        return document("2008-10-17", sid, actions, resource);
    }

    private static String document(String version, String sid, List<String> actions, String resource) {
        ObjectNode statement = CliJson.object();
        if (!sid.isEmpty()) {
            statement.put("Sid", sid);
        }
        statement.put("Effect", "Allow");
        statement.set("Action", CliJson.list(actions));
        statement.put("Resource", resource);
        return CliJson.object("Version", version, "Statement", List.of(statement))
                .toString();
    }

    /** A trust in a service; the condition may be empty. */
    static String service(String service, String condition) {
        return trust("sts:AssumeRole", "{\"Service\":\"" + service + "\"}", condition);
    }

    /** A trust in an account, a user or a role. */
    static String aws(String principal, String condition) {
        return trust("sts:AssumeRole", "{\"AWS\":\"" + principal + "\"}", condition);
    }

    /** A trust in an OpenID Connect provider. */
    static String web(String provider, String condition) {
        return trust("sts:AssumeRoleWithWebIdentity", "{\"Federated\":\"" + provider + "\"}", condition);
    }

    /** A trust in a SAML provider. */
    static String saml(String provider) {
        return trust(
                "sts:AssumeRoleWithSAML",
                "{\"Federated\":\"" + provider + "\"}",
                "{\"StringEquals\":{\"SAML:aud\":\"https://signin.aws.amazon.com/saml\"}}");
    }

    private static String trust(String action, String principal, String condition) {
        String end = condition.isEmpty() ? "" : ",\"Condition\":" + condition;
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":" + principal
                + ",\"Action\":\"" + action + "\"" + end + "}]}";
    }
}
