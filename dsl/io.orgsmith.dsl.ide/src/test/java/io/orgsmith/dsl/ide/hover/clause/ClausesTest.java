// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.workspace.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final Pattern FACT =
            Pattern.compile("[A-Z]{2,3}\\d{3}|\\d[\\d.-]*\\d|\\d|[A-Z]+_[A-Z_]+|`[^`]+`|11i");

    @Test
    void everyClauseIsExplainedInChinese() {
        assertThat(documented()).isNotEmpty().allSatisfy(feature -> assertThat(chinese(feature))
                .as(key(feature))
                .containsPattern("\\p{IsHan}")
                .isNotEqualTo(EcoreUtil.getDocumentation(feature)));
    }

    @Test
    void chineseStatesTheSameFacts() {
        assertThat(documented()).allSatisfy(feature -> assertThat(FACT.matcher(EcoreUtil.getDocumentation(feature))
                        .results()
                        .map(MatchResult::group))
                .allSatisfy(
                        fact -> assertThat(chinese(feature)).as(key(feature)).contains(fact)));
    }

    @Test
    void everyTextBelongsToAClause() {
        assertThat(new Messages(Clauses.class).bundle(Locale.CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        documented().stream().map(ClausesTest::key).toList());
    }

    @Test
    void theLedgerOfAnOperatingUnitIsExplainedInChinese() {
        assertThat(Documentation.of(OrgPackage.Literals.OPERATING_UNIT__LEDGER, Locale.CHINESE))
                .startsWith("主分类账（11i 中为账套）。规则 OU001 要求恰好一个");
    }

    private static List<EStructuralFeature> documented() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(kind -> ((EClass) kind).getEStructuralFeatures().stream())
                .filter(feature -> EcoreUtil.getDocumentation(feature) != null)
                .toList();
    }

    private static String chinese(EStructuralFeature feature) {
        return Clauses.of(feature, Locale.CHINESE);
    }

    private static String key(EStructuralFeature feature) {
        return "clause." + feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
