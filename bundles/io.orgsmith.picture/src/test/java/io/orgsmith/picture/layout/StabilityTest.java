// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who knows the picture finds everything again after a change. */
class StabilityTest {
    private static final String PLANT =
            "inventory organization WH_XR_PLANT \"武汉 X 光机厂\" en \"Wuhan X-ray Plant\" code W01";

    private static Scene scene(EffectiveModel model) {
        return new Scenes(model, Locale.ENGLISH).of(View.STRUCTURE, Map.of());
    }

    /** The figures that are somewhere else in their frame. */
    private static List<String> moved(Layout before, Layout after, Scene scene) {
        var parents = scene.parents();
        var moved = new ArrayList<String>();
        after.boxes().forEach((id, box) -> {
            if (before.boxes().containsKey(id) && !inFrame(before, id, parents).equals(inFrame(after, id, parents))) {
                moved.add(id);
            }
        });
        return moved;
    }

    private static Point inFrame(Layout layout, String id, Map<String, String> parents) {
        var box = layout.boxes().get(id);
        var frame = parents.containsKey(id) ? layout.boxes().get(parents.get(id)) : new Box(0, 0, 0, 0);
        return new Point(box.x() - frame.x(), box.y() - frame.y());
    }

    @Test
    void oneMorePlantMovesNothingElseInItsFrame() {
        var before = scene(Organizations.example("television"));
        var after = scene(Organizations.changed("television", PLANT, """
                inventory organization XR_NEW "西安 X 光机厂" code W09 like PLANT { legal entity WH_MED  at WH }
                    """ + PLANT));
        var moved = moved(new LayoutEngine().of(before), new LayoutEngine().of(after), after);
        assertThat(moved).doesNotContain("inventory-organization:BJ_XR_PLANT", "operating-unit:TV");
        assertThat(moved).hasSizeLessThan((int) before.all().count() / 8);
    }

    @Test
    void onlyFramesAroundAChangeAreLaidOutAgain() {
        var engine = new LayoutEngine();
        var first = engine.of(scene(Organizations.example("television")));
        var second = engine.of(scene(Organizations.changed("television", PLANT, PLANT.replace("武汉", "武汉市"))));
        assertThat(first.computed()).isGreaterThan(10);
        assertThat(second.computed()).isLessThanOrEqualTo(4);
    }

    @Test
    void anotherNameMovesNothing() {
        var before = scene(Organizations.example("television"));
        var after = scene(Organizations.changed("television", "Wuhan X-ray Plant", "Wuhan X-Ray Plant"));
        assertThat(moved(new LayoutEngine().of(before), new LayoutEngine().of(after), after))
                .isEmpty();
    }

    @Test
    void oneMoreCompanyMovesNoFigureInsideOfTheGroup() {
        var before = scene(Organizations.example("television"));
        var after = scene(Organizations.changed(
                "television",
                "legal entities BJ_TV, SH_EL, SZ_EL, CD_TV, XA_SALES",
                "legal entities BJ_TV, SH_EL, SZ_EL, CD_TV, XA_SALES, WH_MED"));
        var moved = moved(new LayoutEngine().of(before), new LayoutEngine().of(after), after);
        assertThat(moved).noneMatch(id -> id.startsWith("subinventory:"));
        assertThat(moved).hasSizeLessThan((int) before.all().count() / 3);
    }

    @Test
    void theSameSceneIsTheSamePicture() {
        var one = new LayoutEngine().of(scene(Organizations.example("conglomerate")));
        var other = new LayoutEngine().of(scene(Organizations.example("conglomerate")));
        assertThat(one.boxes()).isEqualTo(other.boxes());
        assertThat(one.routes()).isEqualTo(other.routes());
    }
}
