// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.EbsRelease;
import io.orgsmith.target.ebs.script.Access;
import io.orgsmith.target.ebs.script.Block;
import io.orgsmith.target.ebs.script.Part;
import io.orgsmith.target.ebs.script.Parts;
import io.orgsmith.target.ebs.script.Phase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    @Test
    void chineseSaysAllThatEnglishSays() throws IOException {
        assertThat(properties("messages_zh").keySet())
                .isEqualTo(properties("messages").keySet());
    }

    @Test
    void chineseIsChinese() throws IOException {
        assertThat(properties("messages_zh").values())
                .allSatisfy(text -> assertThat((String) text).matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void anyOtherLanguageReadsEnglish() {
        assertThat(Texts.in(Locale.FRENCH).get("yes")).isEqualTo("yes");
        assertThat(Texts.in(Locale.CHINA).get("yes")).isEqualTo("是");
    }

    @Test
    void everyPhaseAndEveryKindOfBlockHasAName() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Stream.of(Phase.values())
                .forEach(phase -> assertThat(texts.get("phase." + phase.name())).isNotBlank());
        Stream.of(
                        Block.CREATE,
                        Block.UPDATE,
                        Block.RENAME,
                        Block.RETIRE,
                        Block.MANUAL,
                        Block.SHOW,
                        Block.REQUIRE,
                        Block.VERIFY)
                .forEach(block -> assertThat(texts.get("verb." + block.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource
    void whatPeopleDoHasATitleAPathAndAQuery(Part part) {
        Texts texts = Texts.in(Locale.ENGLISH);
        assertThat(texts.get("manual." + part.topic() + ".title")).isNotBlank();
        assertThat(texts.get("manual." + part.topic() + ".navigation")).contains(" > ");
        assertThat(part.template().has("query")).isTrue();
    }

    static Stream<Part> whatPeopleDoHasATitleAPathAndAQuery() {
        return Stream.of(EbsRelease.values())
                .flatMap(release -> Parts.of(release).stream())
                .filter(part -> part.access() != Access.PUBLIC);
    }

    private static Properties properties(String name) throws IOException {
        var properties = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/io/orgsmith/target/ebs/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
