package org.iamassay.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One account over the years.
 *
 * @param folder of the account within the sample, empty or with a slash at its end
 * @param moments of its snapshots, oldest first
 */
record History(String folder, AccountLife life, List<Moment> moments) {

    History {
        moments = List.copyOf(moments);
    }

    /** Content of each file by its name within the sample: a folder for each snapshot. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Moment moment : moments) {
            new LifeDumps(life, moment)
                    .files()
                    .forEach((name, content) -> files.put(folder + moment.day() + "/" + name, content));
        }
        return files;
    }
}
