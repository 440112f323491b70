package org.iamassay.policy.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.NormalForm;
import org.jspecify.annotations.Nullable;

/** Tells which of AWS's managed policies a document says the same as; made once of a catalogue, when first asked for. */
public final class KnownCopies {

    /** Of the catalogue that was asked for last: a run of the program has one. */
    private static @Nullable KnownCopies last;

    private final Catalogue catalogue;
    private final Map<String, String> arnByDigest = new HashMap<>();

    private KnownCopies(Catalogue catalogue) {
        this.catalogue = catalogue;
        AwsPolicies policies = catalogue.policies();
        // Several may say the same: the first in the order of ARNs is named.
        for (String arn : policies.arns()) {
            policies.of(arn)
                    .flatMap(entry -> NormalForm.digest(entry.json()))
                    .ifPresent(digest -> arnByDigest.putIfAbsent(digest, arn));
        }
    }

    /** Those of a catalogue. */
    public static KnownCopies of(Catalogue catalogue) {
        synchronized (KnownCopies.class) {
            if (last == null || last.catalogue != catalogue) {
                last = new KnownCopies(catalogue);
            }
            return last;
        }
    }

    /** The ARN of the policy that the document says the same as. */
    public Optional<String> of(String json) {
        return NormalForm.digest(json).map(arnByDigest::get);
    }
}
