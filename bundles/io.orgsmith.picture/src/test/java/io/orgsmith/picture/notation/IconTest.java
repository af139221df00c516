// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each entity has the icon by which the trees of the workbench show it. */
class IconTest {
    @ParameterizedTest
    @EnumSource
    void everyEntityHasOne(Entity entity) {
        var elements = new Icon(entity).elements();
        assertThat(elements).startsWith("<").endsWith("/>").doesNotContain("<svg", "SPDX", "\n");
    }

    @ParameterizedTest
    @EnumSource
    void itIsDrawnInASquareOf16(Entity entity) {
        assertThat(new Icon(entity).svg()).contains("viewBox=\"0 0 16 16\"");
    }

    @ParameterizedTest
    @EnumSource
    void itRefersToNothingOutside(Entity entity) {
        assertThat(new Icon(entity).elements()).doesNotContain("href", "url(", "<script", "<style");
    }
}
