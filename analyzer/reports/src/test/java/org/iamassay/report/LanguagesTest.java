package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.check.Area;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Practices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of every language fit those in English, and none is missing. */
class LanguagesTest {

    private static final Pattern SLOT = Pattern.compile("\\{([0-9])[^}]*\\}");

    private static Properties file(String name, Language language) {
        return Texts.read(List.of(Template.shipped("texts/" + name + "_" + language.tag() + ".properties")));
    }

    /** All that is said in English: texts and phrases from their files, the checklist from the checks themselves. */
    private static Map<String, Map<String, String>> english() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        all.put("texts", entries(file("texts", Language.ENGLISH)));
        all.put("phrases", entries(file("phrases", Language.ENGLISH)));
        Map<String, String> checks = new TreeMap<>();
        Arrays.stream(Area.values()).forEach(area -> checks.put("area." + area.id(), area.title()));
        Practices.all().forEach(practice -> checks.put("practice." + practice.id(), practice.text()));
        Checklist.all().stream().map(check -> check.info()).forEach(info -> {
            checks.put(info.id() + ".title", info.title());
            checks.put(info.id() + ".risk", info.risk());
            checks.put(info.id() + ".remediation", info.remediation());
            checks.put(info.id() + ".console", info.console());
        });
        all.put("checks", checks);
        return all;
    }

    private static Map<String, String> entries(Properties properties) {
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return entries;
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsMissing(Language language) {
        assumeTrue(
                Template.shipped("texts/phrases_" + language.tag() + ".properties")
                        .isPresent(),
                () -> "the translation into " + language.tag() + " has not been finished: "
                        + missing(language).size() + " texts are missing");
        assertThat(missing(language)).isEmpty();
    }

    private static List<String> missing(Language language) {
        List<String> missing = new ArrayList<>();
        english().forEach((name, entries) -> {
            Properties translated = file(name, language);
            entries.keySet().stream()
                    .filter(key -> !translated.containsKey(key))
                    .forEach(key -> missing.add(name + ": " + key));
        });
        return missing;
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void everyTextFitsTheEnglishOne(Language language) {
        List<String> wrong = new ArrayList<>();
        english()
                .forEach((name, entries) -> file(name, language).forEach((key, value) -> {
                    String source = entries.get(key);
                    if (source == null) {
                        wrong.add(name + ": " + key + " is not in English");
                    } else {
                        fault(name, source, (String) value)
                                .ifPresent(fault -> wrong.add(name + ": " + key + ": " + fault));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    private static Optional<String> fault(String name, String source, String value) {
        if (value.isBlank()) {
            return Optional.of("empty");
        }
        if (!name.equals("checks") && !slots(source).equals(slots(value))) {
            return Optional.of("other places than " + source);
        }
        if (name.equals("texts") && value.indexOf('\'') >= 0) {
            return Optional.of("a straight apostrophe");
        }
        if (name.equals("texts") && source.split("\\|", -1).length != value.split("\\|", -1).length) {
            return Optional.of("another number of parts");
        }
        return source.lines().count() == value.lines().count()
                ? Optional.empty()
                : Optional.of("another number of lines");
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        for (Matcher slot = SLOT.matcher(text); slot.find(); ) {
            slots.add(slot.group(1));
        }
        return slots;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHoldsHiddenCharacters(Language language) {
        Texts texts = Texts.of(language);
        assertThat(texts.keys(""))
                .noneMatch(key -> SafeText.hides(texts.get(key).replace("\n", "")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordStandsForTwoCodesOfTheBadges(Language language) {
        Texts texts = Texts.of(language);
        for (String family : List.of("severity", "outcome", "tier", "change")) {
            Map<String, String> codes = new HashMap<>();
            for (String code : texts.codes(family)) {
                assertThat(codes.put(texts.capital(texts.word(family, code)), code))
                        .as("%s of %s", code, family)
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 72.3; 72.3",
                "de; 72.3; 72,3",
                "fr; 1234567.5; 1 234 567,5",
                "es; 1234.5; 1234,5",
                "es; 12345; 12.345",
                "ja; 1234567; 1,234,567",
                "de; -12345.0; -12.345,0",
                "en; 0; 0",
                "de; 9999; 9999"
            })
    void numbersAreWrittenAsItsReadersDo(String tag, BigDecimal number, String written) {
        assertThat(Language.of(tag).orElseThrow().number(number)).isEqualTo(written);
    }
}
