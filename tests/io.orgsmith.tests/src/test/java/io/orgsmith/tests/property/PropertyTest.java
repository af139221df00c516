// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.entity.Enterprises;
import org.junit.jupiter.api.Test;

/** A defect that is planted is found, and what shows it is small and can be had again. */
class PropertyTest {
    private static String text(Choices choices) {
        return Enterprises.draft(choices).draft.text();
    }

    /** As if somebody had overlooked that a subinventory need not be nettable. */
    private static void overlooked(String text) {
        Meaning.of(text)
                .desired()
                .objects()
                .values()
                .forEach(object ->
                        BrokenLaw.unless("a subinventory is nettable", object.flag("nettable", true), object::key));
    }

    private static Property overlooking() {
        return new Property(choices -> overlooked(text(choices)), PropertyTest::text, PropertyTest::overlooked);
    }

    @Test
    void aPlantedDefectIsFoundAndShrunk() {
        var failure = catchThrowable(() -> overlooking().check(1, 200));
        assertThat(failure)
                .hasMessageContaining("not so: a subinventory is nettable")
                .hasMessageContaining("-Dorgsmith.seed=")
                .hasMessageContaining("not nettable");
        var shown = failure.getMessage().substring(failure.getMessage().indexOf("enterprise "));
        assertThat(shown.lines()).hasSizeLessThan(20);
        assertThat(Meaning.of(shown).desired().objects().values()).anyMatch(object -> !object.flag("nettable", true));
    }

    @Test
    void whatHoldsIsQuiet() {
        new Property(choices -> Meaning.of(text(choices)), PropertyTest::text, Meaning::of).check(1, 5);
    }
}
