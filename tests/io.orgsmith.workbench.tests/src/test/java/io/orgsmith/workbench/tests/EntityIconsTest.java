// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.workbench.icon.EntityIcons;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the kinds of declarations look like. */
@ExtendWith(ErrorLog.class)
class EntityIconsTest {
    @Test
    void eachKindHasAShapeOfItsOwnWithoutLookingAtColours() {
        var seen = new HashMap<List<Boolean>, String>();
        for (var kind : kinds()) {
            var other = seen.put(shape(kind), kind);
            assertThat(other).as(kind + " looks like it").isNull();
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void whatHasNoIconHasADot() {
        assertThat(shape("no-such-kind")).isEqualTo(shape("element"));
        assertThat(shape("")).isEqualTo(shape("element"));
    }

    @Test
    void anImageIsMadeOnce() {
        assertThat(EntityIcons.image("ledger")).isSameAs(EntityIcons.image("ledger"));
        assertThat(EntityIcons.image("ledger").getBounds().width).isEqualTo(16);
    }

    private static List<String> kinds() {
        var elements = OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> OrgPackage.Literals.ELEMENT.isSuperTypeOf(type) && !type.isAbstract());
        return Stream.concat(elements, Stream.of(OrgPackage.Literals.TEMPLATE, OrgPackage.Literals.ENVIRONMENT))
                .map(Kinds::key)
                .toList();
    }

    /** Where an icon is painted, apart from what is white. */
    private static List<Boolean> shape(String kind) {
        var picture = EntityIcons.descriptor(kind).getImageData(100);
        return Stream.iterate(0, i -> i + 1)
                .limit((long) picture.width * picture.height)
                .map(i -> isPainted(picture, i % picture.width, i / picture.width))
                .toList();
    }

    private static boolean isPainted(ImageData picture, int x, int y) {
        var colour = picture.palette.getRGB(picture.getPixel(x, y));
        return picture.getAlpha(x, y) > 127 && colour.red + colour.green + colour.blue < 600;
    }
}
