// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A new element has what the metamodel documents as "Left out: …". */
class DocumentedDefaultsTest {
    private static final Map<String, Object> VALUES = Map.of(
            "yes",
            true,
            "no",
            false,
            "internal",
            false,
            "the id",
            "GH",
            "the name",
            "GH",
            "25",
            25,
            "-",
            "-",
            "Standard",
            "Standard");

    static Stream<Arguments> documented() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof EClass kind
                        && kind != Literals.ENTERPRISE
                        && !kind.isAbstract()
                        && Literals.ELEMENT.isSuperTypeOf(kind))
                .map(EClass.class::cast)
                .flatMap(kind -> kind.getEAllStructuralFeatures().stream()
                        .filter(feature -> documented(feature) != null)
                        .map(feature -> Arguments.of(kind, feature)));
    }

    private static String documented(EStructuralFeature feature) {
        var text = EcoreUtil.getDocumentation(feature);
        var found = java.util.regex.Pattern.compile("Left out: (.+?)\\.(\\s|$)").matcher(text);
        boolean plain = found.find()
                && (VALUES.containsKey(found.group(1))
                        || found.group(1).equals("itself")
                        || feature.getEType() instanceof EEnum type
                                && type.getEEnumLiteralByLiteral(found.group(1)) != null);
        return plain ? found.group(1) : null;
    }

    @ParameterizedTest
    @MethodSource("documented")
    void whatIsLeftOutIsAsDocumented(EClass kind, EStructuralFeature feature) {
        var model = resolve(file(with((Element) EcoreUtil.create(kind), "GH")));
        var element = model.elements().get(1);
        var word = documented(feature);
        var expected = word.equals("itself")
                ? element
                : feature.getEType() instanceof EEnum type
                        ? type.getEEnumLiteralByLiteral(word).getInstance()
                        : VALUES.get(word);
        assertThat(element.eIsSet(feature)).isTrue();
        assertThat(element.eGet(feature)).isEqualTo(expected);
        assertThat(model.said(element, feature)).isFalse();
    }

    @Test
    void thereAreMany() {
        assertThat(documented().count()).isGreaterThan(35);
    }
}
