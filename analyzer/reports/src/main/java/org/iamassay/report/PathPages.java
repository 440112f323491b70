package org.iamassay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.PathStep;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.check.Privilege;

/** What reports tell of access beside tables: sentences, the matrix with names, and the ways to administrator, drawn. */
final class PathPages {

    /** Ways that are drawn in a page; the table has all. */
    private static final int MOST = 120;
    /** Paths in a summary. */
    private static final int HEADLINES = 3;
    /** Ways in the document and among the charts. */
    private static final int DRAWN = 6;

    private final Basis basis;
    private final AccessResult access;
    private final AccessWords words;
    private final Audience audience;

    PathPages(Basis basis, AccessWords words, Audience audience) {
        this.basis = basis;
        this.access = basis.assessment().access();
        this.words = words;
        this.audience = audience;
    }

    AccessPages pages(Combinations combinations) {
        if (!access.seen()) {
            return new AccessPages(
                    false,
                    List.of(basis.text("access.none")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    caption(),
                    List.of());
        }
        List<PathCard> cards = cards();
        return new AccessPages(
                true,
                sentences(cards.size()),
                headlines(cards),
                combinations.classes(),
                combinations.names(),
                cards.stream().limit(MOST).toList(),
                caption(),
                cards.stream()
                        .filter(PathCard::isSure)
                        // What management is shown names no principal.
                        .limit(audience == Audience.MANAGEMENT ? 0 : DRAWN)
                        .map(PathCard::drawing)
                        .toList());
    }

    private Figure caption() {
        Figure plain = ResultFigures.figure(basis.texts(), "escalation-paths", Figure.Kind.BARS, List.of(), List.of());
        int able = access.of(Privilege.CAN_ESCALATE).size();
        Figure said = able == 0 ? plain : plain.saying(basis.texts().count("message.escalation-paths", able));
        return new FigureWords(basis).complete(said);
    }

    private String lead() {
        return basis.text(
                "access.lead",
                with(Privilege.ADMIN),
                with(Privilege.CAN_ESCALATE),
                with(Privilege.PRIVILEGED),
                with(Privilege.STANDARD),
                with(Privilege.NONE),
                with(Privilege.UNKNOWN),
                access.catalogue());
    }

    private List<String> headlines(List<PathCard> cards) {
        List<String> headlines = new ArrayList<>(List.of(lead()));
        cards.stream()
                .filter(PathCard::isSure)
                .limit(HEADLINES)
                .forEach(card -> headlines.add(
                        basis.text("summary.access-path", card.drawing().title(), String.join(", ", card.methods()))));
        access.chokePoints().stream()
                .filter(point -> point.statement() == 0)
                .findFirst()
                .ifPresent(point ->
                        headlines.add(basis.text("summary.access-choke", words.name(point.arn()), point.paths())));
        return headlines;
    }

    private List<String> sentences(int paths) {
        List<String> sentences = new ArrayList<>();
        sentences.add(lead());
        sentences.add(basis.text("access.reading"));
        if (access.of(Privilege.CAN_ESCALATE).isEmpty()) {
            sentences.add(basis.text("access.no-paths"));
        }
        if (with(Privilege.UNKNOWN) > 0) {
            sentences.add(basis.text("access.unknown-hint"));
        }
        if (paths > MOST) {
            sentences.add(basis.text("access.most-paths", MOST, paths));
        }
        return sentences;
    }

    private long with(Privilege privilege) {
        return basis.assessment().principals().stream()
                .filter(principal -> principal.privilege() == privilege)
                .count();
    }

    /** Proven and conditional ways before those that depend on a target, of each those of the highest risk first. */
    private List<PathCard> cards() {
        Map<String, PrincipalRights> rights = access.byArn();
        List<PathCard> cards = new ArrayList<>();
        for (PrincipalResult principal : basis.assessment().principals()) {
            PrincipalRights own = rights.remove(principal.arn());
            if (own != null) {
                for (AccessPath path : own.paths()) {
                    cards.add(card(principal, path, "path-" + (cards.size() + 1)));
                }
            }
        }
        cards.sort(Comparator.comparing((PathCard card) -> !card.isSure())
                .thenComparing(card -> -card.risk())
                .thenComparing(card -> card.steps().size())
                .thenComparing(PathCard::arn)
                .thenComparing(card -> card.drawing().id()));
        return cards;
    }

    private PathCard card(PrincipalResult principal, AccessPath path, String id) {
        return new PathCard(
                principal.arn(),
                principal.name(),
                basis.texts().word("kind", principal.kind()),
                path.confidence(),
                principal.risk().points(),
                path.steps().stream().map(PathStep::method).toList(),
                drawing(principal, path, id),
                path.steps().stream().map(this::step).toList());
    }

    private PathCard.Step step(PathStep step) {
        return new PathCard.Step(
                words.sentence(step),
                step.method(),
                String.join(", ", step.actions()),
                step.conditions(),
                step.targetDependent(),
                step.statements().stream().map(words::note).map(this::told).toList());
    }

    /** A client sees no traces. */
    private StatementNote told(StatementNote note) {
        return audience == Audience.CLIENT ? note.untraced() : note;
    }

    private PathDrawing drawing(PrincipalResult principal, AccessPath path, String id) {
        List<PathDrawing.Box> boxes = new ArrayList<>();
        List<PathDrawing.Arrow> arrows = new ArrayList<>();
        boxes.add(new PathDrawing.Box(
                principal.name(), basis.texts().word("kind", principal.kind()), false, principal.arn()));
        for (int i = 0; i < path.steps().size(); i++) {
            PathStep step = path.steps().get(i);
            boolean last = i == path.steps().size() - 1;
            arrows.add(arrow(step));
            boxes.add(new PathDrawing.Box(words.name(step.to()), standing(step, last), last, step.to()));
        }
        String confidence = basis.texts().word("confidence", path.confidence());
        String title = basis.texts().count("path.drawing", path.steps().size(), principal.name(), confidence);
        String told = path.steps().stream()
                .map(step ->
                        words.sentence(step) + " (" + step.method() + ": " + String.join(", ", step.actions()) + ")")
                .collect(Collectors.joining("; "));
        return new PathDrawing(id, title, basis.text("path.described", told), boxes, arrows);
    }

    private String standing(PathStep step, boolean last) {
        boolean same = step.to().equals(step.from());
        if (last) {
            return words.kind(step.to()) + ", " + basis.text(same ? "path.box.now-admin" : "path.box.admin");
        }
        return same ? words.kind(step.to()) + ", " + basis.text("path.box.more-rights") : words.kind(step.to());
    }

    private PathDrawing.Arrow arrow(PathStep step) {
        boolean open = step.targetDependent() || !step.conditions().isEmpty();
        String note = step.targetDependent()
                ? basis.texts().word("confidence", "target-dependent")
                : open ? basis.texts().word("confidence", "conditional") : "";
        return new PathDrawing.Arrow(step.method(), step.actions(), open, note);
    }
}
