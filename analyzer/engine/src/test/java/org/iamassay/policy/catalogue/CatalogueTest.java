package org.iamassay.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iamassay.policy.Actions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions to a catalogue. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @ParameterizedTest
    @CsvSource({
        "*, true",
        "**, true",
        "*:*, true",
        "s3:*, true",
        "S3:*, true",
        "s3:**, true",
        "nosuchservice:*, true",
        "rds-db:con*, true",
        "rds-db:connec?, true",
        "sts:*e*, true",
        "sts:*Role*, false",
        "s3:Get*, false",
        "s3:?*, true",
        "nosuchservice:Get*, false",
        "s?:*, false",
        "*s3:*, false",
        ":*, false",
        "rds-db:connect, false",
        "rds-db, false",
        "'', false"
    })
    void tellsWholeServices(String pattern, boolean whole) {
        assertThat(CATALOGUE.wholeService(pattern)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "aws:RequestTag/team, aws:RequestTag/${TagKey}, String",
        "AWS:resourcetag/Team, aws:ResourceTag/${TagKey}, String",
        "aws:PrincipalTag/dept, aws:PrincipalTag/${TagKey}, String",
        "aws:SourceIp, aws:SourceIp, IPAddress",
        "aws:MultiFactorAuthPresent, aws:MultiFactorAuthPresent, Bool",
        "aws:tagkeys, aws:TagKeys, ArrayOfString",
        "kms:EncryptionContext:app, kms:EncryptionContext:${EncryptionContextKey}, String",
        "kms:viaservice, kms:ViaService, String",
        "s3:ExistingObjectTag/a, s3:ExistingObjectTag/<key>, String",
        "events:Metadata/a/Matcher, events:Metadata/${MetadataKey}/Matcher, String",
        "iam:PassedToService, iam:PassedToService, String",
        "iam:PolicyARN, iam:PolicyARN, ARN",
        "sts:ExternalId, sts:ExternalId, String",
        "ec2:SourceInstanceARN, ec2:SourceInstanceARN, ARN",
        "saml:aud, saml:aud, String",
        "graph.facebook.com:app_id, graph.facebook.com:app_id, String",
        "www.amazon.com:user_id, www.amazon.com:user_id, String",
        "cognito-identity.amazonaws.com:amr, cognito-identity.amazonaws.com:amr, ArrayOfString",
        "token.actions.githubusercontent.com:repository, token.actions.githubusercontent.com:repository, String",
        "token.actions.githubusercontent.com:sub, token.actions.githubusercontent.com:sub, String",
        "oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud, oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud, String",
        "login.example.com:8443:sub, login.example.com:8443:sub, String"
    })
    void findsAConditionKey(String written, String name, String type) {
        assertThat(CATALOGUE.conditionKey(written)).hasValueSatisfying(key -> {
            assertThat(key.name()).isEqualTo(name);
            assertThat(key.type()).isEqualTo(type);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws:RequestTag",
                "aws:RequestTag/",
                "aws:SourceIps",
                "s3:nosuchkey",
                "nosuchservice:sub",
                "login.example.com:iss",
                "login.:sub",
                ":sub",
                "sub",
                ""
            })
    void knowsNoOtherConditionKey(String written) {
        assertThat(CATALOGUE.conditionKey(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3:Get*",
                "S3:get*",
                "s3:*Object*",
                "ec2:Describe*",
                "ec2:?escribeInstances",
                "iam:PassRole",
                "IAM:PASSROLE",
                "kms:Decrypt",
                "s3:*",
                "s3:",
                "nosuchservice:*",
                "s3",
                "*3:Get*"
            })
    void matchesAsTheLanguageDoes(String pattern) {
        List<CatalogueAction> one = CATALOGUE.everything().stream()
                .filter(action -> Actions.matches(pattern, action.name()))
                .toList();

        assertThat(CATALOGUE.matching(pattern)).isEqualTo(one);
    }

    @Test
    void matchesEverything() {
        assertThat(CATALOGUE.matching("*")).hasSize(22_091);
        assertThat(CATALOGUE.matching("s3:GetObject")).hasSize(1);
        assertThat(CATALOGUE.matching("s3:Get*")).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "s3:GetObjekt, s3:GetObject",
        "S3:PutObjekts, s3:PutObject",
        "iam:PassRol, iam:PassRole",
        "lamda:InvokeFunction, lambda:InvokeFunction",
        "clouwatch:PutMetricData, cloudwatch:PutMetricData"
    })
    void suggestsWhatWasMeant(String written, String meant) {
        assertThat(CATALOGUE.action(written)).isEmpty();
        assertThat(CATALOGUE.nearest(written)).hasValue(meant);
    }

    @Test
    void knowsServicesAndTheirResourceTypes() {
        assertThat(CATALOGUE.serviceName("IAM")).hasValue("AWS Identity and Access Management (IAM)");
        assertThat(CATALOGUE.hasService("S3")).isTrue();
        assertThat(CATALOGUE.hasService("nosuchservice")).isFalse();
        assertThat(CATALOGUE.actions("nosuchservice")).isEmpty();
        assertThat(CATALOGUE.isResourceControlled("s3")).isTrue();
        assertThat(CATALOGUE.isResourceControlled("iam")).isFalse();
        assertThat(CATALOGUE.resourceType("s3", "OBJECT").orElseThrow().arn())
                .isEqualTo("arn:${Partition}:s3:::${BucketName}/${ObjectName}");
        assertThat(CATALOGUE.action("ec2:RunInstances").orElseThrow().resources())
                .anySatisfy(use -> {
                    assertThat(use.type()).isEqualTo("image");
                    assertThat(use.required()).isTrue();
                    assertThat(use.conditionKeys()).contains("ec2:ImageID");
                })
                .anySatisfy(use -> {
                    assertThat(use.type()).isEqualTo("key-pair");
                    assertThat(use.required()).isFalse();
                });
    }

    @Test
    void everyUseNamesATypeAndEveryKeyIsKnown() {
        assertThat(CATALOGUE.everything()).allSatisfy(action -> {
            assertThat(action.resources())
                    .allMatch(use ->
                            CATALOGUE.resourceType(action.service(), use.type()).isPresent());
            assertThat(action.conditionKeys())
                    .allMatch(key -> CATALOGUE.conditionKey(key).isPresent());
        });
    }
}
