package org.iamassay.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Timestamps;
import org.iamassay.model.AccountId;

/** What the name of a file and of the folders above it tell: a time, an account (formats sections 1.3 and 2). */
final class FileNames {

    /** The console's download name, {@code status_reports_2018-03-27T03-01-45+00-00.csv}, and what people make of it. */
    private static final Pattern EXTENDED = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})"
                    + "(?:[Tt _-](\\d{2})[-:._](\\d{2})(?:[-:._](\\d{2}))?(?:[.,]\\d{1,9})?(Z|z|[+-]\\d{2}[-:]?\\d{2})?)?(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:[Tt_-]?(\\d{2})(\\d{2})(\\d{2})(Z|z|[+-]\\d{4})?)?(?!\\d)");

    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    /** AWS's first service is of 2006; numbers that would be an earlier date are something else. */
    private static final int FIRST_YEAR = 2006;

    private FileNames() {}

    /** A time in the file's name, else a folder that is named by a time, the nearest first. */
    static Optional<Instant> time(EvidenceItem item) {
        Optional<Instant> ofFile =
                find(EXTENDED, item.baseName(), false).or(() -> find(COMPACT, item.baseName(), false));
        return ofFile.filter(time -> !isNamedByRule(item))
                .or(() -> nearestFirst(item).stream()
                        .flatMap(folder -> find(EXTENDED, folder, true).or(() -> find(COMPACT, folder, true)).stream())
                        .findFirst());
    }

    /** Digits in such a name are those of the subject: another account, a key, a user who is called by a date. */
    private static boolean isNamedByRule(EvidenceItem item) {
        return Named.of(item.baseName()).operation().isPresent();
    }

    /** Twelve digits in the file's name, else in a folder's, the nearest first. */
    static Optional<AccountId> account(EvidenceItem item) {
        List<String> names = new ArrayList<>(isNamedByRule(item) ? List.of() : List.of(item.baseName()));
        names.addAll(nearestFirst(item));
        return names.stream()
                .flatMap(name -> ACCOUNT.matcher(name).results().limit(1))
                .map(digits -> new AccountId(digits.group()))
                .findFirst();
    }

    private static List<String> nearestFirst(EvidenceItem item) {
        return nearestFirst(item.folders());
    }

    private static List<String> nearestFirst(List<String> folders) {
        List<String> reversed = new ArrayList<>(folders);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Of the names of folders the account and the time that they tell, and nothing else. */
    static List<String> telling(List<String> folders) {
        List<String> telling = new ArrayList<>();
        nearestFirst(folders).stream()
                .flatMap(name -> ACCOUNT.matcher(name).results().limit(1))
                .map(MatchResult::group)
                .findFirst()
                .ifPresent(telling::add);
        nearestFirst(folders).stream()
                .filter(name -> find(EXTENDED, name, true)
                        .or(() -> find(COMPACT, name, true))
                        .isPresent())
                .findFirst()
                .ifPresent(telling::add);
        return telling;
    }

    private static Optional<Instant> find(Pattern pattern, String name, boolean whole) {
        Matcher matcher = pattern.matcher(name);
        while (matcher.find()) {
            if (!whole || matcher.end() - matcher.start() == name.length()) {
                Optional<Instant> time = time(matcher);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> time(Matcher found) {
        try {
            LocalDate date = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            if (date.getYear() < FIRST_YEAR) {
                return Optional.empty();
            }
            if (found.group(4) == null) {
                return Optional.of(Instant.ofEpochSecond(Timestamps.endOfDay(date)));
            }
            LocalDateTime time = date.atTime(number(found, 4), number(found, 5), number(found, 6));
            return Optional.of(time.toInstant(offset(found.group(7))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String text) {
        if (text == null || text.equalsIgnoreCase("z")) {
            return ZoneOffset.UTC;
        }
        String digits = text.replaceAll("[-+:]", "");
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * Integer.parseInt(digits.substring(0, 2)), sign * Integer.parseInt(digits.substring(2)));
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}
