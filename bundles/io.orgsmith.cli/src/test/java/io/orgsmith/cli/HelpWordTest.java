// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpWordTest {
    private static String rewritten(String line) {
        return String.join(" ", HelpWord.asOption(List.of(line.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "help, --help",
        "help check, check --help",
        "help lab sql, lab sql --help",
        "--lang zh help apply, --lang zh apply --help",
        "--lang=zh help, --lang=zh --help",
        "--no-color help plan, --no-color plan --help",
    })
    void theWordIsTheOption(String typed, String meant) {
        assertThat(rewritten(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"check help", "explain help", "fmt --check help", "--version", "lab sql help"})
    void elsewhereItIsAnArgumentLikeAnyOther(String typed) {
        assertThat(rewritten(typed)).isEqualTo(typed);
    }

    @Test
    void noArgumentsStayNone() {
        assertThat(HelpWord.asOption(List.of())).isEmpty();
    }
}
