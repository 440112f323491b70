package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {

    private static final Path EXAMPLE = Path.of("../../report-templates/example");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsTheDesignsThatAreShipped(Language language) throws Exception {
        assertThat(Template.shipped().brand(language).classification()).isNotEmpty();
        assertThat(Template.shipped().brand(language).colours()).isEqualTo(Brand.ASSAY.colours());
        Brand example = Template.read(EXAMPLE).brand(language);
        assertThat(example.name()).isEqualTo("Example Assurance");
        assertThat(example.logo()).isPresent();
        assertThat(example.footer()).startsWith("Example Assurance LLP");
    }

    @Test
    void speaksTheLanguageOfTheReader() throws Exception {
        write("brand.yaml", "classification: { en: Secret, de: Geheim }\n");
        Template design = Template.read(folder);
        assertThat(design.brand(Language.GERMAN).classification()).isEqualTo("Geheim");
        assertThat(design.brand(Language.JAPANESE).classification()).isEqualTo("Secret");
        assertThat(Presentation.PLAIN.as(design).in(Language.GERMAN).brand().classification())
                .isEqualTo("Geheim");
        assertThat(design.brand(Language.GERMAN).name()).isEqualTo(Brand.ASSAY.name());
    }

    @Test
    void takesOneTextFromADesignAndTheOthersFromTheShippedOne() throws Exception {
        write("texts/texts_en.properties", "# ours\nseverity.high = Grave\n");
        Texts texts = Texts.of(Language.ENGLISH, Template.read(folder));
        assertThat(texts.get("severity.high")).isEqualTo("Grave");
        assertThat(texts.get("severity.low")).isEqualTo(Texts.english().get("severity.low"));
    }

    @Test
    void tellsDesignsApart() throws Exception {
        write("brand.yaml", "name: One\n");
        String one = Template.read(folder).digest().orElseThrow();
        assertThat(Template.read(folder).digest()).contains(one);
        write("brand.yaml", "name: Two\n");
        assertThat(Template.read(folder).digest().orElseThrow())
                .startsWith("sha256:")
                .isNotEqualTo(one);
        assertThat(Template.shipped().digest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nmae: X                       | line 1: found the key \"nmae\"; expected one of | \"name\"?",
                "name: X~name: Y               | line 2: found the key \"name\" again | each key once",
                "~name: [X]                    | line 2: found a list | the words of name",
                "name: 'a~~  b'                | line 1: found | invisible",
                "status: done                  | line 1: found \"done\" | draft or final",
                "logo: missing.png             | line 1: found \"missing.png\" | a PNG file beside brand.yaml",
                "logo: ../x.png                | line 1: found \"../x.png\" | a PNG file beside brand.yaml",
                "fonts:~  body: 'A; } b'       | line 2: found \"A; } b\" | the name of one font",
                "fonts:~  boddy: Arial         | line 2: found the key \"boddy\" | \"body\"?",
                "colours:~  accent: red        | line 2: found \"red\" | six hexadecimal digits",
                "colours:~  accent: 'E69F00'   | line 2: found accent \"E69F00\", whose contrast on white is 2.2:1 | 4.5:1",
                "colours:~  text: '777777'     | line 2: found text \"777777\", whose contrast on white is 4.4:1 | 4.5:1",
                "colours:~  pale: '888888'     | line 2: found primary | contrast on the colour pale is 3.7:1",
                "palette:~  neutral: 'DDDDDD'  | line 2: found neutral \"DDDDDD\", whose contrast on white is 1.3:1 | 3.0:1",
                "classification: { de: Geheim }| line 1: the key \"en\" is missing | once",
                "classification: { xx: Geheim }| line 1: found the key \"xx\" | expected one of en, de",
                "distribution: everybody       | line 1: found \"everybody\" | a list of readers"
            })
    void refusesBrandsWithTheLineOfWhatIsWrong(String yaml, String found, String expected) throws Exception {
        write("brand.yaml", yaml.replace('~', '\n') + "\n");
        assertThatThrownBy(() -> Template.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(folder.resolve("brand.yaml") + ", " + found)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity.hihg = X             | line 2: found the key \"severity.hihg\" | \"severity.high\"?",
                "severity.high = it's          | line 2: found a straight apostrophe | ’",
                "title = {0                    | line 2: found a broken placeholder | {0}, {1}",
                "title = {7}                   | line 2: found the placeholder {7} | those of the shipped text",
                "severity.high = a | line 2: found 2 parts | expected 1",
                "severity.high = a~severity.high = b | line 3: found the key | stands in line 2 already",
                "severity.high = \\uXYZ        | line 2: found a broken | escape"
            })
    void refusesTextsWithTheLineOfWhatIsWrong(String text, String found, String expected) throws Exception {
        String written = found.contains("2 parts") ? "severity.high = a | b" : text;
        write("texts/texts_de.properties", "# ours\n" + written.replace('~', '\n') + "\n");
        assertThatThrownBy(() -> Template.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(folder.resolve("texts/texts_de.properties") + ", " + found)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"brand.yml", "html/reprot.css", "texts/texts_it.properties", "word/x.docx", "a/logo.png", "x.js"
            })
    void refusesFilesThatNothingWouldUse(String name) throws Exception {
        write("brand.yaml", "name: X\n");
        write(name, "x");
        assertThatThrownBy(() -> Template.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(folder.resolve(name) + ": a design has no such file");
    }

    @Test
    void refusesLinksAndEmptyOrMissingFolders() throws Exception {
        assertThatThrownBy(() -> Template.read(folder)).hasMessageContaining("no file of a design");
        assertThatThrownBy(() -> Template.read(folder.resolve("none"))).hasMessageContaining("no such folder");
        Files.createSymbolicLink(
                folder.resolve("brand.yaml"), EXAMPLE.toRealPath().resolve("brand.yaml"));
        assertThatThrownBy(() -> Template.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("brand.yaml: found a link");
    }

    @Test
    void refusesLogosThatAreNoneOrTooLarge() throws Exception {
        write("brand.yaml", "name: X\nlogo: logo.png\n");
        assertRefused("GIF89a and some more bytes".getBytes(StandardCharsets.UTF_8), "which is no PNG");
        assertRefused(png(2001, 20), "2001 by 20 pixels");
        assertRefused(png(10, 20), "10 by 20 pixels");
        assertRefused(Arrays.copyOf(png(100, 100), 60), "which is damaged");
        assertRefused(Arrays.copyOf(png(100, 100), 600_000), "600000 bytes");
        Files.write(folder.resolve("logo.png"), png(100, 40));
        assertThat(Template.read(folder)
                        .brand(Language.ENGLISH)
                        .logo()
                        .orElseThrow()
                        .width())
                .isEqualTo(100);
    }

    private void assertRefused(byte[] logo, String why) throws IOException {
        Files.write(folder.resolve("logo.png"), logo);
        assertThatThrownBy(() -> Template.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("brand.yaml, line 2: found logo.png, ")
                .hasMessageContaining(why);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
