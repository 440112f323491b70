package org.iamassay.assess.access;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Privilege;

/**
 * What the principals of an account may do and what that rests on.
 *
 * @param seen whether there were authorization details; without them all lists are empty
 * @param catalogue version of the catalogue of actions
 * @param statements every statement that an answer rests on, once, by number
 * @param rights what sets of policies allow, by number
 * @param principals users and roles, by ARN
 * @param chokePoints what most paths go through, most first
 * @param sensitive who may take the most sensitive actions
 * @param trust who outside the account may assume which role
 */
public record AccessResult(
        boolean seen,
        String catalogue,
        List<StatementRef> statements,
        List<Rights> rights,
        List<PrincipalRights> principals,
        List<ChokePoint> chokePoints,
        List<SensitiveAction> sensitive,
        List<OutsideTrust> trust) {

    /** Nothing was seen. */
    public static final AccessResult NONE =
            new AccessResult(false, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public AccessResult {
        statements = List.copyOf(statements);
        rights = List.copyOf(rights);
        principals = List.copyOf(principals);
        chokePoints = List.copyOf(chokePoints);
        sensitive = List.copyOf(sensitive);
        trust = List.copyOf(trust);
    }

    /** The same in the order of the names that are told now, as after a redaction. */
    public AccessResult sorted() {
        List<PrincipalRights> byName = principals.stream()
                .sorted(Comparator.comparing(PrincipalRights::arn))
                .toList();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        byName.forEach(one -> numbers.putIfAbsent(one.rights(), numbers.size() + 1));
        return new AccessResult(
                seen,
                catalogue,
                statements,
                rights.stream()
                        .map(one -> one.numbered(numbers.getOrDefault(one.number(), one.number())))
                        .sorted(Comparator.comparing(Rights::number))
                        .toList(),
                byName.stream()
                        .map(one -> one.with(numbers.getOrDefault(one.rights(), one.rights())))
                        .toList(),
                chokePoints.stream().map(ChokePoint::sorted).toList(),
                sensitive.stream().map(SensitiveAction::sorted).toList(),
                trust.stream().sorted(Comparator.comparing(OutsideTrust::role)).toList());
    }

    /** The principals by ARN. */
    public Map<String, PrincipalRights> byArn() {
        Map<String, PrincipalRights> byArn = new HashMap<>();
        principals.forEach(principal -> byArn.putIfAbsent(principal.arn(), principal));
        return byArn;
    }

    /** The principals of a class. */
    public List<PrincipalRights> of(Privilege privilege) {
        return principals.stream().filter(p -> p.privilege() == privilege).toList();
    }

    /** The statement of a number. */
    public StatementRef statement(int number) {
        return statements.get(number - 1);
    }

    /** The rights of a principal. */
    public Optional<Rights> rights(PrincipalRights principal) {
        return principal.rights() == 0 ? Optional.empty() : Optional.of(rights.get(principal.rights() - 1));
    }
}
