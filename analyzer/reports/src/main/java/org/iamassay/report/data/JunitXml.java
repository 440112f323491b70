package org.iamassay.report.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Area;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.report.References;
import org.iamassay.report.SafeText;

/**
 * Writes {@code junit.xml} for build servers: each area is a suite, each check a test case.
 *
 * <p>A check that was not assessed, does not apply or fails for accepted subjects alone is skipped, with the reason. No time
 * of the clock is in it; characters that XML cannot hold are shown as what they are.
 */
public final class JunitXml {

    private static final String NAME = "name";
    private static final String MESSAGE = "message";
    private static final String TYPE = "type";

    private final Results results;
    private final Assessment assessment;
    private final XMLStreamWriter xml;

    private JunitXml(Results results, XMLStreamWriter xml) {
        this.results = results;
        this.assessment = results.assessment();
        this.xml = xml;
    }

    /** Writes one account; the target stays open. */
    public static void write(Results results, Writer out) throws IOException {
        try {
            // The one of the platform: others on the class path break lines and quote in other ways.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JunitXml(results, xml).document();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void document() throws XMLStreamException {
        Map<Area, List<CheckResult>> areas = new LinkedHashMap<>();
        assessment
                .checks()
                .forEach(check -> areas.computeIfAbsent(check.run().info().area(), a -> new ArrayList<>())
                        .add(check));
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute(
                NAME,
                Results.TEXTS.get(
                        "title", results.named(assessment.snapshot().account().value())));
        numbers(assessment.checks());
        for (Map.Entry<Area, List<CheckResult>> area : areas.entrySet()) {
            suite(area.getKey(), area.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void numbers(List<CheckResult> checks) throws XMLStreamException {
        attribute("tests", String.valueOf(checks.size()));
        attribute("failures", count(checks, JunitXml::isFailure));
        attribute("errors", count(checks, JunitXml::isError));
    }

    private static String count(List<CheckResult> checks, Predicate<CheckResult> what) {
        return String.valueOf(checks.stream().filter(what).count());
    }

    private static boolean isError(CheckResult check) {
        return check.run().state() == Verdict.ERROR;
    }

    private static boolean isFailure(CheckResult check) {
        return check.run().state() == Verdict.FAIL && !isAccepted(check);
    }

    /** Whether all that fails is an accepted risk, so that a build need not break for it. */
    private static boolean isAccepted(CheckResult check) {
        return check.run().state() == Verdict.FAIL
                && check.accepted() >= check.run().failed();
    }

    private static boolean isSkipped(CheckResult check) {
        Verdict state = check.run().state();
        return state == Verdict.NOT_ASSESSED || state == Verdict.NOT_APPLICABLE || isAccepted(check);
    }

    private void suite(Area area, List<CheckResult> checks) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute(NAME, area.id());
        numbers(checks);
        attribute("skipped", count(checks, JunitXml::isSkipped));
        properties();
        for (CheckResult check : checks) {
            test(area, check);
        }
        line(1);
        xml.writeEndElement();
    }

    private void properties() throws XMLStreamException {
        line(2);
        xml.writeStartElement("properties");
        property("account", results.named(assessment.snapshot().account().value()));
        property("asOf", JsonText.time(assessment.snapshot().asOf()));
        property("profile", assessment.tool().profile());
        property("checklist", assessment.tool().checklistDigest());
        property("catalogue", assessment.tool().catalogue().line());
        line(2);
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("property");
        attribute(NAME, name);
        attribute("value", value);
    }

    private void test(Area area, CheckResult check) throws XMLStreamException {
        CheckRun run = check.run();
        line(2);
        xml.writeStartElement("testcase");
        attribute(NAME, References.of(run.info()) + " " + run.info().title());
        attribute("classname", "assay." + area.id() + "." + check.id());
        if (isError(check)) {
            outcome(
                    "error",
                    String.valueOf(run.reason()),
                    Results.TEXTS.get("issue.condition.error", String.valueOf(run.reason())));
        } else if (isFailure(check)) {
            failure(check);
        } else if (isAccepted(check)) {
            outcome("skipped", "accepted", Results.TEXTS.count("machine.accepted", check.accepted()));
        } else if (isSkipped(check)) {
            outcome("skipped", run.state().word(), run.state().word() + ": " + results.reason(run.reason()));
        }
        if (!isFailure(check)) {
            output(run);
        }
        line(2);
        xml.writeEndElement();
    }

    private void outcome(String element, String type, String message) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement(element);
        attribute(TYPE, type);
        attribute(MESSAGE, message);
    }

    private void failure(CheckResult check) throws XMLStreamException {
        CheckRun run = check.run();
        int population = run.passed() + run.failed() + run.notAssessed();
        line(3);
        xml.writeStartElement("failure");
        attribute(TYPE, run.severity().word());
        attribute(MESSAGE, Results.TEXTS.count("machine.failing", run.failed(), population));
        xml.writeCharacters(
                text(String.join("\n", lines(run)) + "\n\n" + run.info().remediation() + "\n"));
        xml.writeEndElement();
    }

    /** What was listed of a check that does not break the build is told too. */
    private void output(CheckRun run) throws XMLStreamException {
        List<String> lines = lines(run);
        if (!lines.isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(text(String.join("\n", lines) + "\n"));
            xml.writeEndElement();
        }
    }

    private List<String> lines(CheckRun run) {
        return run.findings().stream().map(this::listed).toList();
    }

    private String listed(Finding finding) {
        String accepted = results.waiver(finding)
                .map(waiver -> " [" + Results.TEXTS.get("machine.waived", waiver.id()) + "]")
                .orElse("");
        return finding.verdict().word() + ": " + results.sentence(finding) + accepted;
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, SafeText.visible(value));
    }

    /** No carriage return and nothing that XML 1.0 forbids is left: such characters are shown by their number. */
    private static String text(String value) {
        return SafeText.lines(value);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
