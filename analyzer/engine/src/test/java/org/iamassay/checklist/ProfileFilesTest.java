package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles of users: what is understood, and that everything else is refused with its line. */
class ProfileFilesTest {

    private final Path folder;

    ProfileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Profile load(String text) throws IOException, SettingsException {
        return Profiles.load(write("mine.yaml", text).toString());
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Profile profile = load("""
                name: house
                extends: strict
                parameters:
                  unused.max-days: 60
                  score.coverage-floor: 0.5
                  reserved.users: [decoy, "arn:aws:iam::111122223333:user/glass"]
                  trusted.accounts: [012345678901]
                  user.name-pattern: '[a-z]+[.][a-z]+'
                  kind.tag-keys: []
                severity:
                  single-active-access-key: info
                  no-custom-admin-policy: critical
                exclude:
                  - long-term-keys-avoided
                """);
        assertThat(profile.name()).isEqualTo("house");
        assertThat(profile.parameters().number(Parameter.UNUSED_MAX_DAYS)).isEqualTo(60);
        assertThat(profile.parameters().number(Parameter.KEY_MAX_AGE_DAYS)).isEqualTo(60);
        assertThat(profile.parameters().fraction(Parameter.COVERAGE_FLOOR)).isEqualTo(0.5);
        assertThat(profile.parameters().list(Parameter.RESERVED_USERS))
                .containsExactly("decoy", "arn:aws:iam::111122223333:user/glass");
        assertThat(profile.parameters().list(Parameter.TRUSTED_ACCOUNTS)).containsExactly("012345678901");
        assertThat(profile.parameters().text(Parameter.USER_NAME_PATTERN)).isEqualTo("[a-z]+[.][a-z]+");
        assertThat(profile.parameters().list(Parameter.KIND_TAG_KEYS)).isEmpty();
        Check single = Checklist.byId("single-active-access-key").orElseThrow();
        assertThat(profile.severity(single)).isEqualTo(Severity.INFO);
        assertThat(profile.excluded()).containsExactly("long-term-keys-avoided");
        assertThat(profile.checks()).hasSize(Checklist.all().size() - 1).contains(single);
    }

    @Test
    void inclusionsChooseAndAddUp() throws Exception {
        assertThat(load("include: {checks: [user-in-use]}").checks()).hasSize(1);
        assertThat(load("extends: strict\ninclude: {areas: [root]}").checks())
                .isNotEmpty()
                .isEqualTo(thoseThat(info -> info.area() == Area.ROOT));
        int cis = Profiles.shipped("cis-aws-5.0").checks().size();
        assertThat(load("extends: cis-aws-5.0\ninclude: {checks: [user-in-use]}")
                        .checks())
                .hasSize(cis + 1);
        assertThat(load("include: {phases: [A], frameworks: [soc2]}\nexclude: [user-in-use]")
                        .checks())
                .isEqualTo(thoseThat(info -> !info.id().equals("user-in-use")
                        && (info.phase() == Phase.A
                                || String.join(" ", info.frameworks()).contains("soc2:"))));
    }

    private static List<Check> thoseThat(Predicate<CheckInfo> rule) {
        return Checklist.all().stream().filter(check -> rule.test(check.info())).toList();
    }

    @Test
    void filesExtendFilesBesideThem() throws Exception {
        Files.createDirectories(folder.resolve("base"));
        write("base/house.yaml", "extends: strict\nparameters: {unused.max-days: 20}\nexclude: [user-in-use]");
        Profile profile = load("extends: base/house.yaml\nparameters: {dormant.max-days: 20}");
        assertThat(profile.name()).isEqualTo("mine");
        assertThat(profile.parameters().number(Parameter.UNUSED_MAX_DAYS)).isEqualTo(20);
        assertThat(profile.parameters().number(Parameter.DORMANT_MAX_DAYS)).isEqualTo(20);
        assertThat(profile.parameters().number(Parameter.KEY_MAX_AGE_DAYS)).isEqualTo(60);
        assertThat(profile.excluded()).containsExactly("user-in-use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-best-practice", "credential-report", "cis-aws-7.0", "pci-dss-4.0", "strict"})
    void aCopyOfAShippedProfileIsThatProfile(String name) throws Exception {
        assertThat(load("\uFEFF" + Profiles.source(name).replace("\n", "\r\n")).digest())
                .isEqualTo(Profiles.shipped(name).digest());
    }

    @Test
    void theDigestIsThatOfTheContent() throws Exception {
        String one = load("name: x\nparameters: {unused.max-days: 20}").digest();
        assertThat(load("# other text\nparameters:\n  unused.max-days: 20\nname: x")
                        .digest())
                .isEqualTo(one);
        assertThat(load("name: x\nparameters: {unused.max-days: 21}").digest()).isNotEqualTo(one);
        assertThat(load("name: x\nparameters: {unused.max-days: 20}\nseverity: {user-in-use: low}")
                        .digest())
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sevrity: {}                                   | line 1: found the unknown key "sevrity"; expected one of name, extends, include, exclude, severity, parameters; did you mean "severity"?
            name: a~name: b                               | line 2: found the key "name" again; it stands in line 1 already, expected each key once
            parameters:~  unused.maxdays: 3               | line 2: found the unknown parameter "unused.maxdays"; expected a parameter of the checklist; did you mean "unused.max-days"?
            parameters:~  unused.max-days: 0              | line 2: found "0"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: 731            | line 2: found "731"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: 99999999999    | line 2: found "99999999999"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: 4.5            | line 2: found "4.5"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: 0x1F           | line 2: found "0x1F"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: "30"           | line 2: found "30"; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days:                | line 2: found nothing; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: [30]           | line 2: found a list; expected a whole number from 1 to 730 days for unused.max-days
            parameters:~  unused.max-days: 3~  unused.max-days: 3 | line 3: found the key "unused.max-days" again; it stands in line 2 already, expected each key once
            parameters:~  score.coverage-floor: 1.5       | line 2: found "1.5"; expected a number from 0 to 1 fraction for score.coverage-floor
            parameters:~  score.coverage-floor: .nan      | line 2: found ".nan"; expected a number from 0 to 1 fraction for score.coverage-floor
            parameters:~  reserved.users: decoy           | line 2: found "decoy"; expected a list of user names or ARNs for reserved.users
            parameters:~  reserved.users: [true]          | line 2: found "true"; expected a text in the list of reserved.users
            parameters:~  reserved.users: ["  "]          | line 2: found nothing; expected a text in the list of reserved.users
            parameters:~  pwpolicy.classes:~  - lowr      | line 3: found "lowr"; expected one of upper, lower, number, symbol for pwpolicy.classes; did you mean "lower"?
            parameters:~  user.name-pattern: '(['         | line 2: found the pattern "([" (missing closing ]); expected a regular expression of at most 256 characters for user.name-pattern in RE2 syntax
            parameters:~  user.name-pattern: 5            | line 2: found "5"; expected a regular expression of at most 256 characters for user.name-pattern
            parameters: [unused.max-days]                 | line 1: found a list; expected a mapping (key: value) of parameters and values
            severity:~  console-user-mfaa: low            | line 2: found the unknown check "console-user-mfaa"; expected a check of the checklist; did you mean "console-user-mfa"?
            severity:~  console-user-mfa: hihg            | line 2: found "hihg"; expected one of critical, high, medium, low, info; did you mean "high"?
            exclude:~  - user-in-uze                      | line 2: found "user-in-uze"; expected the id of a check; did you mean "user-in-use"?
            exclude: user-in-use                          | line 1: found "user-in-use"; expected a list for exclude
            include:~  areas: [roots]                     | line 2: found "roots"; expected the id of an area; did you mean "root"?
            include:~  framework: []                      | line 2: found the unknown key "framework"; expected one of frameworks, areas, phases, checks; did you mean "frameworks"?
            include:~  phases: [D]                        | line 2: found "D"; expected one of A, B, C, H, M
            include:~  frameworks: [cis-aws-8.0]          | line 2: found "cis-aws-8.0"; expected the id of a framework; did you mean "cis-aws-2.0"?
            name: 5                                       | line 1: found "5"; expected a text for name
            extends: cis-aws-9.0                          | line 1: found extends "cis-aws-9.0"; expected a file beside this one or the name of a shipped profile; did you mean "cis-aws-2.0"?
            extends: mine.yaml                            | line 1: found extends "mine.yaml", which in the end extends this file again; expected profiles without a circle
            - a                                           | line 1: found a list; expected a mapping (key: value) of a profile
            name: &a x~extends: *a                        | line 2: found an alias (*); expected the value itself
            exclude: [user-in-use                         | line 1: found no valid YAML: expected ',' or ']', but got <stream end>
            name: !!java.net.URL x                        | line 1: found "x"; expected a text for name
            """)
    void whatIsNotUnderstoodIsRefusedWithItsLine(String text, String message) throws IOException {
        Path file = write("mine.yaml", text.replace('~', '\n'));
        assertThatThrownBy(() -> Profiles.load(file.toString()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(file + ", " + message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark\n", "---\n...\n"})
    void anEmptyFileIsRefused(String text) {
        assertThatThrownBy(() -> load(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void aProfileWithoutChecksIsRefused() {
        assertThatThrownBy(() -> load("include: {checks: [user-in-use]}\nexclude: [user-in-use]"))
                .isInstanceOf(SettingsException.class)
                .hasMessageEndingWith("the profile selects no check; expected at least one");
    }

    @Test
    void circlesOfFilesAreFound() throws IOException {
        write("a.yaml", "name: a\nextends: b.yaml");
        write("b.yaml", "extends: ./a.yaml");
        assertThatThrownBy(() -> Profiles.load(folder.resolve("a.yaml").toString()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("b.yaml, line 1: found extends \"./a.yaml\"");
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        assertThatThrownBy(() -> load("exclude: " + "[".repeat(100_000)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("nested deeper than 20");
        assertThatThrownBy(() -> load("#".repeat(2_000_000)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("at most 1048576 bytes");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xE9});
        assertThatThrownBy(() -> Profiles.load(latin.toString()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> Profiles.load(folder.toString())).isInstanceOf(SettingsException.class);
    }

    @Test
    void unknownNamesSayWhatThereIs() {
        assertThatThrownBy(() -> Profiles.load("cis-aws-5"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("cis-aws-5: found neither a file nor a profile of this name")
                .hasMessageEndingWith("did you mean \"cis-aws-5.0\"?");
    }
}
