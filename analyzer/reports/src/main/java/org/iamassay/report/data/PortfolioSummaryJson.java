package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.iamassay.report.portfolio.AccountRow;
import org.iamassay.report.portfolio.CheckAcross;
import org.iamassay.report.portfolio.Moved;
import org.iamassay.report.portfolio.PersonAcross;
import org.iamassay.report.portfolio.PersonRow;
import org.iamassay.report.portfolio.Portfolio;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/** Writes the member {@code summary} of {@code portfolio.json}: what the accounts say together. */
final class PortfolioSummaryJson {

    private final Portfolio portfolio;
    private final JsonGenerator json;

    PortfolioSummaryJson(Portfolio portfolio, JsonGenerator json) {
        this.portfolio = portfolio;
        this.json = json;
    }

    void write() throws IOException {
        List<AccountRow> scored = portfolio.scored();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("accounts", portfolio.accounts().size());
        json.writeNumberField("scored", scored.size());
        account("lowest", scored.stream().findFirst());
        account("median", portfolio.median());
        account("highest", scored.isEmpty() ? Optional.empty() : Optional.of(scored.get(scored.size() - 1)));
        json.writeNumberField(
                "withCriticalGaps",
                portfolio.accounts().stream()
                        .filter(row -> !row.criticalGaps().isEmpty())
                        .count());
        json.writeObjectFieldStart("tiers");
        for (Tier tier : Tier.values()) {
            json.writeNumberField(tier.word(), portfolio.on(tier));
        }
        json.writeEndObject();
        moved();
        checks();
        people();
        json.writeEndObject();
    }

    private void account(String name, Optional<AccountRow> row) throws IOException {
        if (row.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("account", row.get().account());
        JsonText.number(json, "score", row.get().score());
        json.writeEndObject();
    }

    private void moved() throws IOException {
        json.writeArrayFieldStart("movement");
        for (AccountRow row : portfolio.accounts()) {
            if (row.moved().isPresent()) {
                Moved moved = row.moved().get();
                json.writeStartObject();
                json.writeStringField("account", row.account());
                json.writeStringField("since", JsonText.time(moved.since()));
                JsonText.number(json, "before", moved.before());
                JsonText.number(json, "points", moved.points());
                json.writeNumberField("new", moved.added());
                json.writeNumberField("regressed", moved.regressed());
                json.writeNumberField("resolved", moved.resolved());
                json.writeNumberField("removed", moved.removed());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void checks() throws IOException {
        json.writeArrayFieldStart("checks");
        for (CheckAcross check : portfolio.checks()) {
            json.writeStartObject();
            json.writeStringField("id", check.id());
            json.writeStringField("severity", check.severity().word());
            json.writeNumberField("accountsAsked", check.asked());
            json.writeNumberField("accountsFailing", check.failing());
            json.writeNumberField("accountsNotAssessed", check.unseen());
            json.writeNumberField("failed", check.subjects());
            json.writeNumberField("accepted", check.accepted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void people() throws IOException {
        json.writeArrayFieldStart("people");
        for (PersonAcross person : portfolio.people()) {
            json.writeStartObject();
            json.writeStringField("name", person.users().get(0).user().name());
            json.writeBooleanField("sharedName", person.isGeneric());
            json.writeNumberField("accounts", person.accounts());
            json.writeStringField("worstTier", person.worst().word());
            json.writeNumberField("highestRisk", person.highestRisk());
            json.writeArrayFieldStart("users");
            for (PersonAcross.InAccount user : person.users()) {
                user(user);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void user(PersonAcross.InAccount each) throws IOException {
        PersonRow user = each.user();
        json.writeStartObject();
        json.writeStringField("account", each.account());
        json.writeStringField("arn", user.arn());
        json.writeStringField("tier", user.tier().word());
        json.writeNumberField("risk", user.risk());
        flag("password", user.password());
        flag("mfa", user.mfa());
        ExactJson.whole(json, "activeKeys", user.activeKeys());
        json.writeBooleanField("inUse", user.inUse());
        json.writeEndObject();
    }

    private void flag(String name, @Nullable Boolean value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeBooleanField(name, value);
        }
    }
}
