// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** Every entity and every relation of the metamodel has its one place in the notation, and nothing else has. */
class CompletenessTest {
    private static final List<EClass> CLASSES = OrgPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .toList();

    @Test
    void everythingThatIsDeclaredHasAFigure() {
        var declared = CLASSES.stream()
                .filter(type -> OrgPackage.Literals.ELEMENT.isSuperTypeOf(type) && !type.isAbstract()
                        || type == OrgPackage.Literals.TEMPLATE
                        || type == OrgPackage.Literals.ENVIRONMENT)
                .toList();
        assertThat(declared).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(Entity.of(type))
                .as(type.getName())
                .isPresent());
    }

    @Test
    void noFigureIsWithoutAClassButTheSetupOfLedgers() {
        var drawn = CLASSES.stream().map(Entity::of).flatMap(found -> found.stream());
        assertThat(Arrays.asList(Entity.values()))
                .filteredOn(entity -> entity != Entity.ACCOUNTING_SETUP)
                .containsExactlyInAnyOrderElementsOf(drawn.toList());
    }

    @Test
    void everyReferenceToADeclarationHasALine() {
        var references = CLASSES.stream()
                .map(EClass::getEReferences)
                .flatMap(Collection::stream)
                .filter(reference -> !reference.isContainment())
                .toList();
        assertThat(references).hasSizeGreaterThan(30).allSatisfy(reference -> assertThat(Relation.of(reference))
                .as(name(reference))
                .isPresent());
    }

    @Test
    void everyLineIsOfAFeatureThatIsThere() {
        assertThat(Relation.values()).allSatisfy(relation -> {
            var parts = relation.key().replaceAll(" \\(.*", "").split("\\.");
            var type = (EClass) OrgPackage.eINSTANCE.getEClassifier(parts[0]);
            assertThat(type.getEStructuralFeature(parts[1])).as(relation.key()).isNotNull();
        });
    }

    private static String name(EReference reference) {
        return reference.getEContainingClass().getName() + "." + reference.getName();
    }
}
