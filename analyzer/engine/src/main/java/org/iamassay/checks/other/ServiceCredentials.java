package org.iamassay.checks.other;

import java.util.List;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Parameter;
import org.iamassay.check.Subject;
import org.iamassay.model.ServiceCredential;

/** Service-specific credentials are of two kinds: passwords of a service, and API keys, which may have an end. */
final class ServiceCredentials {

    private ServiceCredentials() {}

    /** Whether it is an API key, by the service it is for. */
    static boolean isApiKey(ServiceCredential credential, Examination examination) {
        return examination.parameters().list(Parameter.API_KEY_SERVICES).contains(credential.service());
    }

    static Subject subject(ServiceCredential credential, KnownUsers users) {
        return Subject.of(
                "api-credential",
                credential.user() + ", " + (credential.service().isEmpty() ? "credential" : credential.service()) + " "
                        + credential.id(),
                users.arn(credential.user()),
                credential.id(),
                credential.created());
    }

    static List<TraceCell> members(ServiceCredential credential) {
        return List.of(
                TraceCell.of(credential.place().at("ServiceName"), credential.service()),
                TraceCell.of(credential.place().at("Status"), credential.status()),
                TraceCell.of(credential.place().at("CreateDate"), credential.created()),
                TraceCell.of(credential.place().at("ExpirationDate"), credential.expires()));
    }
}
