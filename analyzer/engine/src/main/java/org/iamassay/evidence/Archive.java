package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The entries of one archive on their way into the spool; what is refused is listed. */
final class Archive {

    private final Place place;
    private final Limits limits;
    private final Spool.Volume volume;
    private final EntryNames names;
    private final List<FoundItem> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final int entriesBefore;
    private int entries;

    Archive(Place place, Limits limits, Spool.Volume volume, int entriesBefore) {
        this.entriesBefore = entriesBefore;
        this.place = place;
        this.limits = limits;
        this.volume = volume;
        this.names = new EntryNames(limits);
    }

    /** Counts an entry of any type. */
    void count() throws LimitExceeded {
        if (++entries + entriesBefore > limits.entries()) {
            throw LimitExceeded.moreThan(limits.entries(), "entries, other files and archives included");
        }
    }

    /** Why an entry cannot be taken, from its name and size; empty when it can. */
    String refusal(String name, long size) {
        if (size > limits.fileBytes()) {
            return "it has more than " + Printable.number(limits.fileBytes()) + " bytes";
        }
        return names.refusal(name);
    }

    void refuse(String name, String why) {
        String shown = name.length() > limits.pathChars() ? name.substring(0, limits.pathChars()) : name;
        problems.add(Problem.unused(place.entry(shown).location(), "", why, "", "the entry was not read"));
    }

    void take(String name, InputStream content) throws IOException {
        Spool.Slice slice = volume.append(content, limits.fileBytes());
        items.add(new FoundItem(place.entry(names.clean(name)), slice.print(), slice::open));
    }

    List<FoundItem> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    int entries() {
        return entries;
    }
}
