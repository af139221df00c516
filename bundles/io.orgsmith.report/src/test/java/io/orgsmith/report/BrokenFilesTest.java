// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** What is no workbook is told in words. */
class BrokenFilesTest {
    private static void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> WorkbookContent.read(file)).isInstanceOfSatisfying(NoWorkbook.class, refusal -> {
            assertThat(refusal.message(Locale.ENGLISH)).contains(why);
            assertThat(refusal.message(Locale.CHINESE)).containsPattern("\\p{IsHan}");
        });
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void anEmptyFileAndOneOfAnotherKind() throws IOException {
        assertRefused(new byte[0], "the file is empty");
        assertRefused("name,size".getBytes(UTF_8), "no workbook in the format .xlsx");
        assertRefused(zip(Map.of("word/document.xml", "<a/>".getBytes(UTF_8))), "no workbook in the format .xlsx");
    }

    @Test
    void theOlderFormat() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("a");
            workbook.write(bytes);
        }
        assertRefused(bytes.toByteArray(), "the older format .xls, or one with a password");
    }

    @Test
    void aPassword() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new Filled().bytes());
            }
            files.writeFilesystem(bytes);
        }
        assertRefused(bytes.toByteArray(), "one with a password");
    }

    @Test
    void aFileThatUnpacksToFarTooMuch() throws IOException {
        assertRefused(zip(Map.of("xl/workbook.xml", new byte[101 << 20])), "more than 100 MB");
    }

    @Test
    void aPartThatIsNoXml() throws IOException {
        assertRefused(zip(Map.of("xl/workbook.xml", "<".getBytes(UTF_8))), "the workbook is damaged");
    }

    @Test
    void aFileThatIsCutOff() {
        byte[] whole = new Filled().bytes();
        for (int end = 1; end < whole.length; end += 97) {
            assertRefused(Arrays.copyOf(whole, end), "");
        }
        for (int end = 4; end < whole.length; end++) {
            boolean isBetweenParts = whole[end] == 'P' && whole[end + 1] == 'K';
            if (isBetweenParts) {
                assertRefused(Arrays.copyOf(whole, end), "the workbook is damaged");
            }
        }
    }

    @Test
    void bytesThatFlippedAreRefusedOrDoNoHarm() throws IOException {
        byte[] whole = new Filled().bytes();
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(WorkbookContent.read(damaged)).isNotNull();
            } catch (NoWorkbook refusal) {
                assertThat(refusal.message(Locale.ENGLISH)).isNotBlank();
            }
        }
    }

    @Test
    void aWorkbookOfSomebodyElse() {
        var filled = new Filled();
        filled.workbook.removeSheetAt(0);

        assertThat(filled.problems())
                .containsExactly(
                        "the workbook has no sheet \"orgsmith\"; begin with one that orgsmith template writes");
    }
}
