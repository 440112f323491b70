package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped profiles (checklist section 4.2). */
class ProfilesTest {

    @Test
    void theDefaultAsksEverything() {
        Profile profile = Profiles.shipped(Profiles.DEFAULT);
        assertThat(profile.checks()).isEqualTo(Checklist.all());
        assertThat(differences(profile)).isEmpty();
        assertThat(profile.severities()).isEmpty();
        assertThat(profile.excluded()).isEmpty();
    }

    @Test
    void aReportAnswersPhaseA() {
        assertThat(Profiles.shipped(Profiles.CREDENTIAL_REPORT).checks())
                .isEqualTo(Checklist.all().stream()
                        .filter(check -> check.info().phase() == Phase.A)
                        .toList());
    }

    @Test
    void strictHasTheStrictValues() {
        Profile profile = Profiles.shipped("strict");
        assertThat(profile.checks()).isEqualTo(Checklist.all());
        for (Parameter parameter : Parameter.all()) {
            assertThat(profile.parameters().value(parameter)).as(parameter.id()).isEqualTo(parameter.strictValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cis-aws-1.4",
                "cis-aws-1.5",
                "cis-aws-2.0",
                "cis-aws-3.0",
                "cis-aws-4.0",
                "cis-aws-5.0",
                "cis-aws-6.0",
                "cis-aws-7.0",
                "aws-fsbp",
                "pci-dss-4.0"
            })
    void frameworksTakeWhatIsMappedAndTheEvidence(String name) {
        Framework framework = Framework.byId(name).orElseThrow();
        assertThat(Profiles.shipped(name).checks())
                .isEqualTo(Checklist.all().stream()
                        .filter(check -> belongs(check.info(), framework))
                        .toList())
                .hasSizeBetween(10, 60);
    }

    private static boolean belongs(CheckInfo info, Framework framework) {
        return info.area() == Area.EVIDENCE
                || String.join(" ", info.frameworks()).contains(framework.id() + ":");
    }

    @Test
    void limitsOfFrameworksAreTheirOwn() {
        assertThat(differences(Profiles.shipped("cis-aws-5.0"))).isEmpty();
        assertThat(differences(Profiles.shipped("aws-fsbp"))).isEqualTo("unused.max-days=90");
        assertThat(differences(Profiles.shipped("pci-dss-4.0")))
                .isEqualTo(
                        "unused.max-days=90 pwpolicy.min-length=12 pwpolicy.classes=[lower, number] pwpolicy.reuse=4");
    }

    private static String differences(Profile profile) {
        Parameters values = profile.parameters();
        return Parameter.all().stream()
                .filter(p -> !values.value(p).equals(p.defaultValue()))
                .map(p -> p.id() + "=" + values.value(p))
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyProfileHasItsOwnDigest() {
        Map<String, String> digests = Profiles.names().stream()
                .collect(Collectors.toMap(name -> Profiles.shipped(name).digest(), name -> name));
        assertThat(digests).hasSameSizeAs(Profiles.names());
        assertThat(Profiles.shipped("strict").digest())
                .isEqualTo(Profiles.shipped("strict").digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-best-practice", "pci-dss-4.0"})
    void sourcesCanBeCopied(String name) {
        assertThat(Profiles.source(name)).startsWith("# ").contains("name: " + name);
    }

    @Test
    void defaultsAreWithinTheirRange() {
        for (Parameter parameter : Parameter.all()) {
            if (parameter.kind() == Parameter.Kind.WHOLE_NUMBER) {
                assertThat(((Integer) parameter.defaultValue()).doubleValue())
                        .as(parameter.id())
                        .isBetween(parameter.minimum(), parameter.maximum());
            }
        }
        assertThat(Parameter.all()).hasSize(45);
        assertThat(Checklist.all().stream().map(Check::info))
                .allSatisfy(info -> assertThat(info.parameters())
                        .allMatch(id -> Parameter.byId(id).isPresent()));
    }
}
