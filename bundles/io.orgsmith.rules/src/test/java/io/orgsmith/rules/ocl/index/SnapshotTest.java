// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.SampleModel;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** What is looked up in a snapshot. */
class SnapshotTest {

    private static final Opposites OPPOSITES = new Opposites(SampleModel.metamodel());

    private final SampleModel model = new SampleModel();

    private static FeaturePath path(String type, String text) {
        return FeaturePath.parse(SampleModel.type(type), text, OPPOSITES).orElseThrow();
    }

    @Test
    void extentsHoldSubclassesInOrder() {
        EObject unit = model.add("OperatingUnit", "U");
        EObject ledger = model.add("Ledger", "L");
        Extents extents = model.snapshot().extents();
        assertThat(extents.get(SampleModel.type("Organization"))).containsExactly(unit, ledger);
        assertThat(extents.get(SampleModel.type("Ledger"))).containsExactly(ledger);
        assertThat(extents.get(SampleModel.type("Subinventory"))).isEmpty();
        assertThat(extents.get(SampleModel.type("Subinventory")).contains(null)).isFalse();
    }

    @Test
    void elementsFromOutsideComeLast() {
        EObject inside = model.add("Ledger", "L");
        Snapshot snapshot = model.snapshot();
        EObject outside = model.add("Ledger", "later");
        assertThat(snapshot.elements()).containsExactly(inside);
        assertThat(snapshot.positionOf(inside)).isZero();
        assertThat(snapshot.positionOf(outside)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void referrersAnswerOneReferenceAtATime() {
        EObject ledger = model.add("Ledger", "L");
        EObject unit = model.add("OperatingUnit", "U", "ledger", ledger);
        model.add("LegalEntity", "E", "ledger", ledger);
        EReference reference = (EReference) unit.eClass().getEStructuralFeature("ledger");
        assertThat(model.snapshot().referrers().of(ledger, reference)).containsExactly(unit);
        assertThat(model.snapshot().referrers().of(unit, reference)).isEmpty();
    }

    @Test
    void oppositesAreInheritedAndNamed() {
        assertThat(OPPOSITES.all(SampleModel.type("Ledger")))
                .containsOnlyKeys("children", "legalEntities", "operatingUnits");
        assertThat(OPPOSITES.find(SampleModel.type("Ledger"), "children")).isPresent();
        assertThat(OPPOSITES.find(SampleModel.type("Ledger"), "parent")).isEmpty();
    }

    @Test
    void pathsGoForwardBackwardAndFold() {
        EObject ledger = model.add("Ledger", "L", "name", "ＬＥＤＧＥＲ 1");
        EObject unit = model.add("OperatingUnit", "U", "ledger", ledger);
        model.add("OperatingUnit", "V", "ledger", ledger);
        Referrers referrers = model.snapshot().referrers();
        assertThat(path("OperatingUnit", "ledger.operatingUnits.id").values(unit, referrers))
                .containsExactly("U", "V");
        assertThat(path("OperatingUnit", "ledger.name.folded()").values(unit, referrers))
                .containsExactly("ledger1");
        assertThat(path("OperatingUnit", "parent.name").values(unit, referrers)).isEmpty();
        assertThat(path("OperatingUnit", "ledger.operatingUnits").type()).isSameAs(SampleModel.type("OperatingUnit"));
    }

    @Test
    void pathsThatSpellTheSameAreEqual() {
        assertThat(path("Ledger", "name")).isEqualTo(path("Ledger", "name")).hasSameHashCodeAs(path("Ledger", "name"));
        assertThat(path("Ledger", "name")).isNotEqualTo(path("OperatingUnit", "name"));
        assertThat(path("Ledger", "name")).isNotEqualTo(path("Ledger", "id")).hasToString("Ledger.name");
    }

    @Test
    void pathsMustExist() {
        for (String wrong : List.of("", "nmae", "name.length", "from.folded()", "parent..name", "name.", "folded()")) {
            assertThat(FeaturePath.parse(SampleModel.type("Ledger"), wrong, OPPOSITES))
                    .as(wrong)
                    .isEmpty();
        }
    }

    @Test
    void cyclesAreFoundInTangledGraphs() {
        List<EObject> ring = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ring.add(model.add("LegalEntity", "R" + i));
        }
        EObject tail = model.add("LegalEntity", "tail");
        for (int i = 0; i < 5; i++) {
            model.add("OperatingUnit", "U" + i, "legalEntities", List.of(ring.get(i)), "parent", ring.get((i + 1) % 5));
        }
        model.add("OperatingUnit", "out", "legalEntities", List.of(ring.get(0)), "parent", tail);
        FeaturePath next = path("LegalEntity", "operatingUnits.parent");
        Snapshot snapshot = model.snapshot();
        for (EObject entity : ring) {
            assertThat(snapshot.cycles().isCyclic(entity, SampleModel.type("LegalEntity"), next))
                    .isTrue();
            assertThat(snapshot.cycles().reached(entity, next, () -> {}))
                    .containsAll(ring)
                    .contains(tail);
        }
        assertThat(snapshot.cycles().isCyclic(tail, SampleModel.type("LegalEntity"), next))
                .isFalse();
    }
}
