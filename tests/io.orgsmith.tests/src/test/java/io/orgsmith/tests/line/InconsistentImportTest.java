// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.Finding;
import io.orgsmith.rules.RuleCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The organization form of 11i lets an inventory organization be of another set of books than its operating unit and its
 * legal entity. An import shows what it found, and the rules say what is wrong with it.
 */
class InconsistentImportTest {
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "F01");
    private static final Key BOOKS_HKD = Key.of(Kind.LEDGER, "南华港币账套");

    private LabLine lab;
    private Imported imported;

    @BeforeEach
    void thePlantIsMovedToTheBooksOfHongKong(@TempDir Path folder) {
        lab = new LabLine(folder.resolve("lab"), "11i");
        lab.apply(Desired.of(new Example("classic-11i").model()));
        ForeignHand.change(lab.address(), """
                UPDATE HR_ORGANIZATION_INFORMATION SET ORG_INFORMATION1 =
                  (SELECT CAST(SET_OF_BOOKS_ID AS VARCHAR(20)) FROM GL_SETS_OF_BOOKS WHERE NAME = '南华港币账套')
                WHERE ORG_INFORMATION_CONTEXT = 'Accounting Information' AND ORGANIZATION_ID =
                  (SELECT ORGANIZATION_ID FROM MTL_PARAMETERS WHERE ORGANIZATION_CODE = 'F01')
                """);
        imported = new Imported(lab, folder);
    }

    @Test
    void itIsImportedAsItIs() {
        var plant = imported.desired().get(PLANT).orElseThrow();
        assertThat(plant.ref("ledger")).contains(BOOKS_HKD);
        assertThat(plant.ref("operatingUnit")).contains(Key.of(Kind.OPERATING_UNIT, "南华电视集团", "电视机业务"));
        assertThat(plant.ref("legalEntity")).contains(Key.of(Kind.LEGAL_ENTITY, "南华电视集团", "南华电视有限公司"));
        assertThat(lab.planUnmanaged(imported.desired()).isEmpty()).isTrue();
    }

    @Test
    void theRuleSaysWhatIsWrong() {
        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("INV002"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("Foshan TV Plant", "南华港币账套", "The 11i form lets this through"));
    }

    @Test
    void nothingElseIsBlamedForIt() {
        assertThat(findings()).extracting(Finding::rule).doesNotContain("OU001", "OU002", "LE001", "INV001");
    }

    private List<Finding> findings() {
        return RuleCheck.check(imported.model(), CheckOptions.STANDARD).findings();
    }
}
