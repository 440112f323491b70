package org.iamassay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file of the file system, or what the spool keeps of an archive entry or of standard input. */
record FoundItem(Place place, Fingerprint print, Opening opening) implements EvidenceItem {

    /** Opens the bytes anew. */
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public String name() {
        return place.name();
    }

    @Override
    public String baseName() {
        return place.baseName();
    }

    @Override
    public List<String> folders() {
        return place.folders();
    }

    @Override
    public String location() {
        return place.location();
    }

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public long bytes() {
        return print.bytes();
    }

    @Override
    public String sha256() {
        return print.sha256();
    }

    @Override
    public boolean isUtf8() {
        return print.utf8();
    }

    @Override
    public InputStream open() throws IOException {
        return opening.open();
    }
}
