package org.iamassay.report.portfolio;

import java.time.Instant;
import java.util.List;
import org.iamassay.report.Fact;
import org.iamassay.report.Figure;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportTable;

/**
 * Everything a report on several accounts says, before any format.
 *
 * @param lead the first sentences
 * @param tiles numbers of the first page: what, how much, and what it tells
 * @param accounts one row per account, worst first; rows stand in the order of {@code links}
 * @param areas scores of accounts by area, in the same order
 * @param checks checks by how many accounts fail them
 * @param people persons with users in several accounts
 * @param users the users of those persons
 * @param dictionary what every column means
 * @param scores how many accounts have which score
 * @param maps the scores by area as pictures, some accounts each
 * @param links where the report of each account stands
 * @param newest the last of the as-of times
 */
public record PortfolioContent(
        String title,
        String subject,
        List<Fact> facts,
        List<String> lead,
        List<Tile> tiles,
        ReportTable accounts,
        ReportTable areas,
        ReportTable checks,
        ReportTable people,
        ReportTable users,
        ReportTable dictionary,
        Figure scores,
        List<Figure> maps,
        List<AccountLink> links,
        Instant newest,
        Presentation presentation) {

    /** A number that stands large on the first page, with what it is and what it tells. */
    public record Tile(String label, String value, String note) {}

    /**
     * Addresses of the reports of one account, relative to the portfolio; empty for one that was not written.
     *
     * @param page report.html
     * @param workbook report.xlsx
     * @param document report.docx
     */
    public record AccountLink(String page, String workbook, String document) {}

    public PortfolioContent {
        facts = List.copyOf(facts);
        lead = List.copyOf(lead);
        tiles = List.copyOf(tiles);
        maps = List.copyOf(maps);
        links = List.copyOf(links);
    }
}
