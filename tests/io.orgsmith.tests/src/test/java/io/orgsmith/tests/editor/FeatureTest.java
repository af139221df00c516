// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What an editor can do, with the test that shows it: once in the language services, once over the language server, once in
 * Eclipse. Written to {@code target/editor-features.md}. A cell without a test, and one whose test failed in this run, is red.
 */
class FeatureTest {
    private static final String RED = "**RED**";

    /** Feature; tests of the services, of the server, of Eclipse. That in Eclipse is run later in a build. */
    private static final List<Feature> FEATURES = List.of(
            new Feature(
                    "syntax tokens of any text",
                    "dsl.syntax.ScanTest",
                    "languageserver.ShapesTest",
                    "workbench.tests.EditorTest"),
            new Feature(
                    "semantic colours",
                    "dsl.ide.token.SemanticTokensTest",
                    "languageserver.ShapesTest",
                    "workbench.tests.SemanticColoursTest"),
            new Feature(
                    "completion of keywords",
                    "dsl.ide.assist.KeywordProposalsTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.AssistTest"),
            new Feature(
                    "completion of references",
                    "dsl.ide.assist.ReferenceProposalsTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.AssistTest"),
            new Feature(
                    "templates",
                    "dsl.ide.assist.TemplatesTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.AssistTest"),
            new Feature(
                    "free codes, values, dates",
                    "dsl.ide.assist.ValueProposalsTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.AssistTest"),
            new Feature("hover", "dsl.ide.hover.HoverTest", "languageserver.AnswersTest", "workbench.tests.HoverTest"),
            new Feature(
                    "markers while typing",
                    "workspace.GlanceTest",
                    "languageserver.MarkersTest",
                    "workbench.tests.EditorTest"),
            new Feature(
                    "files that change on disk",
                    "workspace.WorkspaceTest",
                    "languageserver.MarkersTest",
                    "workbench.tests.BuilderTest"),
            new Feature("quick fixes", "dsl.ide.fix.OffersTest", "languageserver.EditsTest", "workbench.tests.FixTest"),
            new Feature(
                    "fix all",
                    "dsl.ide.fix.FixingRoundsTest",
                    "languageserver.EditsTest",
                    "workbench.tests.FixAllTest"),
            new Feature(
                    "outline and its filter",
                    "dsl.ide.outline.OutlineTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.QuickOutlineTest"),
            new Feature(
                    "search of the project",
                    "dsl.ide.outline.WorkspaceSymbolsTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.FindDeclarationTest"),
            new Feature(
                    "go to definition",
                    "dsl.ide.navigate.NavigationTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.CommandsTest"),
            new Feature(
                    "find references",
                    "dsl.ide.navigate.NavigationTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.ReferencesTest"),
            new Feature(
                    "mark occurrences",
                    "dsl.ide.navigate.NavigationTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.OccurrencesTest"),
            new Feature(
                    "rename over files",
                    "dsl.ide.rename.RenamingTest",
                    "languageserver.EditsTest",
                    "workbench.tests.RenameTest"),
            new Feature(
                    "linked ranges",
                    "dsl.ide.rename.RenamingTest",
                    "languageserver.EditsTest",
                    "workbench.tests.EditTogetherTest"),
            new Feature(
                    "format document, range, on save",
                    "dsl.ide.format.FormattingTest",
                    "languageserver.EditsTest",
                    "workbench.tests.SaveTest"),
            new Feature(
                    "folding",
                    "dsl.ide.structure.StructureTest",
                    "languageserver.ShapesTest",
                    "workbench.tests.CommandsTest"),
            new Feature(
                    "bracket pairs",
                    "dsl.ide.structure.StructureTest",
                    "languageserver.AnswersTest",
                    "workbench.tests.BracketsTest"),
            new Feature(
                    "growing selection",
                    "dsl.ide.structure.StructureTest",
                    "languageserver.ShapesTest",
                    "workbench.tests.CommandsTest"),
            new Feature(
                    "comment toggle",
                    "dsl.ide.structure.CommentsTest",
                    "languageserver.EditsTest",
                    "workbench.tests.CommandsTest"),
            new Feature(
                    "code minings",
                    "dsl.ide.lens.CodeMiningsTest",
                    "languageserver.ShapesTest",
                    "workbench.tests.CommandsTest"));

    private record Feature(String name, String services, String server, String eclipse) {}

    @Test
    void everyFeatureHasATestInTheServicesOverTheServerAndInEclipse() throws IOException {
        var rows = FEATURES.stream().map(FeatureTest::row).toList();
        var text = "| feature | language services | language server | Eclipse |\n|---|---|---|---|\n"
                + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/editor-features.md"), text, StandardCharsets.UTF_8);
        System.out.println(text);
        assertThat(FEATURES).allSatisfy(feature -> {
            assertThat(cell(feature.services())).as(feature.name()).isNotEqualTo(RED);
            assertThat(cell(feature.server())).as(feature.name()).isNotEqualTo(RED);
            // Those run later in a build, so that what is known of them may be from an earlier one.
            assertThat(TestReport.of(feature.eclipse())).as(feature.name()).isNotEqualTo(TestReport.NONE);
        });
    }

    private static String row(Feature feature) {
        return "| "
                + String.join(
                        " | ",
                        feature.name(),
                        cell(feature.services()),
                        cell(feature.server()),
                        cell(feature.eclipse()))
                + " |";
    }

    private static String cell(String test) {
        var run = TestReport.of(test);
        return switch (run) {
            case NONE, FAILED -> RED;
            case PASSED -> test.substring(test.lastIndexOf('.') + 1);
            case NOT_RUN -> test.substring(test.lastIndexOf('.') + 1) + " (not run)";
        };
    }
}
