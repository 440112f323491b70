package org.iamassay.cli;

import org.iamassay.assess.Tool;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class VersionProvider implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"assay " + Tool.runningVersion()};
    }
}
