package org.iamassay.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.history.Side.Listing;
import org.iamassay.history.SidePrincipal.Kind;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** The parts of an {@code assessment.json}, in whatever order they come, and the side that they make. */
final class SideParts {

    private static final String PORTFOLIO = "https://iamassay.org/schema/portfolio/";
    private static final String REPORT = EvidenceKind.CREDENTIAL_REPORT.word();
    private static final String UNKNOWN = "unknown";
    private static final String EXACT = "[0-9]{1,10000}/[1-9][0-9]{0,10000}";

    private final String file;
    private final Set<String> told = new HashSet<>();
    private final ReadChecks checks;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<SidePrincipal> principals = new ArrayList<>();
    private final Map<Kind, Listing> listings = new EnumMap<>(Kind.class);
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> remarked = new HashSet<>();
    private final Map<String, JsonNode> head = new HashMap<>();
    private Optional<AccountId> account = Optional.empty();
    private String partition = "aws";
    private @Nullable SideTool tool;
    private @Nullable Headline headline;
    private String tier = "not-assessable";

    SideParts(String file) {
        this.file = file;
        this.checks = new ReadChecks(file);
    }

    /** Notes that a member is there. */
    void told(String name) {
        told.add(name);
    }

    /** A member that is no object and no list. */
    void head(String name, JsonNode value) throws UnusableSideException {
        head.put(name, value);
        if (name.equals("schema")) {
            schema();
        }
    }

    private void schema() throws UnusableSideException {
        JsonNode schema = head.getOrDefault("schema", JsonNodeFactory.instance.missingNode());
        if (schema.asText().equals(SideReader.SCHEMA)) {
            return;
        }
        if (schema.asText().startsWith(PORTFOLIO)) {
            throw UnusableSideException.of(
                    file, "schema", "several accounts in one file", "the assessment.json of one account");
        }
        throw top().refuse("schema", '"' + SideReader.SCHEMA + '"');
    }

    private Members top() throws UnusableSideException {
        return new Members(file, "", JsonNodeFactory.instance.objectNode().setAll(head));
    }

    void tool(Members members) throws UnusableSideException {
        tool = new SideTool(
                members.optional("version").orElse(""),
                members.text("checklist"),
                members.text("profile"),
                members.optional("profileDigest").orElse(null));
    }

    void account(Members members) throws UnusableSideException {
        String id = members.text("id");
        if (id.isBlank()) {
            throw members.refuse("id", "an account id");
        }
        account = Optional.of(new AccountId(id));
        partition = members.optional("partition").orElse(partition);
    }

    void score(Members members) throws UnusableSideException {
        Optional<String> exact = members.optional("exact");
        if (exact.isPresent() && !exact.get().matches(EXACT)) {
            throw members.refuse("exact", "a fraction n/d");
        }
        headline = new Headline(
                members.points("value").orElse(null),
                exact.orElse(null),
                members.points("low").orElse(null),
                members.points("high").orElse(null),
                members.points("coverage").orElse(null),
                members.optional("grade").orElse(null));
    }

    void tier(Members members) throws UnusableSideException {
        tier = members.optional("account").orElse(tier);
    }

    void listed(Members members) throws UnusableSideException {
        told("listed");
        for (Kind kind : Kind.values()) {
            if (members.has(kind.word())) {
                listings.put(kind, members.word(kind.word(), Listing.values(), Listing::word));
            }
        }
    }

    void evidence(Members members) throws UnusableSideException {
        String kind = members.text("kind");
        files.put(members.text("file"), kind);
        if (members.list("warnings").iterator().hasNext()) {
            remarked.add(kind);
        }
    }

    void check(Members members) throws UnusableSideException {
        checks.check(members);
    }

    void finding(Members members) throws UnusableSideException {
        checks.finding(members);
    }

    void subject(Members members) throws UnusableSideException {
        String key = members.text("key");
        String arn = members.tells("arn") ? members.optional("arn").orElse("") : SideReader.arnOf(key);
        subjects.add(new Subject(
                members.optional("type").orElse(UNKNOWN),
                members.optional("name").orElse(key),
                arn,
                key,
                members.created("createdAt").text()));
    }

    void principal(Members members) throws UnusableSideException {
        Optional<Kind> kind = Kind.ofWord(members.text("kind"));
        if (kind.isPresent()) {
            principals.add(new SidePrincipal(
                    kind.get(),
                    members.optional("name").orElse(""),
                    members.text("arn"),
                    members.created("createdAt"),
                    members.optional("id"),
                    members.optional("use").orElse(UNKNOWN),
                    members.optional("tier").orElse("not-assessable"),
                    members.optional("human").orElse(UNKNOWN),
                    members.optional("privilege").orElse(UNKNOWN),
                    members.count("risk")));
        }
    }

    void group(Members members) throws UnusableSideException {
        principals.add(SidePrincipal.group(
                members.optional("name").orElse(""),
                members.text("arn"),
                members.created("createdAt"),
                members.optional("id").orElse("")));
    }

    /** The side of all parts, when nothing is missing that a comparison needs. */
    Side side() throws UnusableSideException {
        schema();
        if (account.isEmpty() || tool == null || headline == null || !told.contains("checks")) {
            String missing =
                    account.isEmpty() ? "account" : tool == null ? "tool" : headline == null ? "score" : "checks";
            throw top().refuse(missing, "the member that every assessment has");
        }
        List<SideCheck> all = checks.all(subjects, files);
        return new Side(
                account.get(),
                partition,
                top().time("asOf"),
                top().optional("asOfSource").orElse(""),
                tool,
                headline,
                tier,
                all,
                principals.stream().distinct().sorted(SideMaker.BY_ARN).toList(),
                listings(all),
                keys(),
                Optional.empty(),
                files,
                false);
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        subjects.forEach(subject -> keys.add(subject.key() + "|" + subject.createdAt()));
        checks.subjects().forEach(subject -> keys.add(subject.key() + "|" + subject.createdAt()));
        return keys;
    }

    /** How far principals are listed: as told, but never further than the lists that are there. */
    private Map<Kind, Listing> listings(List<SideCheck> all) {
        Map<Kind, Listing> result = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            boolean shown = principals.stream().anyMatch(principal -> principal.kind() == kind);
            boolean list = shown || told.contains(kind == Kind.GROUP ? "groups" : "principals");
            Listing most = told.contains("listed")
                    ? listings.getOrDefault(kind, Listing.NONE)
                    : listingUntold(kind, shown, all);
            result.put(kind, list ? most : Listing.NONE);
        }
        return result;
    }

    /** An older file does not tell; its users are a whole list when nothing was wrong with the credential report. */
    private Listing listingUntold(Kind kind, boolean shown, List<SideCheck> all) {
        boolean ofReport = kind == Kind.ROOT || kind == Kind.USER;
        boolean whole = ofReport && files.containsValue(REPORT) && isReportComplete(all);
        return whole ? Listing.WHOLE : shown ? Listing.PART : Listing.NONE;
    }

    private boolean isReportComplete(List<SideCheck> all) {
        return all.stream()
                .filter(check -> check.id().equals("evidence-report-complete"))
                .findFirst()
                .map(check -> check.state() == Verdict.PASS)
                .orElseGet(() -> !remarked.contains(REPORT));
    }
}
