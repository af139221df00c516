// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.help.page.Page;
import io.orgsmith.workbench.help.page.Span;
import org.junit.jupiter.api.Test;

/** How documents look in the help view. */
class PageTest {
    @Test
    void linesOfAParagraphFlowAndHeadingsStandAlone() {
        assertThat(Page.of("# Title\none\ntwo\n\nthree\n").text()).isEqualTo("Title\n\none two\n\nthree\n");
    }

    @Test
    void chineseLinesAreJoinedWithoutASpace() {
        assertThat(Page.of("批准连同校验和\n**记在**计划\n`A.org` 旁；\n`B`\n“另存”\n不变\n").text())
                .isEqualTo("批准连同校验和记在计划 A.org 旁；B “另存”不变\n");
        assertThat(Page.of("- 内容、\n  文本\n- Orgsmith\n  检查\n").text()).isEqualTo("  • 内容、文本\n  • Orgsmith 检查\n");
    }

    @Test
    void itemsOfAListBeginLinesAndGoOnInTheNext() {
        assertThat(Page.of("- one\n  more\n- two\n").text()).isEqualTo("  • one more\n  • two\n");
    }

    @Test
    void stepsKeepTheirNumbers() {
        assertThat(Page.of("First:\n\n1. one\n   more\n2. two\n").text())
                .isEqualTo("First:\n\n  1. one more\n  2. two\n");
        assertThat(Page.of("In 2026.5 nothing begins\n12.2 is a release\n").text())
                .isEqualTo("In 2026.5 nothing begins 12.2 is a release\n");
    }

    @Test
    void codeKeepsItsLines() {
        var page = Page.of("Wrong:\n```org\na {\n  b\n}\n```\nend");
        assertThat(page.text()).isEqualTo("Wrong:\n\n  a {\n    b\n  }\n\nend\n");
        assertThat(kind(page, "b")).isEqualTo(Span.Kind.CODE);
    }

    @Test
    void theCellsOfATableFollowOneAnother() {
        var page = Page.of("| clause | meaning |\n|---|---|\n| `a \\| b` | One or the other. |\n");
        assertThat(page.text()).isEqualTo("clause  ·  meaning\na | b  ·  One or the other.\n");
        assertThat(kind(page, "a | b")).isEqualTo(Span.Kind.CODE);
    }

    @Test
    void wordsInALineHaveTheirLook() {
        var page = Page.of("A **strong** and *soft* word, 2 * 3 * 4.");
        assertThat(page.text()).isEqualTo("A strong and soft word, 2 * 3 * 4.\n");
        assertThat(kind(page, "strong")).isEqualTo(Span.Kind.STRONG);
        assertThat(kind(page, "soft")).isEqualTo(Span.Kind.EMPHASIS);
    }

    @Test
    void aStarInsideAWordIsAStar() {
        var page = Page.of("SQL*Plus scripts for a DBA, and **Manual Steps**: *soft*, 交给 SQL*Plus；**手工步骤**列出");
        assertThat(page.text()).isEqualTo("SQL*Plus scripts for a DBA, and Manual Steps: soft, 交给 SQL*Plus；手工步骤列出\n");
        assertThat(kind(page, "Manual")).isEqualTo(Span.Kind.STRONG);
        assertThat(kind(page, "soft")).isEqualTo(Span.Kind.EMPHASIS);
        assertThat(kind(page, "手工")).isEqualTo(Span.Kind.STRONG);
    }

    @Test
    void aLinkLeadsWhereItSays() {
        var page = Page.of("See [the rule](INV003) here.");
        assertThat(page.target(page.text().indexOf("rule"))).contains("INV003");
        assertThat(page.target(page.text().indexOf("here"))).isEmpty();
    }

    @Test
    void commentsAndAnchorsAreNotShown() {
        assertThat(Page.of("<!-- licence -->\n<a id=\"x\"></a>\ntext").text()).isEqualTo("text\n");
    }

    private static Span.Kind kind(Page page, String words) {
        int at = page.text().indexOf(words);
        return page.spans().stream()
                .filter(span -> span.has(at))
                .map(Span::kind)
                .findFirst()
                .orElseThrow();
    }
}
