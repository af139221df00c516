// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a finding says and where it is shown. */
class FindingTest {

    private static List<Finding> findings(String text) {
        return Project.of(text).check().findings();
    }

    private static Finding only(String text) {
        assertThat(findings(text)).hasSize(1);
        return findings(text).get(0);
    }

    @Test
    void namesAreThoseOfTheReadersLanguage() {
        Finding finding = only("enterprise X for ebs 12.2\nhr organization A \"人力\" en \"People\" ZHS \"人力资源\""
                .replace("enterprise X", "enterprise \"X\""));
        assertThat(finding.message(Locale.US)).isEqualTo("HR organization “People” belongs to no business group.");
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("HR 组织“人力资源”不属于任何业务组。");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("HR organization “人力” belongs to no business group.");
        assertThat(finding.why(Locale.CHINESE)).startsWith("EBS 把每个组织");
        assertThat(finding.fix(Locale.ENGLISH))
                .contains("Declare it inside its business group, or add “business group ID”.");
    }

    @Test
    void in11iALedgerIsASetOfBooks() {
        String text = """
                enterprise "X" for ebs %s
                existing ledger A "A" { short S }
                existing ledger B "B" { short S }
                """;
        assertThat(findings(text.formatted("11i")).get(0).message(Locale.CHINESE))
                .contains("账套“A”");
        assertThat(findings(text.formatted("12.1")).get(0).message(Locale.CHINESE))
                .contains("分类账“A”");
    }

    @Test
    void whatATemplateSaysIsShownThere() {
        Finding finding = only("""
                enterprise "X" for ebs 12.2
                existing business group GH "GH"
                hr organization A "A" { like OLD }
                template OLD for hr organization { business group GH  from 2020-01-01  to 2019-01-01 }
                """);
        assertThat(finding.rule()).isEqualTo("GEN003");
        assertThat(finding.element().getId()).isEqualTo("A");
        assertThat(TextPlace.of(finding.origin())).isEqualTo("a.org:4:75");
    }

    @Test
    void columnsCountCharactersNotUnits() {
        Finding finding = only("enterprise \"X\" for ebs 12.2\n/* 😀 */ hr organization A \"A\"");
        assertThat(TextPlace.of(finding.origin())).isEqualTo("a.org:2:25");
    }

    @Test
    void longAndMultilineTextsAreShownOnOneShortLine() {
        String name = "很".repeat(100);
        Finding finding = only("enterprise \"X\" for ebs 12.2\nexisting hr organization A \"" + name + "\"");
        assertThat(finding.message(Locale.CHINESE))
                .contains("很".repeat(60) + "…")
                .doesNotContain("很".repeat(61));
        Finding broken = only("enterprise \"X\" for ebs 12.2\nexisting hr organization A \"a\\nb\"");
        assertThat(broken.message(Locale.ENGLISH)).contains("“a␤b”").doesNotContain("\n");
    }

    @Test
    void longListsAreCutAndEmptyOnesSayNone() {
        Labels labels = new Labels(false);
        List<Object> twelve = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(labels.of(twelve, Locale.ENGLISH)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 and 3 more");
        assertThat(labels.of(twelve, Locale.CHINESE)).endsWith("9等（另有 3 个）");
        assertThat(labels.of(List.of(), Locale.ENGLISH)).isEqualTo("none");
        assertThat(labels.of(null, Locale.ENGLISH)).isEqualTo("–");
    }

    @Test
    void theSameModelGivesTheSameReport() {
        String text = """
                enterprise "X" for ebs 12.2
                hr organization A "a 1"
                hr organization B "A1"
                existing ledger L "L" { currency A  currency B }
                """;
        assertThat(Project.of(text).findings()).isEqualTo(Project.of(text).findings());
        assertThat(findings(text)).extracting(Finding::rule).containsExactly("BG001", "BG001", "LED001");
    }

    @Test
    void anEmptyModelIsRight() {
        assertThat(findings("")).isEmpty();
    }
}
