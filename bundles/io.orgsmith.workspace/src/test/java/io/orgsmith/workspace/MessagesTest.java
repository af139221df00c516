// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.language.Language;
import io.orgsmith.workspace.project.Project;
import io.orgsmith.workspace.source.SourceReader;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(classes = {Snapshot.class, SourceReader.class, Project.class, Language.class})
    void everyTextIsThereInEnglishAndChinese(Class<?> beside) {
        var messages = new Messages(beside);
        var english = messages.bundle(Locale.ENGLISH);
        var chinese = messages.bundle(Locale.SIMPLIFIED_CHINESE);
        for (var key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
            assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}");
        }
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void whoReadsNeitherGetsEnglish(String language) {
        var text = new Messages(SourceReader.class).text("file.missing", "a.org");
        assertThat(text.in(Locale.forLanguageTag(language))).isEqualTo("there is no file a.org");
    }
}
