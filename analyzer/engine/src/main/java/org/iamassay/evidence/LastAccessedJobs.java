package org.iamassay.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.LastAccessedJob;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ListedUser;
import org.iamassay.model.ServiceAccess;

/**
 * Finds the principal of a list of last-accessed services that is named by the id of its job, or by an ARN whose colons
 * and slashes became underscores: by the job's own file, and by the ARNs that the account is known to have.
 */
final class LastAccessedJobs {

    private final Map<String, Set<String>> arns = new HashMap<>();
    private final Map<String, Set<String>> jobs = new HashMap<>();

    private LastAccessedJobs() {}

    static LastAccessedJobs of(List<LoadedDump> loaded) {
        LastAccessedJobs jobs = new LastAccessedJobs();
        loaded.forEach(one -> one.entries().forEach(jobs::knowArn));
        loaded.forEach(one -> one.entries().forEach(jobs::knowJob));
        return jobs;
    }

    private void knowArn(Dumped entry) {
        if (entry instanceof Identity identity) {
            know(arns, mangled(identity.arn()), identity.arn());
        } else if (entry instanceof ListedRole role) {
            know(arns, mangled(role.arn()), role.arn());
        } else if (entry instanceof ListedUser user) {
            know(arns, mangled(user.arn()), user.arn());
        }
    }

    private void knowJob(Dumped entry) {
        if (entry instanceof LastAccessedJob job) {
            arn(job.principal()).ifPresent(arn -> know(jobs, job.id(), arn));
        }
    }

    private static void know(Map<String, Set<String>> some, String key, String arn) {
        some.computeIfAbsent(key, k -> new TreeSet<>()).add(arn);
    }

    private static String mangled(String arn) {
        return arn.replace(':', '_').replace('/', '_');
    }

    /** The ARN that a name stands for; empty when nothing tells it, or several could be meant. */
    Optional<String> principal(String name) {
        return jobs.containsKey(name) ? only(jobs.get(name)) : arn(name);
    }

    private Optional<String> arn(String name) {
        return name.startsWith("arn:") ? Optional.of(name) : only(arns.getOrDefault(name, Set.of()));
    }

    private static Optional<String> only(Set<String> some) {
        return some.size() == 1 ? some.stream().findFirst() : Optional.empty();
    }

    /** The dump with the ARNs of its principals; without the lists whose principal nothing tells. */
    LoadedDump resolved(LoadedDump loaded, List<Problem> problems) {
        if (loaded.files().stream().noneMatch(f -> f.kind() == EvidenceKind.SERVICE_LAST_ACCESSED)) {
            return loaded;
        }
        List<Dumped> entries = loaded.entries().stream()
                .flatMap(e -> entry(e, loaded, problems).stream())
                .toList();
        List<DumpFile> files = loaded.files().stream().map(this::file).toList();
        return new LoadedDump(loaded.dump(), entries, files, loaded.problems());
    }

    private Optional<Dumped> entry(Dumped entry, LoadedDump loaded, List<Problem> problems) {
        if (!(entry instanceof ServiceAccess access)) {
            return Optional.of(entry);
        }
        Optional<String> arn = principal(access.principal());
        if (arn.isEmpty()) {
            problems.add(Problem.unused(
                    loaded.dump().item().location(),
                    "",
                    "services last accessed by " + Printable.excerpt(access.principal())
                            + ", of which nothing tells the principal",
                    "the ARN of a user or role",
                    "add the output of 'aws iam generate-service-last-accessed-details', named by that ARN"));
        }
        return arn.map(
                a -> new ServiceAccess(a, access.jobStatus(), access.whole(), access.services(), access.place()));
    }

    private DumpFile file(DumpFile file) {
        return principal(file.subject())
                .map(arn -> new DumpFile(
                        file.file(),
                        file.kind(),
                        file.command(),
                        file.state(),
                        file.code(),
                        arn,
                        file.region(),
                        file.gap(),
                        file.remarks()))
                .orElse(file);
    }
}
