// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The metamodel explains itself and says of everything where EBS keeps it. */
class MetamodelTest {
    private static final String MARK = "http://orgsmith.io/org/mark";
    private static final Set<String> NO_PLACE_OF_THEIR_OWN = Set.of("id", "origin", "like", "improper", "nested");

    static Stream<EClassifier> classifiers() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream();
    }

    static Stream<EClass> concreteClasses() {
        return classifiers()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(c -> !c.isAbstract());
    }

    static Stream<EStructuralFeature> features() {
        return classifiers().filter(EClass.class::isInstance).flatMap(c -> ((EClass) c)
                .getEStructuralFeatures().stream());
    }

    @ParameterizedTest
    @MethodSource({"classifiers", "features"})
    void everythingIsDocumented(EModelElement element) {
        assertThat(EcoreUtil.getDocumentation(element)).isNotBlank().matches("(?s).*[.…]");
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFeatureIsStoredOrSaysWhyNot(EClass type) {
        for (var feature : type.getEAllStructuralFeatures()) {
            if (!NO_PLACE_OF_THEIR_OWN.contains(feature.getName())) {
                assertThat(mark(type, feature))
                        .as("%s.%s is marked as stored or as declared only", type.getName(), feature.getName())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyReferenceBetweenElementsCanBeFollowedBack(EStructuralFeature feature) {
        if (feature instanceof EReference reference
                && !reference.isContainment()
                && !reference.isContainer()
                && !Set.of("like", "improper", "elements").contains(reference.getName())) {
            var annotation = reference.getEAnnotation("http://orgsmith.io/org/opposite");
            assertThat(annotation).as("opposite of %s", reference.getName()).isNotNull();
            assertThat(annotation.getDetails().get("name")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void theGeneratorModelKnowsIt(EClassifier classifier) throws Exception {
        var genmodel = Files.readString(Path.of("model/org.genmodel"), StandardCharsets.UTF_8);
        assertThat(genmodel).contains("org.ecore#//" + classifier.getName() + "\"");
        if (classifier instanceof EClass type) {
            type.getEStructuralFeatures().forEach(feature -> assertThat(genmodel)
                    .contains("org.ecore#//" + type.getName() + "/" + feature.getName() + "\""));
        }
    }

    private static List<String> mark(EClass type, EStructuralFeature feature) {
        var owners = Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream());
        return Stream.concat(
                        owners.map(owner -> owner.getEAnnotation(MARK + "/" + feature.getName())),
                        Stream.of(feature.getEAnnotation(MARK)))
                .filter(Objects::nonNull)
                .flatMap(mark -> mark.getDetails().values().stream())
                .toList();
    }
}
