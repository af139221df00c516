// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.dsl.ide.format.Formatting;
import io.orgsmith.dsl.ide.hover.Hover;
import io.orgsmith.dsl.ide.lens.CodeMinings;
import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.dsl.ide.outline.Outline;
import io.orgsmith.dsl.ide.rename.Renaming;
import io.orgsmith.dsl.ide.structure.Brackets;
import io.orgsmith.dsl.ide.structure.Comments;
import io.orgsmith.dsl.ide.structure.Folding;
import io.orgsmith.dsl.ide.structure.Selections;
import io.orgsmith.dsl.ide.token.SemanticTokens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text and no caret makes a service fail: a text is broken most of the time while somebody types. */
class EveryPlaceTest {
    private static final URI FILE = URI.create("memory:/organizations.org");
    private static final ContentAssist ASSIST = new ContentAssist(() -> LocalDate.of(2026, 1, 31));
    private static final LanguageProject PROJECT = project();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextThatIsCutOffOrHasALetterTooMany(int seed) {
        var random = new Random(seed);
        var text = PROJECT.texts().get(FILE);
        int at = random.nextInt(text.length());
        var typed = "{}\",:.a 中\n/*".charAt(random.nextInt(12));
        var broken = seed % 2 == 0 ? text.substring(0, at) : text.substring(0, at) + typed + text.substring(at);
        assertThatCode(() -> askEverything(PROJECT.glance(FILE, broken), Math.min(at + 1, broken.length())))
                .as("seed %d, at %d", seed, at)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "{", "}", "\"", "/*", "//", "ledger", "existing", "a.b.", "\uD83D", "\r\n"})
    void aTextOfNearlyNothing(String text) {
        var project = PROJECT.glance(FILE, text);
        for (int caret = 0; caret <= text.length(); caret++) {
            int at = caret;
            assertThatCode(() -> askEverything(project, at)).doesNotThrowAnyException();
        }
    }

    @Test
    void aFileThatIsNotThere() {
        var none = URI.create("memory:/none.org");
        assertThatCode(() -> {
                    Outline.of(PROJECT, none, Locale.ENGLISH);
                    SemanticTokens.of(PROJECT, none);
                    Navigation.references(PROJECT, none, 0, true);
                    Renaming.to(PROJECT, none, 0, "X");
                })
                .doesNotThrowAnyException();
    }

    private static void askEverything(LanguageProject project, int caret) {
        var text = project.texts().get(FILE);
        var locale = caret % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ASSIST.at(project, FILE, caret, locale);
        Hover.at(project, FILE, caret, List.of(), locale);
        Outline.of(project, FILE, locale);
        SemanticTokens.of(project, FILE);
        Navigation.definition(project, FILE, caret);
        Navigation.occurrences(project, FILE, caret);
        Renaming.at(project, FILE, caret);
        Renaming.linked(project, FILE, caret);
        Formatting.document(text);
        Folding.of(text);
        Brackets.at(text, caret);
        Comments.toggle(text, new Span(caret, 0));
        Selections.at(project, FILE, caret);
        CodeMinings.of(project, FILE, locale);
    }

    private static LanguageProject project() {
        var texts = new TreeMap<URI, String>();
        try (var files = Files.newDirectoryStream(Path.of("../../examples/television"), "*.org")) {
            for (var file : files) {
                texts.put(URI.create("memory:/" + file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return LanguageProject.parse(texts);
    }
}
