package org.iamassay.report.trend;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.report.Fact;

/**
 * Everything a page about a trend says, before any format: of one account, or of several together.
 *
 * @param subject account id, or how many accounts
 * @param lead the first sentences
 * @param tiles numbers of the first page
 * @param opening the figure of the first page
 * @param cards one per account where there are several
 */
public record TrendPage(
        String title,
        String subject,
        List<Fact> facts,
        List<String> lead,
        List<Tile> tiles,
        Drawable opening,
        List<Section> sections,
        List<AccountCard> cards) {

    public TrendPage {
        facts = List.copyOf(facts);
        lead = List.copyOf(lead);
        tiles = List.copyOf(tiles);
        sections = List.copyOf(sections);
        cards = List.copyOf(cards);
    }

    /** All figures, that of the first page first. */
    public List<Drawable> figures() {
        return Stream.concat(
                        Stream.of(opening),
                        sections.stream()
                                .flatMap(section -> section.figures().stream())
                                .flatMap(List::stream))
                .toList();
    }
}
