// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rule forbids can be drawn all the same: the mark says what is wrong, the picture shows it. */
class ForbiddenTest {
    @Test
    void anOperatingUnitOfTwoGroupsIsDrawnWithinTheFirstAndLinkedWithTheOther() {
        var model = Organizations.of("""
                business group G "甲"
                business group H "乙"
                operating unit U "业务" { business group G  business group H }
                """);
        var scene = new Scenes(model, Locale.ENGLISH).of(View.STRUCTURE, Map.of());
        assertThat(scene.parents()).containsEntry("operating-unit:U", "business-group:G");
        assertThat(scene.edges()).anyMatch(edge -> edge.to().equals("business-group:H"));
    }

    @Test
    void anOperatingUnitWithoutGroupStandsAlone() {
        var scene =
                new Scenes(Organizations.of("operating unit U \"业务\""), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
        assertThat(scene.nodes()).extracting(Node::id).containsExactly("operating-unit:U");
    }

    @Test
    void marksGoWithTheScene() {
        var mark = new Mark(Mark.Weight.ERROR, List.of("OU001 no group"));
        var scene = new Scenes(Organizations.of("operating unit U \"业务\""), Locale.ENGLISH)
                .of(View.STRUCTURE, Map.of("operating-unit:U", mark));
        assertThat(scene.marks()).containsEntry("operating-unit:U", mark);
    }
}
