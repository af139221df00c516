// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook cannot hold, at the lines that say it. */
class NotHeldTest {
    @TempDir
    Path folder;

    private List<Diagnostic> found(String text) throws IOException {
        Files.writeString(folder.resolve("a.org"), text);
        return NotHeld.of(Snapshot.of(folder.toRealPath(), ResolveOptions.AS_WRITTEN));
    }

    @Test
    void whatHasACellIsNotMentioned() throws IOException {
        assertThat(found("enterprise \"华泰\" for ebs 12.2\nlocation HZ \"杭州\" { country CN }\n"))
                .isEmpty();
    }

    @Test
    void theyComeInTheOrderOfTheText() throws IOException {
        var found = found("""
                enterprise "华泰" en "Huatai" for ebs 12.2
                location HZ "杭州" formerly "临安" { country CN }
                environment TEST { location HZ is "杭州测试" }
                """);
        assertThat(found)
                .map(Diagnostic::code)
                .containsExactly(
                        "workbook.not-held-names", "workbook.not-held-formerly", "workbook.not-held-environment");
        assertThat(found).map(one -> one.place().line()).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsWorkedOutIsNoLoss() throws IOException {
        var found = found("template T for location { country CN }\nlocation HZ \"杭州\" like T\n");
        assertThat(found).isNotEmpty().allMatch(one -> one.severity() == Severity.ADVICE);
    }

    @Test
    void itSpeaksBothLanguages() throws IOException {
        var environment = found("environment TEST { }\n").get(0).message();
        assertThat(environment.in(Locale.ENGLISH)).contains("the changes of TEST are not kept");
        assertThat(environment.in(Locale.CHINESE)).contains("TEST 的改动");
    }
}
