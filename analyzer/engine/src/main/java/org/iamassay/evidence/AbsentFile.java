package org.iamassay.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file that a manifest names and that is not there. */
record AbsentFile(EvidenceItem manifest, String file) implements EvidenceItem {

    @Override
    public String name() {
        String of = manifest.name();
        return of.substring(0, of.length() - manifest.baseName().length()) + Printable.name(file);
    }

    @Override
    public String baseName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    @Override
    public List<String> folders() {
        return manifest.folders();
    }

    @Override
    public String path() {
        return Grouping.folder(manifest) + file;
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public InputStream open() throws IOException {
        throw new FileNotFoundException(name());
    }
}
