package org.iamassay.assess.table;

import static org.iamassay.frame.TableBuilder.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.Exposure;
import org.iamassay.assess.access.PathStep;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.assess.access.Rights;
import org.iamassay.assess.access.ServicesUsed;
import org.iamassay.assess.access.StatementRef;
import org.iamassay.frame.Origin;
import org.iamassay.frame.Tabulation;

/** The tables of what principals may do, and of their paths to administrator. */
final class RightsTables {

    private static final String NO_PATH = "no path was found";
    private static final String NO_DATA = "no last-access data";

    private record Entry(AccessResult access, PrincipalRights principal) {

        Optional<AccessPath> best() {
            return principal.paths().stream().findFirst();
        }

        long exposed(String category) {
            return access.rights(principal).stream()
                    .flatMap(rights -> rights.exposures().stream())
                    .filter(exposure -> exposure.category().equals(category))
                    .mapToLong(Exposure::count)
                    .sum();
        }

        long fullServices() {
            return access.rights(principal)
                    .map(Rights::fullServices)
                    .map(Rights.FullServices::count)
                    .orElse(0);
        }
    }

    private record Taken(AccessResult access, PrincipalRights principal, AccessPath path, int place, int position) {

        PathStep step() {
            return path.steps().get(position - 1);
        }
    }

    private RightsTables() {}

    static List<Tabulation<Assessment>> all() {
        return List.of(access(), steps());
    }

    private static Stream<Entry> entries(Assessment assessment) {
        AccessResult access = assessment.access();
        return access.principals().stream().map(principal -> new Entry(access, principal));
    }

    private static Tabulation<Assessment> access() {
        return Tabulation.of("access", "what one user or role may do by its policies", RightsTables::entries)
                .text("arn", "ARN of the principal", NEVER, e -> e.principal().arn())
                .indexed()
                .text("name", "name of the principal", NEVER, e -> e.principal().name())
                .text("kind", "user or role", NEVER, e -> e.principal().kind())
                .text(
                        "privilege",
                        "class of what it may do",
                        NEVER,
                        e -> e.principal().privilege().word())
                .yesNo(
                        "is_conditional",
                        "whether the class rests on conditions that the evidence does not settle",
                        e -> e.principal().conditional())
                .yesNo(
                        "is_boundary_unknown",
                        "whether the document of its permissions boundary is missing",
                        e -> e.principal().boundaryUnknown())
                .list(
                        "missing",
                        "policies and groups that were not seen",
                        e -> e.principal().missing())
                .optional(
                        "path_confidence",
                        "proven, conditional or target-dependent",
                        NO_PATH,
                        e -> e.best().map(AccessPath::confidence))
                .integer(
                        "path_steps",
                        "steps",
                        "length of the best path to administrator",
                        NO_PATH,
                        RightsTables::length)
                .count(
                        "data_exfiltration",
                        "actions",
                        "allowed on everything that read data",
                        e -> e.exposed("data-exfiltration"))
                .count(
                        "credential_exposure",
                        "actions",
                        "allowed on everything that give credentials",
                        e -> e.exposed("credential-exposure"))
                .count(
                        "permissions_management",
                        "actions",
                        "allowed on everything that change permissions",
                        e -> e.exposed("permissions-management"))
                .count("data_access", "actions", "allowed on everything that reach data", e -> e.exposed("data-access"))
                .count(
                        "resource_exposure",
                        "actions",
                        "allowed on everything that open resources to others",
                        e -> e.exposed("resource-exposure"))
                .count(
                        "infrastructure_modification",
                        "actions",
                        "allowed on everything that change infrastructure",
                        e -> e.exposed("infrastructure-modification"))
                .count(
                        "full_services",
                        "services",
                        "of which every action is allowed on everything",
                        Entry::fullServices)
                .integer("services_granted", "services", "granted, by last-access data", NO_DATA, e -> used(e, true))
                .integer("services_used", "services", "used, by last-access data", NO_DATA, e -> used(e, false))
                .from(RightsTables::origin);
    }

    /** The first statement that its class, or the first step of its best path, rests on. */
    private static Origin origin(Entry entry) {
        return Stream.concat(
                        entry.access().rights(entry.principal()).stream()
                                .flatMap(rights -> rights.reasons().stream())
                                .flatMap(reason -> reason.statements().stream()),
                        entry.best().stream()
                                .flatMap(path -> path.steps().stream())
                                .flatMap(step -> step.statements().stream()))
                .findFirst()
                .map(use -> origin(entry.access().statement(use.statement())))
                .orElse(Origin.NONE);
    }

    private static OptionalInt length(Entry entry) {
        return entry.best().stream().mapToInt(path -> path.steps().size()).findFirst();
    }

    private static OptionalInt used(Entry entry, boolean granted) {
        Optional<ServicesUsed> use = entry.principal().use();
        return use.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(granted ? use.get().granted() : use.get().used());
    }

    private static Stream<Taken> taken(Assessment assessment) {
        AccessResult access = assessment.access();
        List<Taken> taken = new ArrayList<>();
        for (PrincipalRights principal : access.principals()) {
            int place = 0;
            for (AccessPath path : principal.paths()) {
                place++;
                for (int i = 1; i <= path.steps().size(); i++) {
                    taken.add(new Taken(access, principal, path, place, i));
                }
            }
        }
        return taken.stream();
    }

    private static Tabulation<Assessment> steps() {
        return Tabulation.of("escalation_steps", "one step of a path to administrator", RightsTables::taken)
                .text(
                        "arn",
                        "ARN of the principal whose path it is",
                        NEVER,
                        t -> t.principal().arn())
                .indexed()
                .count(
                        "path_number",
                        "from 1",
                        "place of the path among those of the principal, best first",
                        Taken::place)
                .text(
                        "confidence",
                        "proven, conditional or target-dependent",
                        NEVER,
                        t -> t.path().confidence())
                .count("position", "from 1", "place of the step in the path", Taken::position)
                .text(
                        "from_arn",
                        "ARN of the principal that takes it",
                        NEVER,
                        t -> t.step().from())
                .text("method", "id of the method", NEVER, t -> t.step().method())
                .text(
                        "to_arn",
                        "ARN of the principal it leads to",
                        NEVER,
                        t -> t.step().to())
                .list("actions", "actions it takes, in order", t -> t.step().actions())
                .list("conditions", "conditions it is under", t -> t.step().conditions())
                .yesNo(
                        "is_target_dependent",
                        "whether it needs a resource that the evidence does not show",
                        t -> t.step().targetDependent())
                .list("statements", "statements it rests on, each as file#place", RightsTables::places)
                .from(RightsTables::origin);
    }

    private static List<String> places(Taken taken) {
        return taken.step().statements().stream()
                .map(use -> taken.access().statement(use.statement()))
                .map(statement -> statement.file() + "#" + statement.pointer())
                .toList();
    }

    private static Origin origin(Taken taken) {
        return taken.step().statements().stream()
                .findFirst()
                .map(use -> taken.access().statement(use.statement()))
                .map(RightsTables::origin)
                .orElse(Origin.NONE);
    }

    private static Origin origin(StatementRef statement) {
        return new Origin(statement.file(), null, statement.pointer());
    }
}
