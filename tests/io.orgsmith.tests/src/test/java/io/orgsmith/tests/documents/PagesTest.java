// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation says is what happens: each page is played from a fresh clone, command by command, edit by edit.
 * {@code -Dorgsmith.golden.write=true} writes down what happens instead; what {@code ...} leaves out stays left out.
 */
class PagesTest {
    /** What stands in {@code sh} blocks: for the reader to run, too large or too far away for a test. */
    private static final Set<String> NOT_RUN = Set.of(
            "./mvnw verify",
            "./mvnw verify -Psirius",
            "./orgsmith workbench",
            "sudo apt-get install openjdk-17-jdk-headless maven",
            "source <(./orgsmith completion)",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=CheckBenchmark",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=LabBenchmark",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=EditorBenchmark",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=EnterpriseFiles -Dbenchmark.folder=/tmp/enterprise",
            "./mvnw verify -Dtest=WorkbenchBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dbenchmark.folder=/tmp/enterprise",
            "./mvnw verify -Dtest=DiagramBenchmark,ExampleBenchmark -Dsurefire.failIfNoSpecifiedTests=false",
            "./mvnw verify -Dtest=DiagramPictures -Dsurefire.failIfNoSpecifiedTests=false",
            "GDK_SCALE=2 ./mvnw verify -Dtest=DiagramPictures -Dsurefire.failIfNoSpecifiedTests=false -Dscreen.size=2560x1600",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dfailure.how=cut -Dfailure.change=small",
            "./mvnw -Dquick -pl tests/io.orgsmith.tests -am verify -Dembedded.postgres.binaries.version=15.19.0 -Dmariadb4j.binaries.version=10.11.5",
            "./mvnw -q -Dquick -pl tests/io.orgsmith.tests test -Dtest=io.orgsmith.tests.property.RoundTripTest -Dorgsmith.seed=1 -Dorgsmith.models=10000",
            "MAVEN_ARGS=-Dmaven.repo.local=/tmp/empty ./orgsmith apply examples/television",
            "MAVEN_ARGS=-Dmaven.repo.local=/tmp/empty ./mvnw verify",
            "sqlplus apps @dry-run.sql",
            "sqlplus apps @apply.sql",
            "sqlplus apps @verify.sql",
            "sqlplus apps @rollback.sql \"2026-01-31 10:00:00\"");

    static List<Path> pages() {
        return Sources.where(path -> path.matches("README\\.md|docs/[^/]*\\.md|examples/[^/]*/README\\.md"));
    }

    /** The page that needs a server is played by {@link LiveDatabaseTest}. */
    static List<Path> pagesWithoutServer() {
        return pages().stream()
                .filter(page -> !page.endsWith(LiveDatabaseTest.PAGE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutServer")
    void whatItShowsIsWhatHappens(Path file, @TempDir Path folder) throws IOException {
        boolean update = Boolean.getBoolean("orgsmith.golden.write");
        var page = Page.of(file);
        var played = new Rehearsal(Clone.in(folder), update).play(page);
        if (update && !played.equals(page.lines())) {
            Files.writeString(file, String.join("\n", played) + "\n", StandardCharsets.UTF_8);
        }
        assertThat(played).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsThatNoTestRunsAreFew(Path file) {
        assertThat(Page.of(file).blocks())
                .filteredOn(block -> block.language().equals("sh"))
                .flatExtracting(Page.Block::lines)
                .map(line -> line.replaceFirst(" +#.*", ""))
                .isSubsetOf(NOT_RUN);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itTellsToRunOrgsmithOnlyWhereATestRunsIt(Path file) {
        assertThat(Page.of(file).blocks())
                .filteredOn(block -> !Set.of("console", "sh").contains(block.language()))
                .flatExtracting(Page.Block::lines)
                .noneMatch(line -> line.matches("(\\$ )?(\\./)?orgsmith .*"));
    }
}
