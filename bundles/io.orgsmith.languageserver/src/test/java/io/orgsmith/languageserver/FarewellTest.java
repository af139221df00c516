// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import static io.orgsmith.languageserver.StdioServer.End.FAREWELL;
import static io.orgsmith.languageserver.StdioServer.End.GONE;
import static io.orgsmith.languageserver.StdioServer.End.NONSENSE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session ends. */
class FarewellTest {
    @TempDir
    Path folder;

    @Test
    void shutdownAndExit() throws Exception {
        var editor = Editor.in(folder);
        editor.open("a.org", "location A\n");
        editor.close();
        assertThat(Editor.get(editor.outcome).end()).isEqualTo(FAREWELL);
    }

    @Test
    void aClientThatIsGoneEndsTheServer() throws Exception {
        var editor = Editor.in(folder);
        editor.open("a.org", "location A\n");
        editor.vanish();
        assertThat(Editor.get(editor.outcome).end()).isEqualTo(GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\n\r\n{oops",
                "Content-Length: 2\r\n\r\n[]",
                "hello\r\n\r\n",
                "Content-Length: x\r\n\r\n{}"
            })
    void whatIsNoMessageEndsItWithAReason(String input) {
        var outcome = serve(input);
        assertThat(outcome.end()).isEqualTo(NONSENSE);
        assertThat(outcome.detail().orElseThrow()).doesNotContain("\n");
    }

    @Test
    void anEmptyInputIsAClientThatIsGone() {
        assertThat(serve("").end()).isEqualTo(GONE);
    }

    @Test
    void whoAsksBeforeTheGreetingIsRefused() throws Exception {
        var body =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":0,\"character\":0}}}";
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(("Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
        StdioServer.serve(in, out, Locale.ENGLISH, "test");
        assertThat(out.toString(UTF_8)).contains("-32002");
    }

    @Test
    void documentsThatAreNoFilesAreNoneOfItsBusiness() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.address = "untitled:Untitled-1";
            editor.type(1, "", "location A");
            assertThat(Editor.get(editor.server
                            .getTextDocumentService()
                            .hover(new HoverParams(editor.document(), new Position(0, 1)))))
                    .isNull();
        }
    }

    @Test
    void aCancelledRequestIsAnsweredAsSuch() throws Exception {
        try (var editor = Editor.in(folder)) {
            var caret = editor.open("a.org", "location |A\n");
            var answer = editor.server.getTextDocumentService().hover(new HoverParams(editor.document(), caret));
            answer.cancel(true);
            assertThatThrownBy(answer::join).isInstanceOf(java.util.concurrent.CancellationException.class);
            assertThat(AnswersTest.completion(editor, caret)).isNotNull();
        }
    }

    private static StdioServer.Outcome serve(String input) {
        return StdioServer.serve(
                new ByteArrayInputStream(input.getBytes(UTF_8)), new ByteArrayOutputStream(), Locale.ENGLISH, "test");
    }
}
