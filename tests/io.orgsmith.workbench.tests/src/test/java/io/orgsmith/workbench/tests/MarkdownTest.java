// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.hover.Markdown;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What a hover makes of the Markdown of the language services. */
class MarkdownTest {
    @Test
    void boldWordsAreBoldAndTheirStarsGone() {
        var shown = Markdown.of("**ledger** `CN` 人民币账");
        assertThat(shown.text()).isEqualTo("ledger CN 人民币账");
        assertThat(shown.styles()).singleElement().satisfies(style -> {
            assertThat(style.start).isZero();
            assertThat(style.length).isEqualTo("ledger".length());
            assertThat(style.fontStyle).isEqualTo(SWT.BOLD);
        });
    }

    @Test
    void aStarInsideAWordIsAStar() {
        assertThat(Markdown.of("SQL*Plus and **bold**").text()).isEqualTo("SQL*Plus and bold");
    }

    @Test
    void codeStandsInItsLinesWithoutFences() {
        assertThat(Markdown.of("one\n\n```org\nledger CN {\n}\n```\n\ntwo").text())
                .isEqualTo("one\n\nledger CN {\n}\n\ntwo");
    }

    @Test
    void breaksAreLinesAndRulesAreNone() {
        assertThat(Markdown.of("a\\\nb\n\n---\n\nc\n- d").text()).isEqualTo("a\nb\n\nc\n\u2022 d");
    }
}
