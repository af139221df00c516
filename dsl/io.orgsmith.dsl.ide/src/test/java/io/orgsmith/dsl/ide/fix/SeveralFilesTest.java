// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A fix edits the file that says it, wherever the finding is shown. */
class SeveralFilesTest {
    private static final URI BASE = URI.create("memory:/base.org");
    private static final URI PLANTS = URI.create("memory:/工厂.org");
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            location BJ "北京总部" { country CN }
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            """;

    @Test
    void theOperatingUnitsFileIsEditedForAPlantOfAnother() {
        var unit = GROUND
                + "operating unit TV { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }\n";
        var plant = "inventory organization P code P01 { operating unit TV  legal entity SH_EL  at BJ }\r\n";
        var after = fixed("INV003.list", unit, plant);
        assertThat(after).containsEntry(BASE, unit.replace("legal entities BJ_TV", "legal entities BJ_TV, SH_EL"));
        assertThat(after).containsEntry(PLANTS, plant);
    }

    @Test
    void eachFileKeepsItsOwnLineEnds() {
        var unit = GROUND
                + "operating unit TV { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }\n";
        var plants = """
                inventory organization P code P01 {
                  operating unit TV
                  legal entity BJ_TV
                }
                """.replace("\n", "\r\n");
        var after = fixed("INV012.add", unit, plants);
        assertThat(after).containsEntry(BASE, unit);
        assertThat(after).containsEntry(PLANTS, plants.replace("BJ_TV\r\n", "BJ_TV\r\n  at BJ\r\n"));
    }

    @Test
    void aTemplateOfAnotherFileIsEditedWhereItSaysIt() {
        var template = GROUND + "template BUSINESS for operating unit { ledger CN  company value 11 }\n";
        var unit = "operating unit TV like BUSINESS { business group GH  default legal context BJ_TV }\n";
        var after = fixed("OU007.improper", template, unit);
        assertThat(after).containsEntry(BASE, template.replace("  company value 11", ""));
        assertThat(after).containsEntry(PLANTS, unit);
    }

    private static SortedMap<URI, String> fixed(String id, String base, String plants) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(BASE, base, PLANTS, plants)));
        var model = Texts.model(project);
        var fix = Texts.findings(model).stream()
                .flatMap(finding -> QuickFixes.of(project, model, finding).stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var after = Fixing.apply(project, fix);
        assertThat(after.problems()).isEmpty();
        return new TreeMap<>(after.texts());
    }
}
