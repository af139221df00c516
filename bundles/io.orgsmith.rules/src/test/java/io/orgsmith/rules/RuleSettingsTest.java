// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A model can set rules aside, with a reason; a setting that does nothing is pointed out. */
class RuleSettingsTest {

    private static final String TWO_HOMELESS = """
            enterprise "光华" for ebs 12.2
            hr organization A "一"
            hr organization B "二"
            """;

    private static List<String> findings(String settings) {
        return Project.of(TWO_HOMELESS + settings).findings();
    }

    @Test
    void withoutSettingsAllIsFound() {
        assertThat(findings("")).containsExactly("error BG001 a.org:2:17", "error BG001 a.org:3:17");
    }

    @Test
    void anAcceptedFindingIsKeptWithItsReason() {
        CheckReport report = Project.of(TWO_HOMELESS + "accept BG001 on A because \"moves next year\"")
                .check();
        assertThat(report.findings())
                .extracting(finding -> finding.element().getId())
                .containsExactly("B");
        assertThat(report.accepted()).hasSize(1);
        assertThat(report.accepted().get(0).setting().getReason()).isEqualTo("moves next year");
        assertThat(report.accepted().get(0).finding().element().getId()).isEqualTo("A");
    }

    @Test
    void aSettingWithoutElementHoldsForAllAndOneForAnElementGoesFirst() {
        assertThat(findings("rule BG001 warning because \"x\"\nrule BG001 advice on B because \"y\""))
                .containsExactly("advice BG001 a.org:3:17", "warning BG001 a.org:2:17");
        assertThat(findings("accept BG001 because \"x\"\nrule BG001 error on B because \"y\""))
                .containsExactly("error BG001 a.org:3:17");
    }

    @Test
    void aSettingForAContainerHoldsForItsParts() {
        String model = """
                enterprise "光华" for ebs 12.2
                existing value set V "V" { value A1 " " }
                """;
        assertThat(Project.of(model).findings()).containsExactly("error GEN004 a.org:2:37");
        assertThat(Project.of(model + "accept GEN004 on value set V because \"so it came\"")
                        .findings())
                .isEmpty();
    }

    @Test
    void aSettingThatSilencesNothingIsStale() {
        assertThat(findings("accept BG001 because \"x\"\naccept BG001 on A because \"y\"\naccept GEN001 because \"z\""))
                .containsExactly("warning setting.stale a.org:6:8");
        assertThat(findings("accept BG001 because \"x\"\naccept BG014 on A because \"z\""))
                .containsExactly("warning setting.stale a.org:5:8");
    }

    @Test
    void aSettingOfARuleThatIsNotAskedHereIsNot() {
        assertThat(findings("accept BG001 because \"x\"\naccept LE001 because \"11i\"\naccept BG012 because \"plan\""))
                .isEmpty();
    }

    @Test
    void aSettingGivesAReasonAndNamesARule() {
        assertThat(findings("accept BG001\nrule BG100 off because \"x\""))
                .containsExactly("error setting.unknown-rule a.org:5:6", "warning setting.reason a.org:4:8");
        Finding finding =
                Project.of(TWO_HOMELESS + "accept BG001").check().findings().get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The setting of rule BG001 gives no reason: add “because \"…\"”.");
        assertThat(finding.message(Locale.CHINESE)).startsWith("规则 BG001 的设置没有说明理由");
        assertThat(finding.why(Locale.ENGLISH)).isNotBlank();
        assertThat(finding.element().eClass().getName()).isEqualTo("Enterprise");
    }
}
