// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkersTest {
    @TempDir
    Path folder;

    @Test
    void aMistakeIsMarkedWithTheVersionThatHasItAndGoesWithIt() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open("a.org", "location BJ { cuntry CN }\n");
            var wrong = editor.client.markers(
                    editor.address, markers -> !markers.getDiagnostics().isEmpty());
            assertThat(wrong.getVersion()).isEqualTo(1);
            var marker = wrong.getDiagnostics().get(0);
            assertThat(marker.getCode().getLeft()).isEqualTo("syntax.unknown-clause");
            assertThat(marker.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
            assertThat(editor.at(marker.getRange())).isEqualTo("cuntry");
            editor.type(2, "cuntry", "country");
            var right = editor.client.markers(editor.address, markers -> markers.getVersion() == 2);
            assertThat(right.getDiagnostics()).isEmpty();
        }
    }

    @Test
    void aRuleIsMarkedInTheReadersLanguage() throws Exception {
        try (var editor = Editor.in(folder, Editor.ALL, "zh-cn")) {
            editor.open("a.org", "enterprise \"光华集团\" for ebs 12.2\nhr organization SALES \"销售中心\"\n");
            var marker = editor.client
                    .markers(
                            editor.address, markers -> !markers.getDiagnostics().isEmpty())
                    .getDiagnostics()
                    .get(0);
            assertThat(marker.getCode().getLeft()).isEqualTo("BG001");
            assertThat(marker.getMessage().getLeft()).contains("销售中心");
        }
    }

    @Test
    void anIdThatAnotherFileDeclaresNoMoreIsMarkedThere() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "existing legal entity A { ledger CN }\n");
            editor.open("a.org", "existing ledger CN\n");
            editor.client.markers(editor.address, markers -> markers.getVersion() == 1);
            editor.type(2, "CN", "US");
            var other = editor.client.markers(editor.address("b.org"), markers -> markers.getDiagnostics().stream()
                    .anyMatch(marker -> marker.getCode().getLeft().equals("link.unknown")));
            assertThat(other.getVersion()).isNull();
        }
    }

    @Test
    void filesThatChangeOnDiskAreReadAgain() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.save("b.org", "existing ledger CN\n");
            editor.open("a.org", "existing legal entity A { ledger CN }\n");
            editor.client.markers(editor.address, markers -> markers.getVersion() == 1);
            editor.save("b.org", "existing ledger US\n");
            editor.server
                    .getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                            List.of(new FileEvent(editor.address("b.org"), FileChangeType.Changed))));
            editor.client.markers(editor.address, markers -> markers.getDiagnostics().stream()
                    .anyMatch(marker -> marker.getCode().getLeft().equals("link.unknown")));
            assertThat(editor.client.registered).hasSize(1);
        }
    }

    @Test
    void theFirstCheckShowsProgress() throws Exception {
        try (var editor = Editor.in(folder)) {
            editor.open("a.org", "location BJ\n");
            editor.client.markers(editor.address, markers -> true);
            assertThat(editor.client.progress.poll(60, TimeUnit.SECONDS).toString())
                    .contains("Orgsmith checks");
            assertThat(editor.client.progress.poll(60, TimeUnit.SECONDS).toString())
                    .contains("WorkDoneProgressEnd");
        }
    }
}
