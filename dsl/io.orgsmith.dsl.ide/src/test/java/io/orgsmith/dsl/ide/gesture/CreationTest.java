// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What is new stands where an expert would have typed it. */
class CreationTest {
    private final Drawn drawn = Drawn.org("""
            ledger CN "Books"
            business group G "Group" {
              legislation CN

              operating unit TV "TV" { ledger CN }
            }
            location BJ "Beijing" { country CN }
            """);

    @Test
    void aUnitStandsInItsGroup() {
        assertThat(created(Literals.OPERATING_UNIT, "business-group:G", "XRAY", "X 光机"))
                .contains("  operating unit TV \"TV\" { ledger CN }\n  operating unit XRAY \"X 光机\"\n}\n");
    }

    @Test
    void aPlantStandsInItsUnit() {
        assertThat(created(Literals.INVENTORY_ORGANIZATION, "operating-unit:TV", "P1", "Plant"))
                .contains("  operating unit TV \"TV\" {\n    ledger CN\n"
                        + "    inventory organization P1 \"Plant\"\n  }\n");
    }

    @Test
    void aCompanyNamesItsLedger() {
        assertThat(created(Literals.LEGAL_ENTITY, "ledger:CN", "BJ_CO", "北京公司"))
                .startsWith("ledger CN \"Books\"\n\nlegal entity BJ_CO \"北京公司\" { ledger CN }\n\nbusiness group");
    }

    @Test
    void anotherOneFollowsTheLastOfItsKind() {
        assertThat(created(Literals.LEDGER, null, "US", "Other books"))
                .startsWith("ledger CN \"Books\"\nledger US \"Other books\"\nbusiness group");
        assertThat(created(Literals.OPERATING_UNIT, null, "FREE", ""))
                .as("outside of every group")
                .contains("  operating unit TV \"TV\" { ledger CN }\n}\n\noperating unit FREE\n\nlocation");
    }

    @Test
    void theFirstOfAllComesIntoAnEmptyFile() {
        var file = URI.create("file:///p/new.org");
        var project = LanguageProject.parse(new TreeMap<>(Map.of(file, "// mine\n")));
        var model = EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
        var fix = new Creation(project, model, Literals.BUSINESS_GROUP, null).fix("G", "集团");
        assertThat(TextEdits.apply("// mine\n", fix.orElseThrow().edits().get(file)))
                .isEqualTo("// mine\nbusiness group G \"集团\"\n");
    }

    @Test
    void theEnterpriseComesFirst() {
        assertThat(creation(Literals.ENTERPRISE, null).isPossible()).isTrue();
        var after = drawn.after(creation(Literals.ENTERPRISE, null).fix(new Naming("", "华泰", "Huatai")));
        assertThat(after).startsWith("enterprise \"华泰\" en \"Huatai\"\n\nledger CN");
        var again = Drawn.org(after);
        assertThat(new Creation(again.project(), again.model(), Literals.ENTERPRISE, null).isPossible())
                .as("there is one already")
                .isFalse();
    }

    @Test
    void onlyWhatCanBelongIsPossible() {
        assertThat(creation(Literals.SUBINVENTORY, "operating-unit:TV").isPossible())
                .isFalse();
        assertThat(creation(Literals.OPERATING_UNIT, "operating-unit:TV").isPossible())
                .isFalse();
        assertThat(creation(Literals.OPERATING_UNIT, "ledger:CN").isPossible()).isTrue();
        assertThat(creation(Literals.LEDGER, "ledger:CN").isPossible()).isFalse();
        assertThat(creation(Literals.OPERATING_UNIT, null).isFree("TV")).isFalse();
        assertThat(creation(Literals.LEGAL_ENTITY, null).isFree("TV")).isTrue();
    }

    @Test
    void whatIsNewIsFoundByItsQualifiedId() {
        assertThat(creation(Literals.OPERATING_UNIT, "business-group:G").qualified("X"))
                .isEqualTo("operating-unit:X");
        var plant = Drawn.org("inventory organization P1 \"Plant\"\n");
        var creation = new Creation(
                plant.project(), plant.model(), Literals.SUBINVENTORY, plant.element("inventory-organization:P1"));
        assertThat(creation.qualified("FG")).isEqualTo("subinventory:P1.FG");
        assertThat(plant.after(creation.fix("FG", "成品库")))
                .isEqualTo("inventory organization P1 \"Plant\" {\n  subinventory FG { description \"成品库\" }\n}\n");
    }

    private String created(EClass kind, String owner, String id, String name) {
        return drawn.after(creation(kind, owner).fix(id, name));
    }

    private Creation creation(EClass kind, String owner) {
        return new Creation(drawn.project(), drawn.model(), kind, owner == null ? null : drawn.element(owner));
    }
}
