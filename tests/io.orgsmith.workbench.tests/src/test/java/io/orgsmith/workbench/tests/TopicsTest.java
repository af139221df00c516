// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.help.Topics;
import io.orgsmith.workbench.help.page.Page;
import io.orgsmith.workbench.help.page.Span;
import java.util.List;
import java.util.Locale;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the help knows. */
@ExtendWith(ErrorLog.class)
class TopicsTest {
    private final Topics english = Topics.in(Locale.ENGLISH);
    private final Topics chinese = Topics.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void aRuleHasItsPageWithAWrongAndARightExample() {
        var rule = Page.of(english.find("INV003").orElseThrow().markdown()).text();
        assertThat(rule)
                .startsWith("INV003 The legal entity of an inventory organization is one of its operating unit")
                .contains("Wrong:", "Right:")
                .doesNotContain("INV004");
        assertThat(chinese.find("INV003").orElseThrow().title()).contains("库存组织");
    }

    @Test
    void theLanguageHasAPageForEachKindOfElement() {
        assertThat(english.find("language/Operating unit").orElseThrow().markdown())
                .contains("default legal context");
        assertThat(english.find("language-introduction/Ids and names")).isPresent();
        assertThat(chinese.find("language/业务实体（operating unit）").orElseThrow().markdown())
                .contains("default legal context")
                .contains("法律实体");
    }

    /** That of keys has the names of commands, which are in the language that the program was started in. */
    @Test
    void eachPageIsChineseForAChineseReader() {
        var contents = chinese.find(Topics.CONTENTS).orElseThrow();
        var targets = Page.of(contents.markdown()).spans().stream()
                .map(Span::target)
                .filter(each -> !each.isEmpty() && !each.equals("keys"));
        assertThat(targets).hasSizeGreaterThan(100).allSatisfy(id -> {
            var page = chinese.find(id).orElseThrow();
            assertThat(page.title()).matches(".*\\p{IsHan}.*");
            assertThat(page.markdown().lines().filter(line -> line.matches("(?i)(the|it|a|this|what) .*")))
                    .as(id)
                    .isEmpty();
        });
    }

    @Test
    void eachLinkOfEachOwnPageLeadsToAPage() {
        for (var topics : List.of(english, chinese)) {
            for (var id : List.of(
                    Topics.CONTENTS,
                    "start",
                    "editor",
                    "problems",
                    "explorer",
                    "draw",
                    "diagrams",
                    "databases",
                    "plan",
                    "saved",
                    "history",
                    "drift",
                    "compare",
                    "import",
                    "workbooks",
                    "preferences")) {
                var page = Page.of(topics.find(id).orElseThrow().markdown());
                assertThat(page.spans())
                        .filteredOn(span -> !span.target().isEmpty())
                        .allSatisfy(
                                link -> assertThat(topics.find(link.target()).isPresent() || isSheet(link.target()))
                                        .as(link.target())
                                        .isTrue());
            }
        }
    }

    private static boolean isSheet(String target) {
        return Sheet.NAMES.stream().anyMatch(name -> target.equals("sheet:" + name));
    }

    @Test
    void thePageOfDatabasesHasNoMarksLeft() {
        assertThat(Page.of(english.find("databases").orElseThrow().markdown()).text())
                .contains("SQL*Plus scripts for a DBA, and Manual Steps lists")
                .doesNotContain("**");
        assertThat(Page.of(chinese.find("databases").orElseThrow().markdown()).text())
                .contains("SQL*Plus 脚本；手工步骤列出")
                .doesNotContain("**");
    }

    @Test
    void theKeysAreThoseThatAreBound() {
        var keys = Page.of(english.find("keys").orElseThrow().markdown()).text();
        assertThat(keys).contains("F1  Help on This").contains("Ctrl+S  Save");
        assertThat(PlatformUI.isWorkbenchRunning()).isTrue();
    }
}
