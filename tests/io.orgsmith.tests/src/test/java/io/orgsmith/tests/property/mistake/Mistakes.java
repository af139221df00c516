// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import io.orgsmith.tests.property.BrokenLaw;
import io.orgsmith.tests.property.Meaning;
import io.orgsmith.tests.property.entity.World;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes mistakes in a sound enterprise, one at a time. */
public final class Mistakes {
    private static final int TRIED = 6;

    private Mistakes() {}

    /** Some mistakes, each of which has to be found by its rule. @return what the rules say of each */
    public static Stream<Meaning> in(World world) {
        var fitting = Mistake.all().stream()
                .filter(mistake -> mistake.fits().test(world))
                .toList();
        return IntStream.range(0, TRIED).mapToObj(turn -> made(world.choices.pick(fitting), world));
    }

    private static Meaning made(Mistake mistake, World world) {
        var text = mistake.in(world);
        var meaning = Meaning.of(text);
        BrokenLaw.unless(
                "rule " + mistake.rule() + " finds its mistake",
                meaning.findings().stream().anyMatch(found -> found.rule().equals(mistake.rule())),
                () -> text.substring(world.draft.text().length()));
        return meaning;
    }
}
