// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Words;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures, trees and messages call a thing the same, in both languages, and show it by the same icon. */
class PictureWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void picturesCallThingsAsEditorsDo(String language) {
        var locale = Locale.forLanguageTag(language);
        var words = new Words(locale);
        var kinds = OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> Entity.of(type).isPresent())
                .toList();
        assertThat(kinds).hasSizeGreaterThan(20).allSatisfy(type -> {
            var entity = Entity.of(type).orElseThrow();
            assertThat(words.entity(entity, false)).isEqualTo(Kinds.of(type, locale));
            assertThat(entity.key()).isEqualTo(Kinds.key(type));
        });
    }
}
