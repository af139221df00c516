// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final Pattern PLACE = Pattern.compile("(?<![*_])\\b([A-Z][A-Z0-9_]+)\\.([A-Z*][A-Z0-9_]*)");

    static Stream<Arguments> releases() {
        return Stream.of(Arguments.of("R12", SchemaReader.r12()), Arguments.of("11i", SchemaReader.r11i()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void everyPlaceThatTheMetamodelNamesIsThere(String release, Schema schema) {
        var missing = new TreeSet<String>();
        for (String mark : marks(release)) {
            for (Matcher place = PLACE.matcher(mark); place.find(); ) {
                // "*_TL.NAME" and "MTL_PARAMETERS.*_ACCOUNT" stand for several places.
                boolean isGeneral = place.group(2).startsWith("*");
                if (!isGeneral && !schema.has(place.group(1), place.group(2))) {
                    missing.add(place.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> marks(String release) {
        var marks = new ArrayList<String>();
        for (TreeIterator<EObject> all = OrgPackage.eINSTANCE.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof EAnnotation annotation
                    && annotation.getSource() != null
                    && annotation.getSource().startsWith("http://orgsmith.io/org/mark")) {
                annotation.getDetails().forEach(detail -> {
                    if (detail.getKey().equals(release) || detail.getKey().equals("all")) {
                        marks.add(detail.getValue());
                    }
                });
            }
        }
        assertThat(marks).hasSizeGreaterThan(80);
        return marks;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void everyTableHasAPrimaryKeyOfRequiredColumns(String release, Schema schema) {
        assertThat(schema.tables()).hasSizeGreaterThan(35).allSatisfy(table -> {
            assertThat(table.primaryKey()).isNotEmpty();
            assertThat(table.columns().stream().filter(Column::required).map(Column::name))
                    .containsAll(table.primaryKey());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void aTableComesAfterThoseThatItRefersTo(String release, Schema schema) {
        var reference = Pattern.compile("REFERENCES (\\w+) \\((\\w+)\\)");
        for (Table table : schema.tables()) {
            for (Matcher other = reference.matcher(table.ddl()); other.find(); ) {
                assertThat(schema.place(other.group(1))).as(other.group(1)).isBetween(0, schema.place(table.name()));
                assertThat(schema.has(other.group(1), other.group(2)))
                        .as(other.group())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void constraintNamesAreUniqueAndFitEveryDatabase(String release, Schema schema) {
        var names = new ArrayList<String>();
        var constraint = Pattern.compile("CONSTRAINT (\\w+)");
        for (Table table : schema.tables()) {
            for (Matcher name = constraint.matcher(table.ddl()); name.find(); ) {
                names.add(name.group(1));
            }
        }
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name.length())
                .isLessThanOrEqualTo(63));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void theStatementsUseOnlyWhatAllDatabasesKnow(String release, Schema schema) {
        for (Schema one : List.of(schema, SchemaReader.own())) {
            assertThat(one.tables()).allSatisfy(table -> assertThat(table.ddl())
                    .doesNotContain("IDENTITY", "MERGE", "CLOB", "DEFAULT", "`", "\""));
        }
    }

    @Test
    void theToolsOwnTablesBearItsPrefix() {
        assertThat(SchemaReader.own().tables()).isNotEmpty().allSatisfy(table -> assertThat(table.name())
                .startsWith("ORGSMITH_"));
    }

    @Test
    void elevenIKnowsNeitherLedgersNorLegalEntitiesOfTheirOwn() {
        assertThat(SchemaReader.r11i().tables())
                .extracting(Table::name)
                .contains("GL_SETS_OF_BOOKS")
                .noneMatch(name -> name.startsWith("XLE_") || name.startsWith("GL_LEDGER") || name.startsWith("HZ_"));
    }

    @Test
    void thereAreTablesForThreeReleases() {
        assertThat(SchemaReader.of("12.2")).isPresent();
        assertThat(SchemaReader.of("12.1")).isPresent();
        assertThat(SchemaReader.of("11i")).isPresent();
        assertThat(SchemaReader.of("11.0")).isEmpty();
    }
}
