// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentSaveReason;
import org.eclipse.lsp4j.WillSaveTextDocumentParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor lets the server change. */
class EditsTest {
    @TempDir
    Path folder;

    @Test
    void renameSpansFilesAndNamesTheVersionOfThoseThatAreOpen() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "legal entity A { ledger CN }\n");
            var caret = editor.open("a.org", "existing ledger C|N\n");
            var texts = editor.server.getTextDocumentService();
            var prepared = Editor.get(texts.prepareRename(new PrepareRenameParams(editor.document(), caret)));
            assertThat(prepared.getSecond().getPlaceholder()).isEqualTo("CN");
            var edit = Editor.get(texts.rename(new RenameParams(editor.document(), caret, "US")));
            assertThat(documents(edit))
                    .extracting(each -> each.getTextDocument().getVersion())
                    .containsExactly(1, null);
            editor.type(2, "CN", "JP");
            assertThatThrownBy(() -> Editor.get(texts.rename(new RenameParams(editor.document(), caret, "U S"))))
                    .hasMessageContaining("“U S” is no id");
        }
    }

    @Test
    void aClientThatDoesNotTakeVersionsGetsNone() throws Exception {
        try (var editor = Editor.in(folder, "{}", "en")) {
            var caret = editor.open("a.org", "existing ledger C|N\n");
            var edit = Editor.get(
                    editor.server.getTextDocumentService().rename(new RenameParams(editor.document(), caret, "US")));
            assertThat(edit.getDocumentChanges()).isNull();
            assertThat(edit.getChanges()).containsOnlyKeys(editor.address);
        }
    }

    @Test
    void aClientThatDoesNotCountVersionsGetsEditsThatFitAnyVersion() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "existing ledger C|N\n");
            editor.type(0, "CN", "JP");
            editor.type(0, "JP", "CN");
            var edit = Editor.get(
                    editor.server.getTextDocumentService().rename(new RenameParams(editor.document(), caret, "US")));
            assertThat(documents(edit).get(0).getTextDocument().getVersion()).isNull();
        }
    }

    @Test
    void aQuickFixAndAllOfThem() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open(
                    "a.org",
                    "enterprise \"光华集团\" for ebs 12.2\nexisting business group GH \"光华集团\"\nhr organization SALES \"销售中心\"\n");
            var marker = editor.client
                    .markers(
                            editor.address, markers -> !markers.getDiagnostics().isEmpty())
                    .getDiagnostics()
                    .get(0);
            var actions = Editor.get(editor.server
                    .getTextDocumentService()
                    .codeAction(new CodeActionParams(
                            editor.document(), marker.getRange(), new CodeActionContext(List.of(marker)))));
            assertThat(actions).hasSize(2);
            assertThat(actions.get(0).getRight().getTitle()).startsWith("Add “business group GH”");
            assertThat(actions.get(0).getRight().getIsPreferred()).isTrue();
            var all = Editor.get(editor.server
                    .getTextDocumentService()
                    .codeAction(new CodeActionParams(
                            editor.document(),
                            marker.getRange(),
                            new CodeActionContext(List.of(), List.of(CodeActionKind.SourceFixAll)))));
            assertThat(all).singleElement().satisfies(action -> assertThat(
                            documents(action.getRight().getEdit()))
                    .hasSize(1));
        }
    }

    @Test
    void formattingTheDocumentARangeAndOnSave() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open("a.org", "location   A\nlocation   B\n");
            var texts = editor.server.getTextDocumentService();
            var options = new FormattingOptions(2, true);
            assertThat(Editor.get(texts.formatting(new DocumentFormattingParams(editor.document(), options))))
                    .hasSize(2);
            var second = new Range(new org.eclipse.lsp4j.Position(1, 0), new org.eclipse.lsp4j.Position(1, 2));
            assertThat(Editor.get(texts.rangeFormatting(
                            new DocumentRangeFormattingParams(editor.document(), options, second))))
                    .hasSize(1);
            assertThat(Editor.get(texts.willSaveWaitUntil(
                            new WillSaveTextDocumentParams(editor.document(), TextDocumentSaveReason.Manual))))
                    .hasSize(2);
        }
    }

    @Test
    void linesBecomeCommentsByACommand() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "location |A\n");
            var done = Editor.get(editor.server
                    .getWorkspaceService()
                    .executeCommand(new ExecuteCommandParams(
                            Abilities.TOGGLE_COMMENT, List.of(editor.address, new Range(caret, caret)))));
            assertThat(done).hasToString("true");
            var edit = documents(editor.client.applied.get(0).getEdit())
                    .get(0)
                    .getEdits()
                    .get(0);
            assertThat(edit.getLeft().getNewText()).isEqualTo("// ");
        }
    }

    @Test
    void idsThatAreTypedInTogether() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "ledger C|N\nlegal entity A { ledger CN }\n");
            var linked = Editor.get(editor.server
                    .getTextDocumentService()
                    .linkedEditingRange(new LinkedEditingRangeParams(editor.document(), caret)));
            assertThat(linked.getRanges()).extracting(editor::at).containsExactly("CN", "CN");
        }
    }

    private static List<TextDocumentEdit> documents(WorkspaceEdit edit) {
        return edit.getDocumentChanges().stream().map(each -> each.getLeft()).toList();
    }
}
