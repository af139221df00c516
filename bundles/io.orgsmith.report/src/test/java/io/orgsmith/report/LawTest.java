// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Desired;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported and imported again asks a database for the same, and states the same. */
class LawTest {
    /** A text says them by its ids, where it does not write them. */
    private static final List<String> BY_IDS =
            List.of("name", "code", "identifier", "application", "key", "userName", "shortName", "shortCode");

    /** An object without what only a text has: where it is declared. */
    private record Wanted(boolean required, SortedMap<String, Value> attributes, TreeSet<String> compared) {
        static Wanted of(SetupObject object) {
            var compared = new TreeSet<>(object.compared());
            BY_IDS.forEach(compared::remove);
            return new Wanted(object.required(), object.attributes(), compared);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "television, 12.2, en",
        "television, 12.1, zh",
        "four-factories, 12.2, zh",
        "two-dimensions, 12.2, en",
        "conglomerate, 12.2, en",
        "conglomerate, 12.1, zh",
        "classic-11i, 11i, en",
        "classic-11i, 11i, zh"
    })
    void anExample(String name, String release, String language) throws Exception {
        var model = Given.model(Given.texts(name), Release.get(release));
        var file = Workbooks.export(Desired.whole(model), model.release(), "集团", Locale.forLanguageTag(language));

        var content = Given.read(file);
        assertThat(content.problems()).isEmpty();
        var again = Given.imported(content);

        assertSame(Desired.of(again), Desired.of(model));
        assertSame(Desired.whole(again), Desired.whole(model));
        assertThat(Workbooks.export(Desired.whole(again), model.release(), "集团", Locale.forLanguageTag(language)))
                .isEqualTo(file);
    }

    private static void assertSame(State actual, State expected) {
        assertThat(actual.objects().keySet()).isEqualTo(expected.objects().keySet());
        expected.objects()
                .forEach((key, object) -> assertThat(Wanted.of(actual.objects().get(key)))
                        .as("%s", key)
                        .isEqualTo(Wanted.of(object)));
    }
}
