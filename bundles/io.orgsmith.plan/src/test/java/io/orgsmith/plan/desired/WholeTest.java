// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;

/** What people decide on, also where EBS has no column for it. */
class WholeTest {
    private static EffectiveModel model() {
        var text = """
                ledger CN "人民币账" { currency CNY }
                legal entity BJ "北京" identifier LE01 { ledger CN }
                legal entity SH "上海" identifier LE02 { ledger CN }
                business group GH "光华" {
                  operating unit TV "电视" { ledger CN  legal entities BJ, SH  default legal context BJ  line of business "tv" }
                }
                """;
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
        assertThat(project.problems()).isEmpty();
        return EffectiveModel.resolve(project.documents(), new ResolveOptions(Release.R12_2, null));
    }

    @Test
    void legalEntitiesOfAnOperatingUnitAreKept() {
        var unit = Desired.whole(model())
                .get(Key.of(Kind.OPERATING_UNIT, "光华", "电视"))
                .orElseThrow();

        assertThat(unit.refs("legalEntities")).map(Key::lastName).containsExactly("LE01", "LE02");
        assertThat(unit.value("lineOfBusiness")).contains(Value.of("tv"));
        assertThat(unit.compared()).contains("legalEntities", "lineOfBusiness");
    }

    @Test
    void aPlanNeverSeesThem() {
        var units = Desired.of(model()).get(Key.of(Kind.OPERATING_UNIT, "光华", "电视"));

        assertThat(units.orElseThrow().attributes()).doesNotContainKeys("legalEntities", "lineOfBusiness");
    }

    @Test
    void howATextIsWrittenIsNoDecision() {
        assertThat(Marks.declared(OrgPackage.Literals.OPERATING_UNIT, Release.R12_2))
                .map(ENamedElement::getName)
                .containsExactly("legalEntities", "lineOfBusiness");
        assertThat(Marks.declared(OrgPackage.Literals.LEDGER, Release.R12_2)).isEmpty();
    }

    @Test
    void whatOneReleaseStoresAnotherMayOnlyDeclare() {
        assertThat(Marks.declared(OrgPackage.Literals.LEGAL_ENTITY, Release.R11I))
                .map(ENamedElement::getName)
                .contains("balancingSegmentValues", "registrationNumber");
        assertThat(Marks.declared(OrgPackage.Literals.LEGAL_ENTITY, Release.R12_2))
                .map(ENamedElement::getName)
                .containsExactly("taxRegistration");
    }
}
