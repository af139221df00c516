// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese texts in files have the punctuation of Chinese. */
class PunctuationOfFilesTest {
    static List<String> files() {
        return ChineseFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFullWidth(String file) throws IOException {
        assertThat(HalfWidth.in(ChineseFiles.text(file))).isEmpty();
    }
}
