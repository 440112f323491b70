package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The risk categories (policy.md 5.1). */
class RiskListsTest {

    /** Names of the lists that AWS documents no more, or never did. */
    private static final Set<String> RETIRED = Set.of(
            "deeplens:AssociateServiceRoleToAccount",
            "sso:DeletePermissionsPolicy",
            "sso:UpdateDirectoryAssociation",
            "workmail:ResetUserPassword");

    private final Catalogue catalogue = Catalogue.shipped();
    private final RiskLists risks = catalogue.risks();

    @ParameterizedTest
    @CsvSource({
        "DATA_EXFILTRATION, 6, 6",
        "CREDENTIAL_EXPOSURE, 49, 29",
        "PERMISSIONS_MANAGEMENT, 416, 416",
        "DATA_ACCESS, 151, 151",
        "RESOURCE_EXPOSURE, 295, 291",
        "INFRASTRUCTURE_MODIFICATION, 9779, 9779"
    })
    void hasItsSize(RiskCategory category, int named, int counted) {
        assertThat(risks.named(category)).hasSize(named);
        assertThat(risks.actions(category)).hasSize(counted);
        assertThat(risks.actions(category))
                .isEqualTo(catalogue.everything().stream()
                        .filter(action -> risks.of(action).contains(category))
                        .toList());
    }

    @Test
    void namesActionsOfTheCatalogue() {
        Set<String> unknown = new TreeSet<>();
        for (RiskCategory category : RiskCategory.values()) {
            risks.named(category).stream()
                    .filter(name -> catalogue.action(name).isEmpty())
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEqualTo(new TreeSet<>(RETIRED));
        assertThat(risks.named(RiskCategory.CREDENTIAL_EXPOSURE).stream()
                        .map(catalogue::action)
                        .flatMap(java.util.Optional::stream)
                        .map(CatalogueAction::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(risks.named(RiskCategory.CREDENTIAL_EXPOSURE));
    }

    @ParameterizedTest
    @CsvSource({
        "iam:CreateAccessKey, CREDENTIAL_EXPOSURE, true",
        "iam:CreateAccessKey, PERMISSIONS_MANAGEMENT, true",
        "ecr:GetAuthorizationToken, CREDENTIAL_EXPOSURE, false",
        "sts:AssumeRole, CREDENTIAL_EXPOSURE, true",
        "sts:GetSessionToken, CREDENTIAL_EXPOSURE, false",
        "s3:GetObject, DATA_EXFILTRATION, true",
        "s3:GetObject, DATA_ACCESS, true",
        "s3:GetObject, INFRASTRUCTURE_MODIFICATION, false",
        "s3:PutBucketPolicy, PERMISSIONS_MANAGEMENT, true",
        "s3:PutBucketPolicy, RESOURCE_EXPOSURE, true",
        "s3:PutObject, INFRASTRUCTURE_MODIFICATION, true",
        "iam:UpdateAccountPasswordPolicy, PERMISSIONS_MANAGEMENT, false",
        "ec2:CreateTags, INFRASTRUCTURE_MODIFICATION, true"
    })
    void sortsAnAction(String name, RiskCategory category, boolean counts) {
        assertThat(risks.has(category, catalogue.action(name).orElseThrow())).isEqualTo(counts);
    }
}
