// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.text.Declaration;
import java.util.List;
import java.util.stream.IntStream;

/** Locations: global ones that all may use, and those of one business group. */
final class Locations {
    private final World world;

    Locations(World world) {
        this.world = world;
    }

    void global() {
        world.locations.add(world.draft.add(location()));
    }

    void of(Declaration group) {
        world.place(group, "business group", location());
    }

    private Declaration location() {
        var location = world.declare("location", "L", 60);
        Details.translate(world, location, 60);
        return location.described(() -> describe(location));
    }

    private void describe(Declaration location) {
        var choices = world.choices;
        location.detail("country", choices.pick(List.of("CN", "HK", "DE", "US")));
        choices.maybe(70, () -> location.detail("city", world.text(30)));
        if (choices.chance(50)) {
            int lines = 1 + choices.below(3);
            location.detail(
                    "address",
                    IntStream.range(0, lines).mapToObj(line -> world.text(240)).toArray());
        }
        often(location, "region", 120);
        often(location, "postal code", 30);
        often(location, "telephone", 60);
        often(location, "description", 240);
        choices.maybe(10, () -> location.detail("style", "CN"));
        choices.maybe(8, () -> location.detail("to", "2044-12-31"));
    }

    private void often(Declaration location, String clause, int bytes) {
        world.choices.maybe(20, () -> location.detail(clause, world.text(bytes)));
    }
}
