// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese texts in files have the punctuation of Chinese. */
class PunctuationOfFilesTest {
    static List<String> files() {
        return Sources.where(file -> file.endsWith("_zh.properties")
                        || file.matches(".*[._]zh\\.(md|xml)")
                        || file.matches(".*/golden/television-zh/.*\\.(md|html)"))
                .stream()
                .map(Sources::below)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFullWidth(String file) throws IOException {
        assertThat(HalfWidth.in(text(Sources.ROOT.resolve(file)))).isEmpty();
    }

    /** Of properties the values, as they are read. */
    private static String text(Path file) throws IOException {
        var text = Sources.text(file);
        if (!file.toString().endsWith(".properties")) {
            return text;
        }
        var properties = new Properties();
        properties.load(new StringReader(text));
        return String.join(
                "\n", properties.values().stream().map(String::valueOf).toList());
    }
}
