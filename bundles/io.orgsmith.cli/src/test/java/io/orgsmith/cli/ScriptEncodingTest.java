// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in scripts: the same under every NLS_LANG, or readable. */
class ScriptEncodingTest {
    @TempDir
    Path folder;

    @Test
    void namesAreEscapedUnlessTheyAreWantedReadable() {
        assertThat(location("")).contains("UNISTR('\\603B\\90E8')").doesNotContain("总部");
        assertThat(location("--encoding utf-8 --force")).contains("'总部'", "-- This file is UTF-8");
    }

    @Test
    void anyOtherEncodingIsRefused() {
        var run = new Shell(folder).run("orgsmith generate --target ebs-12.2 -o out --encoding gbk");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--encoding", "ascii", "utf-8");
    }

    private String location(String options) {
        var shell = new Shell(folder).write("a.org", """
                enterprise "E" for ebs 12.2
                location HQ "总部" { country CN  city "北京"  address "一号" }
                """);
        assertThat(shell.run("orgsmith generate --target ebs-12.2 -o out " + options)
                        .exit())
                .isZero();
        return shell.read("out/20_locations.sql");
    }
}
