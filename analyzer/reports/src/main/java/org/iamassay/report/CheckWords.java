package org.iamassay.report;

import java.util.List;
import java.util.Properties;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Practice;

/** What the checklist says of its checks, in the language of the report; checks that users wrote keep their own words. */
public final class CheckWords {

    private static final String FILE = "texts/checks_";

    private final Properties words;
    private final Phrases phrases;

    private CheckWords(Properties words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    static CheckWords of(Language language, Template template, Phrases phrases) {
        String file = FILE + language.tag() + ".properties";
        return new CheckWords(Texts.read(List.of(Template.shipped(file), template.own(file))), phrases);
    }

    public String title(CheckInfo check) {
        return word(check, "title", check.title());
    }

    /** The same of a check that is known by its id and English title alone. */
    public String title(String check, String english) {
        return isShipped(check) ? words.getProperty(check + ".title", english) : english;
    }

    public String risk(CheckInfo check) {
        return word(check, "risk", check.risk());
    }

    public String remediation(CheckInfo check) {
        return word(check, "remediation", check.remediation());
    }

    public String console(CheckInfo check) {
        return word(check, "console", check.console());
    }

    public String title(Area area) {
        return words.getProperty("area." + area.id(), area.title());
    }

    public String text(Practice practice) {
        return words.getProperty("practice." + practice.id(), practice.text());
    }

    /** What was seen; a sentence of a check that somebody wrote stays as it is. */
    public String evidence(Finding finding) {
        return evidence(finding.check(), finding.evidence());
    }

    /** The same of a finding that is known by its check alone. */
    public String evidence(String check, String sentence) {
        return isShipped(check) ? phrases.say(Phrases.Kind.FINDING, sentence) : sentence;
    }

    /** Whether the sentence of a finding can be said in every language. */
    public boolean knows(Finding finding) {
        return phrases.find(Phrases.Kind.FINDING, finding.evidence()).isPresent();
    }

    private String word(CheckInfo check, String part, String english) {
        return isShipped(check.id()) ? words.getProperty(check.id() + "." + part, english) : english;
    }

    private static boolean isShipped(String id) {
        return Checklist.byId(id).isPresent();
    }
}
