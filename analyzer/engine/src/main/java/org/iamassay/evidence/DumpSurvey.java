package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.evidence.json.DocumentOutline;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.DumpFile;

/** Finds out whose each dump is: by its own ARNs, else by manifest and names, else by the files beside it. */
final class DumpSurvey {

    private final Surroundings surroundings;
    private final Grouping grouping;
    private final List<Problem> problems;

    DumpSurvey(Surroundings surroundings, Grouping grouping, List<Problem> problems) {
        this.surroundings = surroundings;
        this.grouping = grouping;
        this.problems = problems;
    }

    /** Sorts all dumps into the grouping: those that name their account first, for others to follow them. */
    void add(List<Recognition.Dump> dumps, List<Recognition.Stub> stubs) {
        Map<Recognition.Dump, Map<AccountId, Set<Integer>>> own = new java.util.LinkedHashMap<>();
        for (Recognition.Dump dump : dumps) {
            own.put(dump, owners(dump));
            own.get(dump).keySet().forEach(account -> grouping.know(account, dump.item()));
        }
        own.forEach(this::add);
        stubs.forEach(this::add);
    }

    private void add(Recognition.Dump dump, Map<AccountId, Set<Integer>> owners) {
        List<String> remarks = remarks(dump.item());
        Set<Integer> others = new HashSet<>();
        dump.outline().documents().forEach(d -> others.add(d.index()));
        owners.values().forEach(others::removeAll);
        for (Map.Entry<AccountId, Set<Integer>> owner : owners.entrySet()) {
            List<String> all = new ArrayList<>(remarks);
            all.addAll(strangers(dump, owner.getKey(), owner.getValue()));
            all.addAll(misplaced(dump.item(), owner.getKey()));
            all.forEach(remark -> problems.add(Problem.warning(dump.item().location(), "", remark, "")));
            grouping.add(owner.getKey(), new AccountDump(dump, owner.getValue(), asOf(dump), all));
        }
        if (!others.isEmpty()) {
            // Documents that name nobody go with those that do; a file of such alone goes by its surroundings.
            Optional<AccountId> account = owners.size() == 1
                    ? owners.keySet().stream().findFirst()
                    : account(dump.item(), dump.named().subject(), guessed(dump));
            account.ifPresentOrElse(
                    a -> grouping.add(a, new AccountDump(dump, others, asOf(dump), remarks)), () -> homeless(dump));
        }
    }

    private void add(Recognition.Stub stub) {
        account(stub.item(), stub.named().subject(), Optional.empty())
                .ifPresentOrElse(
                        account -> {
                            if (!isAnswer(stub)) {
                                problems.add(stub.problem());
                            }
                            grouping.add(account, new AccountDump(stub, Set.of(), asOf(stub), remarks(stub.item())));
                        },
                        () -> problems.add(stub.problem()));
    }

    /** An error that is the answer is evidence like any other: there is nothing to tell of it. */
    private static boolean isAnswer(Recognition.Stub stub) {
        return stub.state() == DumpFile.State.ERROR && stub.operation().kind().isAnswer(stub.code());
    }

    private Optional<AsOf> asOf(Recognition dump) {
        return surroundings.asOf(dump.item());
    }

    /** The documents of each account that the content names as its own. */
    private static Map<AccountId, Set<Integer>> owners(Recognition.Dump dump) {
        Map<AccountId, Set<Integer>> owners = new TreeMap<>();
        for (DocumentOutline document : dump.outline().documents()) {
            most(document.owners())
                    .ifPresent(account -> owners.computeIfAbsent(account, a -> new HashSet<>())
                            .add(document.index()));
        }
        return owners;
    }

    private static Optional<AccountId> guessed(Recognition.Dump dump) {
        Map<AccountId, Integer> all = new TreeMap<>();
        dump.outline().documents().forEach(d -> d.guessedOwners().forEach((a, n) -> all.merge(a, n, Integer::sum)));
        return most(all);
    }

    private static Optional<AccountId> most(Map<AccountId, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<AccountId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** A principal is of its own account; a trail may be that of the organization, so the files beside it know better. */
    private Optional<AccountId> account(EvidenceItem item, String subject, Optional<AccountId> guessed) {
        Optional<AccountId> ofSubject = Optional.of(Arn.of(subject).account()).filter(AccountId::isValid);
        return surroundings
                .ofPlace(item)
                .map(FileAccounts.Hint::account)
                .or(() -> ofSubject.filter(account -> subject.contains(":iam::")))
                .or(() -> grouping.neighbour(item))
                .or(() -> guessed)
                .or(() -> ofSubject)
                .or(surroundings.options()::account)
                .or(() -> surroundings.options().known().map(KnownSnapshot::account));
    }

    private void homeless(Recognition.Dump dump) {
        Problem problem = Problem.unused(
                dump.item().location(),
                "",
                "nothing in it or around it tells its account",
                "a place that tells whose it is",
                "put it into a folder with the credential report of its account, or name the account with --account");
        problems.add(dump.isOfNoUse() ? problem.asWarning() : problem);
    }

    private static List<String> strangers(Recognition.Dump dump, AccountId owner, Set<Integer> documents) {
        List<String> remarks = new ArrayList<>();
        Map<AccountId, Integer> all = new TreeMap<>();
        dump.outline().documents().stream()
                .filter(d -> documents.contains(d.index()))
                .forEach(d -> d.owners().forEach((account, count) -> all.merge(account, count, Integer::sum)));
        all.forEach((account, count) -> {
            if (!account.equals(owner)) {
                remarks.add(count + (count == 1 ? " entry" : " entries") + " of account " + account
                        + " among those of account " + owner);
            }
        });
        return remarks;
    }

    private List<String> misplaced(EvidenceItem item, AccountId owner) {
        return surroundings
                .ofPlace(item)
                .filter(hint -> !hint.account().equals(owner))
                .map(hint ->
                        List.of(hint.source() + " says account " + hint.account() + ", its ARNs say account " + owner))
                .orElse(List.of());
    }

    private List<String> remarks(EvidenceItem item) {
        return surroundings
                .names()
                .nearest(item)
                .flatMap(manifest -> manifest.file(item))
                .filter(file -> !file.sha256().isEmpty() && !item.sha256().isEmpty())
                .filter(file -> !file.sha256().equalsIgnoreCase(item.sha256()))
                .map(file -> List.of("its SHA-256 is not the one in the collection manifest: it was changed since"))
                .orElse(List.of());
    }

    /** What manifests name and nobody found. */
    static List<Recognition.Stub> absent(
            List<CollectionManifest> manifests, Set<String> paths, Optional<KnownSnapshot> known) {
        List<Recognition.Stub> absent = new ArrayList<>();
        for (CollectionManifest manifest : manifests) {
            new TreeMap<>(manifest.files()).forEach((path, file) -> {
                boolean isAbsent = known.map(k -> k.absent()
                                .contains(new AbsentPath(manifest.item().sha256(), path)))
                        .orElseGet(() -> !paths.contains(manifest.folder() + path));
                if (isAbsent && file.named().operation().isPresent()) {
                    absent.add(stub(new AbsentFile(manifest.item(), path), file));
                }
            });
        }
        return absent;
    }

    private static Recognition.Stub stub(AbsentFile item, CollectionManifest.ManifestFile file) {
        Problem problem = Problem.unused(
                item.name(),
                "",
                "a file that the collection manifest names and that is not there",
                "the output of '" + file.command() + "'",
                "look for it, or collect again");
        return new Recognition.Stub(
                item, file.named(), file.named().operation().orElseThrow(), DumpFile.State.ABSENT, "", problem);
    }
}
