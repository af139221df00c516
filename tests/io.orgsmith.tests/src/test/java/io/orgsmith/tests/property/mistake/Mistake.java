// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import io.orgsmith.tests.property.entity.World;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something wrong that is put into a sound enterprise, and the rule that has to find it.
 *
 * @param fits whether it is wrong in that enterprise
 * @param text what is added; {@code <group>}, {@code <ledger>} and the like stand for something that the enterprise has, and
 *     the ids of {@link #GROUND} for what is there for sure
 */
public record Mistake(String rule, Predicate<World> fits, String text) {
    /** What every mistake can refer to. */
    private static final String GROUND = """
            existing business group GA "误集团甲" { legislation FR }
            existing business group GB "误集团乙" { legislation GB }
            existing ledger BA "误账甲"
            existing ledger BB "误账乙"
            existing legal entity EA "误公司甲" { business group GA  ledger BA }
            existing legal entity EB "误公司乙" { business group GB  ledger BB }
            existing operating unit UA "误业务甲" { business group GA  ledger BA  legal entities EA }
            existing operating unit UB "误业务乙" { business group GB  ledger BB  legal entities EB }
            existing responsibility RA "误职责" in PER { HR:Security Profile = business group GA  MO:Operating Unit = UA }
            """;

    private static final Predicate<World> ALWAYS = world -> true;

    static Mistake of(String rule, String text) {
        return new Mistake(rule, ALWAYS, text);
    }

    static Mistake inR12(String rule, String text) {
        return new Mistake(rule, world -> !world.is11i(), text);
    }

    static Mistake in11i(String rule, String text) {
        return new Mistake(rule, World::is11i, text);
    }

    /** All that the rules of models find, by chapter. */
    public static List<Mistake> all() {
        var all = new ArrayList<Mistake>();
        Stream.of(
                        InGeneral.MISTAKES,
                        OfBusinessGroups.MISTAKES,
                        OfAccounting.MISTAKES,
                        OfLegalEntities.MISTAKES,
                        OfOperatingUnits.MISTAKES,
                        OfInventory.MISTAKES,
                        OfCostCenters.MISTAKES,
                        OfAccess.MISTAKES)
                .forEach(all::addAll);
        return all;
    }

    /** The text of the enterprise with the mistake in it. */
    public String in(World world) {
        return world.draft.text()
                + GROUND
                + text.replace("<group>", id(world, world.groups, "GA"))
                        .replace("<ledger>", id(world, world.books.stream().map(World.Books::ledger), "BA"))
                        .replace("<unit>", id(world, world.units.stream().map(World.Unit::unit), "UA"));
    }

    private static String id(World world, Stream<Declaration> of, String otherwise) {
        return id(world, of.toList(), otherwise);
    }

    private static String id(World world, List<Declaration> of, String otherwise) {
        return of.isEmpty() ? otherwise : world.choices.pick(of).id();
    }
}
