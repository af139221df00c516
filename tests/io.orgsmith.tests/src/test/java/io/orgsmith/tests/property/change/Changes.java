// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.change;

import io.orgsmith.tests.property.Meaning;
import io.orgsmith.tests.property.entity.Enterprises;
import io.orgsmith.tests.property.entity.World;
import io.orgsmith.tests.property.text.Declaration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Goes on with an enterprise that was drafted: something is added, changed, renamed, taken out. */
public final class Changes {
    /** What EBS finds by its name, so that the text has to say what it was called. */
    private static final Set<String> RENAMED = Set.of(
            "value set",
            "chart of accounts",
            "location",
            "business group",
            "ledger",
            "operating unit",
            "cost center",
            "hr organization",
            "organization hierarchy",
            "security profile");
    /** What others can do without. */
    private static final Set<String> REMOVED = Set.of(
            "location",
            "subinventory",
            "hr organization",
            "cost center",
            "user",
            "inventory organization",
            "security profile");

    private final World world;

    public Changes(World world) {
        this.world = world;
    }

    /** Makes some changes; what the text means now need not be sound. */
    public Meaning make() {
        var choices = world.choices;
        choices.times(4, 60, () -> pick(own(), Declaration::describeAnew));
        choices.times(2, 50, () -> pick(ofOwnName(), one -> one.rename(world.newName(30))));
        choices.times(2, 50, () -> pick(endless(), world::remove));
        choices.times(2, 50, () -> Enterprises.addTo(world));
        return Meaning.of(world.draft.text());
    }

    private List<Declaration> of(Set<String> kinds) {
        return world.draft.all().filter(one -> kinds.contains(one.kind())).toList();
    }

    /** What the text does not only ask for. */
    private List<Declaration> own() {
        return world.draft
                .all()
                .filter(one -> !one.kind().startsWith("existing"))
                .toList();
    }

    /** What has an end already is not ended again when it is gone from the text. */
    private List<Declaration> endless() {
        return of(REMOVED).stream()
                .filter(one -> one.all()
                        .flatMap(each -> each.details().stream())
                        .noneMatch(detail -> detail.words().equals("to")))
                .toList();
    }

    /** What is one organization with another bears its name. */
    private List<Declaration> ofOwnName() {
        var names = world.draft.all().map(Declaration::name).toList();
        return of(RENAMED).stream()
                .filter(one -> Collections.frequency(names, one.name()) == 1)
                .toList();
    }

    private void pick(List<Declaration> from, Consumer<Declaration> change) {
        if (!from.isEmpty()) {
            change.accept(world.choices.pick(from));
        }
    }

    @Override
    public String toString() {
        return world.draft.text();
    }
}
