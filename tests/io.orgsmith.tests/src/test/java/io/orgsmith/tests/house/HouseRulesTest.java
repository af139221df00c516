// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How files are written here: short, headed, in two languages, free of what belongs elsewhere. */
class HouseRulesTest {
    private static final Pattern HEADED = Pattern.compile(".*\\.(java|xtext|ocl|mwe2|sql|properties|xml|org)");
    private static final Pattern HEADER =
            Pattern.compile("(?s)(<\\?xml[^>]*>\\s*)?(//|--|#|<!--) ?SPDX-License-Identifier: EPL-2\\.0.*");

    private static List<Path> java(String kind) {
        return Sources.where(path -> path.endsWith(".java") && path.contains("/src/" + kind + "/"));
    }

    @Test
    void filesAreShort() {
        var files = Sources.where(path -> path.endsWith(".java") || path.endsWith(".xtext"));
        var lengths = files.stream().map(Sources::lines).sorted().toList();
        long median = lengths.get(lengths.size() / 2);
        System.out.printf(
                "files %d, median %d lines, longest %d%n", files.size(), median, lengths.get(lengths.size() - 1));
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(Sources.lines(file)).as(Sources.below(file)).isLessThanOrEqualTo(400));
        assertThat(median).isLessThanOrEqualTo(60);
    }

    @Test
    void thereIsAtLeastAsMuchTestAsMainCode() {
        long main = java("main").stream().mapToLong(Sources::lines).sum();
        long test = java("test").stream().mapToLong(Sources::lines).sum();
        System.out.printf("main %d lines, test %d lines%n", main, test);
        assertThat(test).isGreaterThanOrEqualTo(main);
    }

    @Test
    void everySourceFileNamesItsLicence() {
        var files = Sources.where(path -> HEADED.matcher(path).matches()
                && !path.startsWith("examples/")
                && !path.contains("/golden/")
                && !path.contains("/src/test/resources/"));
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Sources.text(file))
                .as(Sources.below(file))
                .matches(HEADER));
    }

    @Test
    void everyTextIsThereInEnglishAndInChinese() throws Exception {
        var chinese = Sources.where(path -> path.endsWith("_zh.properties") && path.contains("/src/main/"));
        assertThat(chinese).isNotEmpty();
        for (var file : chinese) {
            var english = file.resolveSibling(file.getFileName().toString().replace("_zh", ""));
            assertThat(Files.exists(english)).as(Sources.below(english)).isTrue();
            assertThat(keys(file)).as(Sources.below(file)).containsExactlyInAnyOrderElementsOf(keys(english));
        }
        var english = Sources.where(path -> path.contains("/src/main/") && path.endsWith("essages.properties"));
        assertThat(english).allSatisfy(file -> assertThat(
                        file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties")))
                .exists());
    }

    @Test
    void nothingIsLeftForLater() {
        var open = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|@Disabled|(?i)not (yet )?implemented");
        var files = Sources.where(
                path -> path.matches(".*\\.(java|ocl|xtext|sql|properties)") && !path.endsWith("HouseRulesTest.java"));
        assertThat(files)
                .allSatisfy(file -> assertThat(open.matcher(Sources.text(file)).find())
                        .as(Sources.below(file))
                        .isFalse());
    }

    private static List<String> keys(Path file) throws Exception {
        var properties = new Properties();
        properties.load(new StringReader(Sources.text(file)));
        return properties.stringPropertyNames().stream().sorted().toList();
    }
}
