// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final TableImage image = fresh();
    private final Lab lab = Lab.of("12.2", image, TODAY);

    static TableImage fresh() {
        return fresh("12.2");
    }

    /** The tables of a freshly installed EBS. */
    static TableImage fresh(String release) {
        var image = new TableImage(SchemaReader.of(release).orElseThrow());
        SeedReader.of(release).forEach(image::add);
        return image;
    }

    private static List<Step> creating(List<SetupObject> objects) {
        return objects.stream().<Step>map(Step.Create::new).toList();
    }

    static void assertHolds(State state, SetupObject object) {
        SetupObject actual = state.get(object.key()).orElseThrow(() -> new AssertionError("no " + object.key()));
        for (String attribute : object.attributes().keySet()) {
            assertThat(actual.value(attribute))
                    .as(object.key() + " " + attribute)
                    .isEqualTo(object.value(attribute));
        }
    }

    @Test
    void theExampleHasEveryKindOfObject() {
        assertThat(Television.objects().stream().map(o -> o.key().kind()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void whatWasCreatedIsReadBackWithTheSameAttributes() {
        lab.changes(creating(Television.objects()));

        State state = lab.state();
        Television.objects().forEach(object -> assertHolds(state, object));
    }

    @Test
    void readingBackAddsDefaultsButNoObjectsThatNobodyCreated() {
        State before = lab.state();

        lab.changes(creating(Television.objects()));

        var more = lab.state().objects().keySet().stream()
                .filter(key -> before.get(key).isEmpty())
                .filter(key ->
                        Television.objects().stream().noneMatch(o -> o.key().equals(key)))
                .toList();
        assertThat(more).containsExactly(Key.of(Kind.SECURITY_PROFILE, "光华集团"));
    }
}
