// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import io.orgsmith.tests.property.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An enterprise that is being drafted: what it has so far, for what comes next to refer to. */
public final class World {
    private static final Set<String> LEDGERS = Set.of("secondary ledger", "reporting currency");

    public final Choices choices;
    public final Draft draft;
    public final String release;
    final Names names;
    public final List<Declaration> locations = new ArrayList<>();
    public final List<Chart> charts = new ArrayList<>();
    public final List<Books> books = new ArrayList<>();
    public final List<Declaration> groups = new ArrayList<>();
    public final List<Company> companies = new ArrayList<>();
    public final List<Unit> units = new ArrayList<>();
    public final List<Plant> plants = new ArrayList<>();
    public final List<Center> centers = new ArrayList<>();
    public final List<Department> departments = new ArrayList<>();
    public final List<Hierarchy> hierarchies = new ArrayList<>();
    public final List<Access> profiles = new ArrayList<>();
    public final List<Declaration> responsibilities = new ArrayList<>();

    World(Choices choices, String release) {
        this.choices = choices;
        this.release = release;
        names = new Names(choices);
        draft = new Draft("enterprise " + Clause.quoted(names.name(240)) + " for ebs " + release);
    }

    public boolean is11i() {
        return release.equals("11i");
    }

    /** A declaration of the kind with an id and a name of at most so many bytes. */
    public Declaration declare(String kind, String letters, int bytes) {
        return new Declaration(kind, names.id(letters)).named(names.name(bytes));
    }

    /** A name of at most so many bytes that nothing else has. */
    public String newName(int bytes) {
        return names.name(bytes);
    }

    /** A text in quotes of at most so many bytes, that nothing else has. */
    public String text(int bytes) {
        return Clause.quoted(names.name(bytes));
    }

    /** A reference where any kind may stand: by the id alone, or with the kind before it. */
    public String reference(Declaration to) {
        var kind = to.kind().replace("existing ", "");
        return choices.chance(50) ? (LEDGERS.contains(kind) ? "ledger" : kind) + " " + to.id() : to.id();
    }

    /** Takes a declaration out, so that nothing that is drafted later refers to it. */
    public void remove(Declaration gone) {
        draft.remove(gone);
        locations.remove(gone);
        plants.removeIf(plant -> plant.organization() == gone);
        centers.removeIf(center -> center.center() == gone);
        departments.removeIf(department -> department.organization() == gone);
        profiles.removeIf(access -> access.profile() == gone);
    }

    /** Puts a declaration into its owner, or beside it with a clause that names the owner. */
    Declaration place(Declaration owner, String clause, Declaration inner) {
        if (choices.chance(30)) {
            return draft.add(inner.say(clause, owner.id()));
        }
        owner.inside(inner);
        return inner;
    }

    /** Books with their chart, and who has which of the company values. */
    public record Books(Declaration ledger, Chart chart, List<Declaration> followers) {}

    /** A legal entity and its company values. */
    public record Company(Declaration entity, Books books, Declaration group, List<String> values) {}

    /** An operating unit. */
    public record Unit(Declaration unit, Declaration group, Books books, List<Company> companies) {}

    /** An inventory organization. */
    public record Plant(Declaration organization, Unit unit, Company company, boolean isStandard, boolean isMaster) {}

    /** A cost center of a company. */
    public record Center(Declaration center, Declaration group, Chart chart, String company) {}

    /** An HR organization. */
    public record Department(Declaration organization, Declaration group) {}

    /** An organization hierarchy with the organizations that it holds. */
    public record Hierarchy(Declaration hierarchy, Declaration group, List<Unit> units, Declaration top) {}

    /** A security profile and the operating units that it opens. */
    public record Access(Declaration profile, List<Unit> opens) {}
}
