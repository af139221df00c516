// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.desired.Marks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * What works with which kind of object, each cell tried out for that kind; written to {@code target/entities.md}, which
 * {@code docs/figures.md} shows. A cell that does not work, or was not tried, fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EntityTableTest {
    private static final int COLUMNS = 10;

    private final Map<String, Map<Kind, Boolean>> columns = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0}")
    @ArgumentsSource(EntityColumn.All.class)
    void worksForEveryKindOfObject(EntityColumn column, @TempDir Path folder) {
        var cells = column.tried().apply(folder);
        columns.put(column.name(), cells);
        assertThat(cells).containsOnlyKeys(Kind.values()).doesNotContainValue(false);
    }

    @AfterAll
    void theTableIsWhatTheDocumentationShows() throws IOException {
        if (columns.size() == COLUMNS) {
            new ShownTable("entities").check(table() + "\n" + unstored());
        }
    }

    private String table() {
        var text = new StringBuilder(heading(List.copyOf(columns.keySet())));
        for (Kind kind : Kind.values()) {
            text.append("| ")
                    .append(kind.words())
                    .append(columns.values().stream()
                            .map(cells -> cells.get(kind) ? " | yes" : " | **NO**")
                            .collect(Collectors.joining()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String heading(List<String> names) {
        return "| | " + String.join(" | ", names) + " |\n|" + "---|".repeat(names.size() + 1) + "\n";
    }

    /** What the tables of one release have no place for: nobody can apply or import it there. */
    private static String unstored() {
        var text = new StringBuilder("| | only R12 has a place for | only 11i has a place for |\n|---|---|---|\n");
        for (Kind kind : Kind.values()) {
            var r12 = Marks.stored(KindClass.of(kind), Release.R12_2);
            var r11i = Marks.stored(KindClass.of(kind), Release.R11I);
            if (!r12.equals(r11i)) {
                text.append("| %s | %s | %s |\n".formatted(kind.words(), without(r12, r11i), without(r11i, r12)));
            }
        }
        return text.toString();
    }

    private static String without(List<EStructuralFeature> all, List<EStructuralFeature> others) {
        return all.stream()
                .filter(feature -> !others.contains(feature))
                .map(EStructuralFeature::getName)
                .collect(Collectors.joining(", "));
    }
}
