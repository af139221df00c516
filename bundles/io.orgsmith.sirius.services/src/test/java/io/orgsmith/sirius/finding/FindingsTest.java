// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.tool.Repair;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are marked with what the rules find, and validation offers the best quick fix. */
class FindingsTest {
    private final Findings findings = new Findings();
    private Session session;

    @BeforeEach
    void aPlantOfACompanyThatItsUnitDoesNotList(@TempDir Path folder) {
        session = Session.of(folder, """
                enterprise "Huatai" for ebs 12.2
                existing business group HT "Group"
                existing ledger CN "Books"
                existing legal entity HZ "Hangzhou" { ledger CN  balancing segment values 10 }
                existing legal entity FS "Foshan" { ledger CN  balancing segment values 20 }
                operating unit PUMPS "Pumps" {
                  business group HT  ledger CN  legal entities HZ  default legal context HZ
                  inventory organization PLANT "Plant" code P01 { legal entity FS  calendar C  costing average }
                }
                """);
    }

    @Test
    void anErrorMarksTheFigureAndSaysWhy() {
        assertThat(findings.hasErrors(plant())).isTrue();
        assertThat(findings.isWithoutErrors(plant())).isFalse();
        assertThat(findings.errors(plant())).startsWith("INV003 ");
        assertThat(findings.findings(plant())).contains("INV003 ");
    }

    @Test
    void whatIsRightIsNotMarked() {
        var ledger = session.at("ledger:CN");
        assertThat(findings.hasErrors(ledger)).isFalse();
        assertThat(findings.errors(ledger)).isEmpty();
    }

    @Test
    void theBestQuickFixPutsItRight() {
        new Repair().repairError(plant());
        assertThat(findings.errors(plant())).doesNotContain("INV003");
    }

    @Test
    void weightsDoNotMix() {
        assertThat(findings.hasFindings(plant())).isTrue();
        assertThat(findings.warnings(plant())).doesNotContain("INV003");
        assertThat(findings.hasWarnings(plant())).isNotEqualTo(findings.isWithoutWarnings(plant()));
        assertThat(findings.hasAdvice(plant())).isNotEqualTo(findings.isWithoutAdvice(plant()));
        assertThat(findings.advice(plant())).doesNotContain("INV003");
    }

    private EObject plant() {
        return session.at("inventory-organization:PLANT");
    }
}
