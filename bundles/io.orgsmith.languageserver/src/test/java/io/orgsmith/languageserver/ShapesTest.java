// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor draws: colours, folds, lines between the lines. */
class ShapesTest {
    @TempDir
    Path folder;

    @Test
    void semanticTokensOfAWholeDocumentAndOfARange() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open("a.org", "ledger CN // 账\n/* a\n b */ location SH\n");
            var texts = editor.server.getTextDocumentService();
            var all = Editor.get(texts.semanticTokensFull(new SemanticTokensParams(editor.document())));
            assertThat(shown(editor, all.getData()))
                    .containsExactly(
                            "keyword ledger",
                            "class CN declared",
                            "comment // 账",
                            "comment /* a",
                            "comment  b */",
                            "keyword location",
                            "class SH declared");
            var first = new Range(new Position(0, 0), new Position(0, 8));
            var some = Editor.get(texts.semanticTokensRange(new SemanticTokensRangeParams(editor.document(), first)));
            assertThat(shown(editor, some.getData())).containsExactly("keyword ledger", "class CN declared");
        }
    }

    @Test
    void foldsKeepTheClosingBraceInSight() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open("a.org", "location A {\n  country CN\n}\n");
            var folds = Editor.get(editor.server
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(editor.document())));
            assertThat(folds).singleElement().satisfies(fold -> {
                assertThat(fold.getStartLine()).isZero();
                assertThat(fold.getEndLine()).isEqualTo(1);
            });
        }
    }

    @Test
    void selectionsGrow() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "location A { country C|N }\n");
            var ranges = Editor.get(editor.server
                    .getTextDocumentService()
                    .selectionRange(new SelectionRangeParams(editor.document(), List.of(caret))));
            assertThat(editor.at(ranges.get(0).getRange())).isEqualTo("CN");
            assertThat(editor.at(ranges.get(0).getParent().getRange())).isEqualTo("{ country CN }");
            assertThat(editor.at(ranges.get(0).getParent().getParent().getRange()))
                    .isEqualTo("location A { country CN }");
        }
    }

    @Test
    void whatBelongsToADeclarationStandsAboveIt() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save(
                    "b.org",
                    "inventory organization A { operating unit TV }\ninventory organization B { operating unit TV }\n");
            editor.open("a.org", "operating unit TV\n");
            var lenses =
                    Editor.get(editor.server.getTextDocumentService().codeLens(new CodeLensParams(editor.document())));
            assertThat(lenses)
                    .singleElement()
                    .satisfies(lens -> assertThat(lens.getCommand().getTitle()).isEqualTo("2 inventory organizations"));
        }
    }

    private static List<String> shown(Editor editor, List<Integer> data) {
        var legend =
                editor.greeting.getCapabilities().getSemanticTokensProvider().getLegend();
        var shown = new ArrayList<String>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            var range = new Range(new Position(line, column), new Position(line, column + data.get(i + 2)));
            shown.add(legend.getTokenTypes().get(data.get(i + 3)) + " " + editor.at(range)
                    + (data.get(i + 4) == 1 ? " declared" : ""));
        }
        return shown;
    }
}
