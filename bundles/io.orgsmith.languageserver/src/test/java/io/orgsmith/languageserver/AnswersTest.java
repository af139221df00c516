// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor asks while somebody reads and types. */
class AnswersTest {
    @TempDir
    Path folder;

    @Test
    void completionKnowsOtherFilesAndHasTemplatesForClientsWithTabStops() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "existing ledger CN \"账\"\n");
            var caret = editor.open("a.org", "existing legal entity A { ledger | }\n");
            var items = completion(editor, caret);
            assertThat(items).extracting(CompletionItem::getLabel).containsExactly("CN");
            assertThat(items.get(0).getDetail()).isEqualTo("ledger 账");
        }
        try (var editor = Editor.in(folder)) {
            var items = completion(editor, editor.open("c.org", "oper|"));
            assertThat(items).extracting(CompletionItem::getLabel).startsWith("operating unit …", "operating unit");
            assertThat(items.get(0).getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
        }
    }

    @Test
    void aClientWithoutTabStopsGetsNoTemplates() throws Exception {
        try (var editor = Editor.in(folder, "{}", "en")) {
            assertThat(completion(editor, editor.open("a.org", "oper|")))
                    .extracting(CompletionItem::getLabel)
                    .containsExactly("operating unit");
        }
    }

    @Test
    void hoverExplainsAClause() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "operating unit TV { def|ault legal context A }\n");
            var hover =
                    Editor.get(editor.server.getTextDocumentService().hover(new HoverParams(editor.document(), caret)));
            assertThat(hover.getContents().getRight().getValue()).contains("HR_ORGANIZATION_INFORMATION");
            assertThat(editor.at(hover.getRange())).isEqualTo("default");
        }
    }

    @Test
    void definitionReferencesAndHighlights() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "existing ledger CN\n");
            var caret = editor.open("a.org", "legal entity A { ledger C|N }\nlegal entity B { ledger CN }\n");
            var texts = editor.server.getTextDocumentService();
            var definition = Editor.get(texts.definition(new DefinitionParams(editor.document(), caret)));
            assertThat(definition.getLeft()).extracting(Location::getUri).containsExactly(editor.address("b.org"));
            var references = Editor.get(
                    texts.references(new ReferenceParams(editor.document(), caret, new ReferenceContext(true))));
            assertThat(references).hasSize(3);
            var highlights = Editor.get(texts.documentHighlight(new DocumentHighlightParams(editor.document(), caret)));
            assertThat(highlights)
                    .extracting(DocumentHighlight::getRange)
                    .extracting(editor::at)
                    .containsExactly("CN", "CN");
        }
    }

    @Test
    void aBraceHighlightsItsPartner() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "location A |{ country CN }\n");
            var highlights = Editor.get(editor.server
                    .getTextDocumentService()
                    .documentHighlight(new DocumentHighlightParams(editor.document(), caret)));
            assertThat(highlights)
                    .extracting(DocumentHighlight::getRange)
                    .extracting(editor::at)
                    .containsExactly("{", "}");
        }
    }

    @Test
    void symbolsOfADocumentAndOfTheProject() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "operating unit XRAY \"X 光机业务\"\n");
            editor.open("a.org", "business group GH { operating unit TV \"电视机业务\" }\n");
            var symbols = Editor.get(
                    editor.server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(editor.document())));
            assertThat(symbols.get(0).getRight().getChildren().get(0).getName()).isEqualTo("TV 电视机业务");
            var found = Editor.get(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("业务")));
            assertThat(found.getRight()).hasSize(2);
        }
    }

    static List<CompletionItem> completion(Editor editor, org.eclipse.lsp4j.Position caret) throws Exception {
        return Editor.get(editor.server
                        .getTextDocumentService()
                        .completion(new CompletionParams(editor.document(), caret)))
                .getLeft();
    }
}
