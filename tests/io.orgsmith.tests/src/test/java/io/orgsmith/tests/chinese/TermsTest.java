// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing has one Chinese name: the table of terms in CONTRIBUTING.md holds everywhere. */
class TermsTest {
    private static final String TABLE = "## Chinese terms";

    static List<String> files() {
        return ChineseFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noOtherSpellingOccurs(String file) throws IOException {
        var prose = ChineseFiles.text(file).replaceAll("(?s)```.*?```", "");
        assertThat(never()).filteredOn(prose::contains).isEmpty();
    }

    @Test
    void whatIsNeverSaidIsInTheTable() {
        assertThat(never()).contains("帐", "法人实体", "漂移", "预置文件").doesNotContain("分类账", "法律实体", "配置文件");
    }

    /** People copy them, and would copy the spelling. */
    @Test
    void theExamplesWriteBooksAsAccountantsDo() {
        var examples = Sources.where(file -> file.startsWith("examples/") && file.matches(".*\\.(org|md)"));
        assertThat(examples).hasSizeGreaterThan(100).allSatisfy(file -> assertThat(Sources.text(file))
                .as(Sources.below(file))
                .doesNotContain("帐"));
    }

    /** The last column of the table. */
    private static List<String> never() {
        var text = Sources.text(Sources.ROOT.resolve("CONTRIBUTING.md"));
        return text.substring(text.indexOf(TABLE))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| |"))
                .flatMap(line -> Stream.of(line.split("\\|")[4].strip().split("、")))
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
