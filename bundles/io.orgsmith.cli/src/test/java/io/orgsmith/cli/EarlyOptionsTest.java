// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyOptionsTest {
    private static EarlyOptions of(Map<String, String> environment, String... arguments) {
        var terminal = new Terminal(null, System.out, System.err, environment, Path.of("/"), true);
        return EarlyOptions.of(List.of(arguments), terminal);
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, zh",
        "zh_TW, zh",
        "zh, zh",
        "ZH_cn, zh",
        "en_US.UTF-8, en",
        "C, en",
        "POSIX, en",
        "fr_FR, en",
        "xzh, en"
    })
    void theLanguageIsThatOfTheSystem(String lang, String expected) {
        assertThat(of(Map.of("LANG", lang)).language()).isEqualTo(expected);
    }

    @Test
    void theVariablesOfTheLocaleCountInTheirOrder() {
        assertThat(of(Map.of("LC_ALL", "zh_CN", "LC_MESSAGES", "en_US", "LANG", "en_US"))
                        .language())
                .isEqualTo("zh");
        assertThat(of(Map.of("LC_MESSAGES", "zh_CN", "LANG", "en_US")).language())
                .isEqualTo("zh");
        assertThat(of(Map.of("LC_ALL", "", "LANG", "zh_CN")).language()).isEqualTo("zh");
        assertThat(of(Map.of()).language()).isEqualTo("en");
    }

    @Test
    void theOptionCountsMoreThanTheSystemWhereverItStands() {
        var chinese = Map.of("LANG", "zh_CN.UTF-8");
        assertThat(of(chinese, "--lang", "en", "check").language()).isEqualTo("en");
        assertThat(of(chinese, "check", "--lang=en").language()).isEqualTo("en");
        assertThat(of(Map.of(), "check", "--lang", "zh").language()).isEqualTo("zh");
        assertThat(of(Map.of(), "check", "--lang").language()).isEqualTo("en");
    }

    @Test
    void aDumbTerminalHasNoColours() {
        assertThat(of(Map.of("TERM", "xterm-256color")).colour()).isTrue();
        assertThat(of(Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(of(Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(of(Map.of("NO_COLOR", "0")).colour()).isFalse();
    }

    @Test
    void questionsAndTracesAreSwitchedByOptions() {
        assertThat(of(Map.of()).asks()).isTrue();
        assertThat(of(Map.of(), "apply", "--no-input").asks()).isFalse();
        assertThat(of(Map.of()).debug()).isFalse();
        assertThat(of(Map.of(), "--debug", "plan").debug()).isTrue();
    }
}
