package org.iamassay.assess;

import java.util.List;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.model.AccountId;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.response.Responses;
import org.iamassay.waiver.Waivers;

/**
 * What an assessment takes beside snapshot and profile.
 *
 * @param listing which verdicts are kept as findings
 * @param earlier reports of other snapshots of the account, none later than the one judged, oldest first
 * @param catalogue what AWS documents of its actions and policies
 */
public record Terms(
        Listing listing, List<PastReport> earlier, Waivers waivers, Responses responses, Catalogue catalogue) {

    public Terms {
        earlier = List.copyOf(earlier);
    }

    /** A snapshot on its own, without anything that people said of it. */
    public static Terms of(Listing listing) {
        return of(listing, Catalogue.shipped());
    }

    /** The same with a catalogue of the user's choice. */
    public static Terms of(Listing listing, Catalogue catalogue) {
        return new Terms(listing, List.of(), Waivers.NONE, Responses.NONE, catalogue);
    }

    /** Whether nothing changes a verdict on an account, or what its failures count for. */
    public boolean saysNothing(AccountId account) {
        return waivers.all().isEmpty()
                && responses.in(account).attestations().byCheck().isEmpty();
    }

    /** The same with another listing. */
    public Terms listed(Listing other) {
        return new Terms(other, earlier, waivers, responses, catalogue);
    }

    public Terms after(List<PastReport> reports) {
        return new Terms(listing, reports, waivers, responses, catalogue);
    }

    public Terms with(Waivers accepted) {
        return new Terms(listing, earlier, accepted, responses, catalogue);
    }

    public Terms with(Responses answers) {
        return new Terms(listing, earlier, waivers, answers, catalogue);
    }
}
