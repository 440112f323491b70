package org.iamassay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Arn;
import org.iamassay.model.User;

/**
 * Whether a user is a person or a program, by a tag or the signals of checklist section 7.2.
 *
 * @param who human, workload or unknown
 * @param certainty stated, likely or possible
 * @param sum points; positive speaks for a person
 * @param signals each signal with its points, for people
 */
public record IdentityKind(Who who, String certainty, int sum, List<String> signals) {

    /** Who stands behind a user. */
    public enum Who {
        HUMAN,
        WORKLOAD,
        UNKNOWN;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> HUMAN_PATHS =
            Set.of("people", "person", "human", "humans", "user", "users", "employee", "employees", "staff");
    private static final Set<String> WORKLOAD_PATHS = Set.of(
            "service",
            "services",
            "svc",
            "machine",
            "machines",
            "system",
            "app",
            "apps",
            "application",
            "bot",
            "ci",
            "robot");
    private static final Set<String> WORKLOAD_TOKENS = Set.of(
            "svc",
            "srv",
            "service",
            "app",
            "api",
            "bot",
            "robot",
            "ci",
            "cd",
            "cicd",
            "deploy",
            "deployer",
            "pipeline",
            "build",
            "jenkins",
            "gitlab",
            "github",
            "bitbucket",
            "circleci",
            "travis",
            "terraform",
            "ansible",
            "puppet",
            "chef",
            "packer",
            "backup",
            "monitor",
            "monitoring",
            "prometheus",
            "grafana",
            "datadog",
            "smtp",
            "ses",
            "mailer",
            "lambda",
            "automation",
            "sync",
            "exporter",
            "reader",
            "writer",
            "uploader");
    private static final Set<String> WORKLOAD_SERVICES =
            Set.of("ses", "email", "ecr", "sqs", "sns", "kinesis", "firehose", "logs", "monitoring", "dynamodb", "s3");
    private static final int DECIDED = 2;
    private static final int LIKELY = 4;

    public IdentityKind {
        signals = List.copyOf(signals);
    }

    /** What the trust of a role tells; {@code signal} is empty where it tells nothing. */
    public static IdentityKind told(Who who, String signal) {
        return new IdentityKind(
                who, who == Who.UNKNOWN ? "possible" : "likely", 0, signal.isEmpty() ? List.of() : List.of(signal));
    }

    /** Sums the signals of name and path, of a user without a row. */
    public static IdentityKind ofName(String name, Arn arn) {
        Tally tally = new Tally();
        fromName(name, arn, tally);
        return tally.kind();
    }

    /** Sums the signals of one row; the root user is a person, stated. */
    static IdentityKind of(User user, Dates dates) {
        if (user.isRoot()) {
            return new IdentityKind(Who.HUMAN, "stated", 0, List.of("the root user"));
        }
        Tally tally = new Tally();
        fromName(user.name(), user.arn(), tally);
        fromCredentials(user, dates, tally);
        return tally.kind();
    }

    /** What a tag says decides; nothing is summed. */
    static IdentityKind stated(boolean human, String key, String value) {
        return new IdentityKind(human ? Who.HUMAN : Who.WORKLOAD, "stated", 0, List.of("tag " + key + "=" + value));
    }

    private static void fromName(String givenName, Arn arn, Tally tally) {
        String folders = arn.path();
        List<String> path = folders.isEmpty() ? List.of() : List.of(folders.split("/", -1));
        tally.add(path.stream().anyMatch(HUMAN_PATHS::contains), 3, "path of people");
        tally.add(path.stream().anyMatch(WORKLOAD_PATHS::contains), -3, "path of services");
        String name = givenName.toLowerCase(Locale.ROOT);
        tally.add(isMailAddress(name), 3, "name is an e-mail address");
        tally.add(isLettersDotLetters(name), 2, "name of the form first.last");
        tally.add(tokens(name).stream().anyMatch(WORKLOAD_TOKENS::contains), -3, "name of a service");
    }

    private static void fromCredentials(User user, Dates dates, Tally tally) {
        tally.add(user.password().isYes(), 2, "console password");
        tally.add(dates.passwordLastUsed(user).isDate(), 1, "password was used");
        tally.add(user.mfaActive().isYes(), 2, "MFA device");
        boolean keyOnly = user.hasActiveKey() && user.password().isNo();
        tally.add(keyOnly, -2, "active key without password");
        tally.add(
                keyOnly && user.keys().stream().anyMatch(IdentityKind::servesWorkload),
                -1,
                "key used for a service of programs");
    }

    private static boolean servesWorkload(AccessKey key) {
        return key.isActive()
                && key.service().isText()
                && WORKLOAD_SERVICES.contains(key.service().text().toLowerCase(Locale.ROOT));
    }

    private static boolean isMailAddress(String name) {
        int at = name.indexOf('@');
        int dot = name.lastIndexOf('.');
        return at > 0 && at == name.lastIndexOf('@') && dot > at + 1 && dot < name.length() - 1;
    }

    private static boolean isLettersDotLetters(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && dot < name.length() - 1
                && name.chars().allMatch(c -> c == '.' || Character.isLetter(c))
                && name.indexOf('.', dot + 1) < 0;
    }

    /** The name split at punctuation and between letters and digits. */
    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || kindOf(name.charAt(i)) != kindOf(name.charAt(i - 1))) {
                tokens.add(name.substring(start, i));
                start = i;
            }
        }
        return tokens;
    }

    private static int kindOf(char c) {
        if ("-_.+=,@".indexOf(c) >= 0) {
            return 0;
        }
        return Character.isDigit(c) ? 1 : 2;
    }

    private static final class Tally {
        private final List<String> signals = new ArrayList<>();
        private int sum;

        IdentityKind kind() {
            Who who = sum >= DECIDED ? Who.HUMAN : sum <= -DECIDED ? Who.WORKLOAD : Who.UNKNOWN;
            return new IdentityKind(who, Math.abs(sum) >= LIKELY ? "likely" : "possible", sum, signals);
        }

        void add(boolean seen, int points, String signal) {
            if (seen) {
                sum += points;
                signals.add(signal + " " + (points > 0 ? "+" : "") + points);
            }
        }
    }
}
