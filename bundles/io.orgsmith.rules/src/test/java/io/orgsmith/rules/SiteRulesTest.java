// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.rules.ocl.Limits;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Rules that a user writes beside the model. */
class SiteRulesTest {

    private static final String MODEL = """
            enterprise "光华" for ebs 12.2
            existing ledger CN "光华人民币账"
            existing ledger HK "HK_港币账"
            """;

    private static CheckReport check(String model, String rules, Limits limits) {
        OclDocument document = OclDocument.ofSite("house/rules.ocl", rules);
        return RuleCheck.check(Project.of(model).model(), new CheckOptions(List.of(document), limits));
    }

    private static CheckReport check(String model, String rules) {
        return check(model, rules, Limits.standard());
    }

    @Test
    void areWarningsWithTheTextOfTheirComment() {
        CheckReport report = check(MODEL, """
                --- HOUSE1 warning
                --- at: name
                --- about: name.size()
                --- text: {0}: the name, of {1} characters, does not begin with the unit’s code.
                --- text zh: {0}：名称没有以单位代码开头。
                context Ledger inv HOUSE1: name.matches('[A-Z]+_.*')
                """);
        assertThat(report.problems()).isEmpty();
        Finding finding = report.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Ledger “光华人民币账”: the name, of 6 characters, does not begin with the unit’s code.");
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("分类账“光华人民币账”：名称没有以单位代码开头。");
        assertThat(finding.why(Locale.ENGLISH)).isEmpty();
        assertThat(finding.fix(Locale.ENGLISH)).isEmpty();
        assertThat(TextPlace.of(finding.origin())).isEqualTo("a.org:2:20");
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void withoutTextOnlyTheRuleIsNamed() {
        Finding finding =
                check(MODEL, "context Ledger inv HOUSE2: id = 'HK'").findings().get(0);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Ledger “光华人民币账” does not satisfy rule HOUSE2.");
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("分类账“光华人民币账”不符合规则 HOUSE2。");
    }

    @Test
    void aBrokenOneIsReportedAndTheOthersRun() {
        CheckReport report = check(MODEL, "context Ledger\ninv BROKEN: nmae = ''\ninv HOUSE3: id = 'HK'");
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("HOUSE3");
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).document()).isEqualTo("house/rules.ocl");
        assertThat(report.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void aSlowOneIsStopped() {
        CheckReport report = check(
                MODEL,
                "context Ledger inv SLOW: Sequence{1..2000000000}->forAll(i | i > 0)",
                new Limits(() -> false, Duration.ofMillis(50)));
        assertThat(report.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TIME_LIMIT);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aCheckThatIsNoLongerWantedEnds() {
        assertThatThrownBy(() -> check(MODEL, "", new Limits(() -> true, Duration.ofSeconds(1))))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void canBeSetAsideLikeAnyOther() {
        CheckReport report = check(
                MODEL + "accept HOUSE2 on ledger CN because \"an old name\"", "context Ledger inv HOUSE2: id = 'HK'");
        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted()).hasSize(1);
    }
}
