// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Business groups, each with the responsibility that creates it. */
final class BusinessGroups {
    private static final List<String> NUMBERS =
            List.of("automatic", "manual", "national identifier", "employee numbering");

    private final World world;

    BusinessGroups(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        boolean isThere = choices.chance(10);
        var group = world.declare(isThere ? "existing business group" : "business group", "G", 240);
        Details.translate(world, group, 240);
        if (!isThere) {
            group.say("created by", creator(group).id());
            group.described(() -> describe(group));
        }
        world.draft.add(group);
        world.groups.add(group);
    }

    private Declaration creator(Declaration group) {
        var creator = world.declare("responsibility", "R", 100)
                .say("in", world.choices.pick(List.of("PER", "INV")))
                .say("creates organizations")
                .say("HR:User Type =", Clause.quoted("HR User"))
                .say("HR:Security Profile =", "business group " + group.id());
        if (world.is11i()) {
            return world.draft.add(creator.say("menu", "PER_NAVIGATE"));
        }
        return world.draft.add(creator);
    }

    private void describe(Declaration group) {
        var choices = world.choices;
        group.detail("legislation", choices.pick(List.of("CN", "US", "DE")));
        group.detail("currency", choices.pick(List.of("CNY", "USD", "EUR")));
        group.detail("employee numbers", choices.pick(NUMBERS));
        group.detail("applicant numbers", choices.pick(NUMBERS));
        for (var flexfield : List.of("job", "grade", "position", "people group", "cost allocation")) {
            group.detail(flexfield + " flexfield", world.text(30));
        }
        choices.maybe(40, () -> group.detail("contingent worker numbers", choices.pick(NUMBERS)));
        choices.maybe(30, () -> group.detail("short", world.text(30)));
        choices.maybe(20, () -> group.detail("from", "2005-0%d-01".formatted(1 + choices.below(9))));
        if (!world.locations.isEmpty() && choices.chance(50)) {
            group.detail("at", choices.pick(world.locations).id());
        }
        choices.maybe(10, () -> group.detail("type", "DIV"));
        choices.maybe(8, () -> group.detail("to", "2055-12-31"));
        choices.maybe(8, () -> group.detail("external"));
        choices.maybe(8, () -> group.detail("also hr organization"));
    }
}
