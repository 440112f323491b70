package org.iamassay.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A small account in words, as authorization details and an account summary whose counts agree with them.
 *
 * <p>Parts are joined by {@code +}: {@code user NAME}, {@code group NAME}, {@code role NAME}, {@code policy NAME}, each with more
 * members as JSON in single quotes behind the name, {@code role /path/NAME} for a path; {@code trust NAME STATEMENTS} a role; {@code no LIST} leaves a list out;
 * {@code page missing}; {@code no SUM}; {@code SUM Name=n}; {@code row EDITS} a user of a credential report and {@code report} one
 * without users; {@code file NAME CONTENT} another dump.
 */
final class Account {

    private enum Kind {
        USER("UserDetailList", "UserName", "Users"),
        GROUP("GroupDetailList", "GroupName", "Groups"),
        ROLE("RoleDetailList", "RoleName", "Roles"),
        POLICY("Policies", "PolicyName", "Policies");

        private final String list;
        private final String name;
        private final String count;

        Kind(String list, String name, String count) {
            this.list = list;
            this.name = name;
            this.count = count;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Trial trial;
    private final Map<Kind, List<String>> entries = new EnumMap<>(Kind.class);
    private final Set<Kind> left = EnumSet.noneOf(Kind.class);
    private String more = "";
    private boolean summary = true;
    private boolean report;
    private String counts = "";

    private Account(Trial trial) {
        this.trial = trial;
        for (Kind kind : Kind.values()) {
            entries.put(kind, new ArrayList<>());
        }
    }

    /** Puts the account in words into a trial. */
    static Trial into(Trial trial, String words) {
        Account account = new Account(trial);
        Arrays.stream(words.split(" \\+ ", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(account::add);
        return account.finish();
    }

    private void add(String part) {
        String[] words = part.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "no" -> leaveOut(rest);
            case "trust" ->
                entry(Kind.ROLE, rest.replaceFirst(" ", " {'AssumeRolePolicyDocument':{'Statement':[") + "]}}");
            case "page" -> more = ",\"IsTruncated\":true,\"Marker\":\"m\"";
            case "SUM" -> counts += ",\"" + rest.replace("=", "\":");
            case "report" -> report = true;
            case "row" -> {
                report = true;
                trial.row(Trial.headers(rest));
            }
            case "file" -> trial.dump(rest.split(" ", 2)[0], json(rest.split(" ", 2)[1]));
            default -> entry(Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), rest);
        }
    }

    private void leaveOut(String what) {
        if (what.equals("SUM")) {
            summary = false;
            return;
        }
        for (Kind kind : Kind.values()) {
            if (kind.list.equals(what)) {
                left.add(kind);
            }
        }
    }

    private void entry(Kind kind, String text) {
        int brace = text.indexOf('{');
        String path = (brace < 0 ? text : text.substring(0, brace)).strip();
        String members = brace < 0 ? "" : json(text.substring(brace + 1, text.lastIndexOf('}')));
        String name = path.substring(path.lastIndexOf('/') + 1);
        String arn = "arn:aws:iam::111122223333:" + kind.word() + (path.startsWith("/") ? "" : "/") + path;
        StringJoiner entry = new StringJoiner(",", "{", "}");
        entry.add("\"" + kind.name + "\":\"" + name + "\"");
        if (!members.contains("\"Arn\"")) {
            entry.add("\"Arn\":\"" + arn + "\"");
        }
        if (!members.contains("\"CreateDate\"")) {
            entry.add("\"CreateDate\":\"2015-01-01T00:00:00Z\"");
        }
        if (kind == Kind.POLICY && !members.contains("\"PolicyVersionList\"")) {
            entry.add("\"PolicyVersionList\":[]");
        }
        if (!members.isEmpty()) {
            entry.add(members);
        }
        Objects.requireNonNull(entries.get(kind)).add(entry.toString());
    }

    private Trial finish() {
        StringJoiner lists = new StringJoiner(",", "{", more + "}");
        StringBuilder sums = new StringBuilder();
        for (Kind kind : Kind.values()) {
            if (!left.contains(kind)) {
                lists.add(
                        "\"" + kind.list + "\":[" + String.join(",", Objects.requireNonNull(entries.get(kind))) + "]");
            }
            if (!counts.contains("\"" + kind.count + "\"")) {
                sums.append(",\"")
                        .append(kind.count)
                        .append("\":")
                        .append(Objects.requireNonNull(entries.get(kind)).size());
            }
        }
        trial.dump("iam-get-account-authorization-details.json", lists.toString());
        if (summary) {
            trial.dump("iam-get-account-summary.json", "{\"SummaryMap\":{" + (counts + sums).substring(1) + "}}");
        }
        return report ? trial : trial.withoutReport();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
