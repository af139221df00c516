// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.RuleBook;
import io.orgsmith.rules.ocl.document.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules and their texts are complete. */
class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    @Test
    void allRulesOfTheContractAreThere() {
        assertThat(catalogue.book().problems()).isEmpty();
        assertThat(catalogue.rules()).hasSize(72).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(catalogue.rules().stream().filter(rule -> rule.place() == Rule.Place.PLAN))
                .extracting(Rule::id)
                .containsExactly("BG012", "MO006", "PLN001");
    }

    @Test
    void aRuleIsAsGraveAsItsGravestCaseAndForAllReleasesOfItsCases() {
        Rule rule = catalogue.find("LE004").orElseThrow();
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.releases()).isEmpty();
        assertThat(rule.invariants()).containsExactly("LE004", "LE004_11i");
        assertThat(catalogue.find("LE001").orElseThrow().releases()).containsExactly("11i");
        assertThat(catalogue.find("XYZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyRuleIsExplainedAndShown(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Rule rule : catalogue.rules()) {
            assertThat(rule.title(locale)).as(rule.id()).isNotBlank().isNotEqualTo(rule.id());
            assertThat(rule.why(locale)).as(rule.id()).isNotBlank();
            assertThat(rule.example().wrong())
                    .as(rule.id())
                    .isNotBlank()
                    .isNotEqualTo(rule.example().right());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCaseHasAMessageWithTheArgumentsThatItHas(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        for (Invariant invariant : catalogue.book().invariants()) {
            String message = Texts.find(invariant.name(), "message", locale).orElse("");
            assertThat(message).as(invariant.name()).isNotBlank();
            int most = arguments(invariant);
            assertThat(places(message)).as(invariant.name()).allMatch(place -> place <= most);
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        for (String chapter : RuleCatalogue.CHAPTERS) {
            assertThat(keys(chapter + "_zh.properties")).as(chapter).isEqualTo(keys(chapter + ".properties"));
        }
        assertThat(keys("catalogue_zh.properties")).isEqualTo(keys("catalogue.properties"));
    }

    @Test
    void textsOfRulesThatDoNotExistAreNoticed() throws IOException {
        Set<String> ids = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (String chapter : RuleCatalogue.CHAPTERS) {
            assertThat(keys(chapter + ".properties")).allMatch(key -> ids.contains(key.split("[._]")[0]));
        }
    }

    @Test
    void theEngineKnowsNoRule() throws IOException {
        Pattern rule = Pattern.compile("\\b(" + String.join("|", RuleCatalogue.CHAPTERS) + ")\\d{3}\\b");
        Path engine = Path.of("src/main/java/io/orgsmith/rules/ocl");
        try (Stream<Path> files = Files.walk(engine)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
                assertThat(code).as(file.toString()).doesNotContainPattern(rule);
                assertThat(code).as(file.toString()).doesNotContain("properties\"", "io.orgsmith.model");
            }
        }
    }

    @Test
    void theBookIsParsedOnce() {
        RuleBook book = RuleCatalogue.standard().book();
        assertThat(RuleCatalogue.standard().book()).isSameAs(book);
    }

    private static int arguments(Invariant invariant) throws IOException {
        String document;
        try (InputStream in =
                RuleCatalogue.class.getResourceAsStream(invariant.place().document())) {
            document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> before =
                document.lines().limit(invariant.place().line() - 1L).toList();
        int count = 0;
        for (int i = before.size() - 1; i >= 0 && !before.get(i).matches("--- \\w+ (error|warning|advice).*"); i--) {
            count += before.get(i).startsWith("--- about:") || before.get(i).startsWith("--- each:") ? 1 : 0;
        }
        return count;
    }

    private static List<Integer> places(String message) {
        return Pattern.compile("\\{(\\d+)}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .map(place -> Integer.parseInt(place.substring(1, place.length() - 1)))
                .toList();
    }

    private static Set<String> keys(String bundle) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/io/orgsmith/rules", bundle)).stream()
                .filter(line -> line.matches("\\w[^ =]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
