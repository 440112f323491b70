package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iamassay.report.Presentation;
import org.iamassay.report.data.PortfolioJson;
import org.iamassay.report.files.PortfolioFiles;
import org.iamassay.report.files.PortfolioFiles.PortfolioFormat;
import org.iamassay.report.portfolio.AccountRow;
import org.iamassay.report.portfolio.Portfolio;
import org.iamassay.report.portfolio.PortfolioBuilder;
import org.iamassay.report.portfolio.ReportPlace;

/**
 * The files that stand on top of the folders of several accounts.
 *
 * <p>{@code portfolio.json} is written account after account; a small row of each is kept for the rest.
 */
final class PortfolioOutput implements Closeable {

    private static final List<Format> FOR_PEOPLE = List.of(Format.HTML, Format.XLSX, Format.DOCX);

    private final Path folder;
    private final List<Presentation> presentations;
    private final Set<Format> formats;
    private final OutputStream out;
    private final PortfolioJson json;
    private final List<AccountRow> rows = new ArrayList<>();

    private PortfolioOutput(
            Path folder, List<Presentation> presentations, Set<Format> formats, OutputStream out, PortfolioJson json) {
        this.folder = folder;
        this.presentations = presentations;
        this.formats = formats;
        this.out = out;
        this.json = json;
    }

    /** Opens {@code portfolio.json} in a folder; nothing is written where there is but one account. */
    static PortfolioOutput open(Path folder, List<Presentation> presentations, Set<Format> formats, boolean several)
            throws IOException {
        OutputStream out = several
                ? new BufferedOutputStream(Files.newOutputStream(folder.resolve("portfolio.json")))
                : OutputStream.nullOutputStream();
        return new PortfolioOutput(folder, presentations, formats, out, PortfolioJson.to(out, true, several));
    }

    /** Adds an account whose report stands in a folder of that name. */
    void add(Reported reported, String name) {
        json.add(reported.assessment());
        rows.add(AccountRow.of(reported.assessment(), reported.changes(), new ReportPlace(name, files())));
    }

    /** The files for people that the report of each account has. */
    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (Presentation presentation : presentations) {
            for (Format format : FOR_PEOPLE) {
                if (formats.contains(format)) {
                    files.add("report" + suffix(presentation) + "." + format.word());
                }
            }
        }
        return files;
    }

    private String suffix(Presentation presentation) {
        return presentation.equals(presentations.get(0))
                ? ""
                : "." + presentation.language().tag();
    }

    /** Writes what all accounts say together. */
    void finish() throws IOException {
        Portfolio portfolio = Portfolio.of(rows);
        json.summary(portfolio);
        Set<PortfolioFormat> wanted = EnumSet.noneOf(PortfolioFormat.class);
        if (formats.contains(Format.XLSX)) {
            wanted.add(PortfolioFormat.XLSX);
        }
        if (formats.contains(Format.HTML)) {
            wanted.add(PortfolioFormat.HTML);
        }
        for (Presentation presentation : presentations) {
            String suffix = suffix(presentation);
            PortfolioFiles.write(PortfolioBuilder.build(portfolio, presentation, suffix), suffix, wanted, folder);
        }
    }

    @Override
    public void close() throws IOException {
        try (OutputStream last = out) {
            json.close();
            last.flush();
        }
    }
}
