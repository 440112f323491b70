package org.iamassay.policy.lint;

import java.util.List;
import org.iamassay.policy.Fault;
import org.iamassay.policy.Node;
import org.iamassay.policy.RawPolicy;
import org.iamassay.policy.catalogue.Catalogue;

/**
 * Looks for what is wrong with a document as it is written.
 *
 * <p>Each statement is judged alone: a Deny elsewhere silences nothing.
 */
public final class Linter {

    private static final List<Rule> RULES = List.of(
            GrammarRules::elements,
            GrammarRules::version,
            GrammarRules::statement,
            SidRules::look,
            SizeRules::look,
            Rule.each(ShapeRules::names),
            Rule.each(ShapeRules::required),
            Rule.each(ShapeRules::effect),
            Rule.each(ShapeRules::types),
            Rule.each(ShapeRules::emptyLists),
            Rule.each(TypeRules::principals),
            Rule.each(TypeRules::resourcesOfTrust),
            Rule.each(TypeRules::wildcardsOfScp),
            Rule.each(TypeRules::rcp),
            Rule.each(PrincipalRules::shape),
            Rule.each(PrincipalRules::aws),
            Rule.each(PrincipalRules::others),
            Rule.each(PrincipalRules::federated),
            Rule.each(VariableRules::look),
            Rule.each(ActionRules::known),
            Rule.each(ActionRules::foreign),
            Rule.each(ArnRules::look),
            Rule.each(MatchRules::mismatch),
            Rule.each(PassRoleRules::look),
            Rule.each(OperatorRules::look),
            Rule.each(OperatorRules::values),
            Rule.each(KeyRules::known),
            Rule.each(KeyRules::unsupported),
            Rule.each(ValueRules::byOperator),
            Rule.each(ValueRules::byKey),
            Rule.each(ValueRules::types),
            Rule.each(QualifierRules::look),
            Rule.each(NetworkRules::values),
            Rule.each(NetworkRules::pairs),
            Rule.each(MeaningRules::wildcards),
            Rule.each(MeaningRules::tooPermissive),
            Rule.each(MeaningRules::mfa),
            Rule.each(MeaningRules::services),
            Rule.each(MeaningRules::irrelevant),
            Rule.each(TagRules::look),
            Rule.each(TrustRules::federation),
            Rule.each(TrustRules::sessions),
            TrustRules::rolesAnywhere,
            Rule.each(TrustRules::sessionBesideRole),
            Rule.each(ServicePrincipalRules::look),
            Rule.each(ServicePrincipalRules::rcp));

    /** Rules that find nothing but warnings and suggestions on style and width. */
    private static final List<Rule> LIGHT = List.of(
            Rule.each(ActionRules::marked),
            ActionRules::buckets,
            Rule.each(MatchRules::star),
            Rule.each(RedundancyRules::actions),
            Rule.each(RedundancyRules::resources),
            RedundancyRules::statements);

    private Linter() {}

    /** The findings of the JSON text of a document; never refuses. */
    public static Lint lint(String json, PolicyType type, Catalogue catalogue) {
        return lint(json, type, catalogue, true);
    }

    /** The findings that change what the document means. */
    public static Mistakes mistakes(String json, PolicyType type, Catalogue catalogue) {
        return Mistakes.of(lint(json, type, catalogue, false));
    }

    private static Lint lint(String json, PolicyType type, Catalogue catalogue, boolean lightToo) {
        Findings findings = new Findings();
        RawPolicy raw = RawPolicy.of(json);
        for (Fault fault : raw.faults()) {
            if (fault.code() == Fault.Code.MORE_FAULTS) {
                findings.more();
            } else {
                findings.add(code(fault.code()), fault.pointer(), fault.found());
            }
        }
        Node node = raw.node().orElse(null);
        if (node instanceof Node.Members root) {
            long characters = json.chars().filter(c -> c > ' ').count();
            LintDocument document = new LintDocument(root, type, new Facts(catalogue), characters);
            RULES.forEach(rule -> rule.look(document, findings));
            if (lightToo) {
                LIGHT.forEach(rule -> rule.look(document, findings));
            }
            if (document.facts().isExhausted()) {
                findings.more();
            }
        } else if (node != null) {
            findings.add("DATA_TYPE_MISMATCH", "", node.shown());
        }
        return findings.result(type);
    }

    private static String code(Fault.Code fault) {
        return switch (fault) {
            case BEYOND_LIMIT -> "EXCEPTION";
            case DUPLICATE_KEY -> "MALFORMED_JSON";
            default -> "JSON_SYNTAX_ERROR";
        };
    }
}
