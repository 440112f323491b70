package org.iamassay.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.iamassay.report.Brand.Logo;
import org.iamassay.settings.SettingsException;

/** Reads the picture of a brand; its size is told by its head, before anything is unpacked. */
final class LogoFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD = 24;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int LARGEST_FILE = 512 * 1024;
    private static final int SMALLEST = 16;
    private static final int LARGEST = 2000;

    private LogoFile() {}

    static Logo read(byte[] png, Function<String, SettingsException> refusal) throws SettingsException {
        if (png.length > LARGEST_FILE) {
            throw refusal.apply("a file of " + png.length + " bytes; expected at most " + LARGEST_FILE);
        }
        if (png.length < HEAD || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw refusal.apply("which is no PNG; expected a picture in that format");
        }
        int width = ByteBuffer.wrap(png).getInt(WIDTH_AT);
        int height = ByteBuffer.wrap(png).getInt(HEIGHT_AT);
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw refusal.apply("a picture of " + width + " by " + height + " pixels; expected " + SMALLEST + " to "
                    + LARGEST + " each way");
        }
        if (!isWhole(png)) {
            throw refusal.apply("which is damaged; expected a whole PNG");
        }
        return new Logo(png, width, height);
    }

    private static boolean isWhole(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return image != null;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }
}
