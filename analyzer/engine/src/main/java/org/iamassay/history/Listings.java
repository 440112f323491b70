package org.iamassay.history;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.history.Side.Listing;
import org.iamassay.history.SidePrincipal.Kind;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

/** How far each kind of principal is listed: users by the credential report first, the others by the authorization details. */
public final class Listings {

    private Listings() {}

    /** The listings of a snapshot. */
    public static Map<Kind, Listing> of(Snapshot snapshot) {
        Map<Kind, Listing> listings = new EnumMap<>(Kind.class);
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        Optional<Listing> report =
                examination.report().map(PastReport::whole).map(whole -> whole ? Listing.WHOLE : Listing.PART);
        listings.put(Kind.ROOT, report.orElse(Listing.NONE));
        listings.put(Kind.USER, report.orElseGet(() -> details(examination, Part.USERS)));
        listings.put(Kind.ROLE, details(examination, Part.ROLES));
        listings.put(Kind.GROUP, details(examination, Part.GROUPS));
        return listings;
    }

    private static Listing details(Examination examination, Part part) {
        if (!examination.snapshot().has(EvidenceKind.AUTHORIZATION_DETAILS)) {
            return Listing.NONE;
        }
        return AuthorizationView.of(examination).gap(part).isEmpty() ? Listing.WHOLE : Listing.PART;
    }
}
