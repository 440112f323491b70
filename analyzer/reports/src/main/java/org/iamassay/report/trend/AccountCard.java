package org.iamassay.report.trend;

import java.util.List;

/**
 * One account among several: its line, small, and its numbers.
 *
 * @param account id of the account
 * @param sentence how its score went
 * @param line its score over time
 * @param tiles its numbers now
 */
public record AccountCard(String account, String sentence, TimeLines line, List<Tile> tiles) {

    public AccountCard {
        tiles = List.copyOf(tiles);
    }
}
