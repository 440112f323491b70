package org.iamassay.checks.roles;

import java.util.Optional;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.SamlProvider;
import org.iamassay.model.Snapshot;

/** The SAML providers of an account: the list names all, and the output on a single one may tell no more than its name. */
final class SamlProviders {

    private SamlProviders() {}

    /** The reason code when providers may be missing. */
    static Optional<String> gap(Snapshot snapshot) {
        return Whole.gapOfList(snapshot.dumps(), EvidenceKind.SAML_PROVIDERS, "iam list-saml-providers");
    }

    /** The ARN, also of a provider that the file calls by its name. */
    static String arn(SamlProvider provider, Snapshot snapshot) {
        return provider.arn().startsWith("arn:")
                ? provider.arn()
                : "arn:" + snapshot.partition() + ":iam::" + snapshot.account() + ":saml-provider/" + provider.arn();
    }
}
