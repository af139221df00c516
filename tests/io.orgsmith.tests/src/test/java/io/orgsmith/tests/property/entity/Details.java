// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** What many kinds of declarations can say besides. */
final class Details {
    private static final List<String> LANGUAGES = List.of("en", "zh", "ja", "fr", "KO");
    private static final List<String> TYPES = List.of("\"DEPT\"", "DIV", "PLANT");

    private Details() {}

    /** Names in other languages. */
    static void translate(World world, Declaration declaration, int bytes) {
        LANGUAGES.forEach(language -> {
            world.choices.maybe(8, () -> declaration.translated(language, world.names.name(bytes)));
        });
    }

    /** First and last days. */
    static void life(World world, Declaration declaration) {
        world.choices.maybe(
                15, () -> declaration.detail("from", "20%02d-0%d-1%d".formatted(10 + world.choices.below(10), 1, 5)));
        world.choices.maybe(8, () -> declaration.detail("to", "20%d-12-31".formatted(40 + world.choices.below(10))));
    }

    /** What every organization can say. */
    static void organization(World world, Declaration organization) {
        var choices = world.choices;
        if (!world.locations.isEmpty() && choices.chance(60)) {
            organization.detail("at", choices.pick(world.locations).id());
        }
        choices.maybe(12, () -> organization.detail("type", choices.pick(TYPES)));
        choices.maybe(12, () -> organization.detail(choices.pick(List.of("internal", "external"))));
        choices.maybe(12, () -> organization.detail("also hr organization"));
        life(world, organization);
    }
}
