package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.iamassay.report.Phrases.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the assessment are found in the catalogue of phrases, and their values stay as they are. */
class PhrasesTest {

    private static final Phrases ENGLISH = Phrases.of(Language.ENGLISH, Template.shipped());

    private Phrases phrases = ENGLISH;

    @BeforeEach
    void write() throws IOException {
        Properties german = new Properties();
        german.load(new StringReader("""
                join.comma = {0} / {1}
                join.semicolon = {0} // {1}
                join.more = {0} (+{1})
                when.days = {0}, vor {1} Tagen
                when.day = {0}, vor einem Tag
                credential.key = Schlüssel {0}
                credential.password = Passwort
                finding.credential-used = {0}: zuletzt benutzt am {1}
                finding.attached-to = angehängt an {0}
                holder.user = Benutzer {0}
                holder.role = Rolle {0}
                finding.services-unused = ungenutzt ({0}/{1}): {2}
                statement.trail-off = Trail {0} steht
                statement.trail-one-region = Trail {0} sieht eine Region
                at.regions = {0} (in {1})
                finding.expires-after = endet {0}, {1} Tage später
                when.days-ahead = {0}, in {1} Tagen
                finding.edited = bearbeitet: {0}
                sign.booleans = fremde Wahrheitswerte, {0}
                sign.columns-order = vertauschte Spalten
                lines.several = Zeilen {0}
                """));
        Properties english = Texts.read(List.of(Template.shipped("texts/phrases_en.properties")));
        phrases = Phrases.of(english, german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "access key 2 last used 2026-01-02, 31 days earlier | Schlüssel 2: zuletzt benutzt am 2026-01-02, vor 31 Tagen",
                "password last used 2026-01-02, 1 day earlier | Passwort: zuletzt benutzt am 2026-01-02, vor einem Tag",
                "attached to user a, role b and 3 more | angehängt an Benutzer a / Rolle b (+3)",
                "attached to user a.b, c@d | angehängt an Benutzer a.b / c@d",
                "2 of 7 granted services not used: s3, ec2 | ungenutzt (2/7): s3 / ec2",
                "trail a does not log; trail b is of one Region (Regions r1, r2) |"
                        + " Trail a steht // Trail b sieht eine Region (in r1 / r2)",
                "password last used 2026-01-02, 1 day earlier; password last used 2026-01-02, 1 day earlier |"
                        + " Passwort: zuletzt benutzt am 2026-01-02, vor einem Tag // Passwort: zuletzt benutzt am 2026-01-02, vor einem Tag",
                "expires 2026-01-02, 5 days later, 90 days after its creation | endet 2026-01-02, in 5 Tagen, 90 Tage später",
                "signs of editing: booleans in another case or language, lines 1-3, 7, columns in another order |"
                        + " bearbeitet: fremde Wahrheitswerte, Zeilen 1-3 / 7 / vertauschte Spalten",
                "nobody wrote such a sentence | nobody wrote such a sentence"
            })
    void isSaidInTheLanguage(String english, String said) {
        assertThat(phrases.say(Kind.FINDING, english)).isEqualTo(said);
    }

    @Test
    void namesThatLookLikePatternsStayNames() {
        assertThat(phrases.say(Kind.FINDING, "attached to user {1}")).isEqualTo("angehängt an Benutzer {1}");
        assertThat(phrases.say(Kind.FINDING, "attached to user $1\\Q")).isEqualTo("angehängt an Benutzer $1\\Q");
    }

    @Test
    void aLongListTakesNoLongTime() {
        String names = "x, ".repeat(20_000);
        assertThat(phrases.say(Kind.FINDING, "attached to " + names + "user y"))
                .isEqualTo("angehängt an " + names + "user y");
        assertThat(phrases.say(Kind.FINDING, names + "z")).isEqualTo(names + "z");
    }

    @Test
    void anyTextIsSaidOrLeft() {
        Random random = new Random(5);
        String[] parts = {
            "; ", ", ", " and 3 more", "password", " last used ", "user ", "2026-01-02", "{0}", "open: ", "a", "é"
        };
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, parts.length).forEach(i -> text.append(parts[i]));
            String english = text.toString();
            assertThat(ENGLISH.say(Kind.FINDING, english)).isEqualTo(english);
        }
    }
}
