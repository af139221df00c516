// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.servers.Server;
import io.orgsmith.tests.property.change.Changes;
import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.count.Occurrences;
import io.orgsmith.tests.property.entity.Enterprises;
import io.orgsmith.tests.property.entity.World;
import io.orgsmith.tests.property.mistake.Mistakes;
import io.orgsmith.tests.property.mistake.PlanMistakes;
import java.util.function.Consumer;

/** What must hold of every enterprise that some decisions make, tried out in labs on a server. */
final class Laws implements Consumer<Choices> {
    private final Labs labs;
    private final Occurrences occurrences;

    Laws(Server server, Occurrences occurrences) {
        labs = new Labs(server);
        this.occurrences = occurrences;
    }

    @Override
    public void accept(Choices choices) {
        var world = Enterprises.draft(choices);
        var meaning = Meaning.of(world.draft.text());
        BrokenLaw.unless("what is drafted is sound", meaning.isSound(), meaning::errors);
        occurrences.sound(meaning);
        occurrences.wrong(Mistakes.in(world).toArray(Meaning[]::new));
        boolean isDone = false;
        try {
            appliedAndTakenBack(world, meaning);
            isDone = true;
        } finally {
            if (!isDone) {
                labs.forget(world.release);
            }
        }
    }

    /** The same of a text, but for what can be changed in it. */
    void accept(String text) {
        var meaning = Meaning.of(text);
        BrokenLaw.unless("what is drafted is sound", meaning.isSound(), meaning::errors);
        var release = meaning.model().release().getLiteral();
        try {
            var used = labs.of(release);
            long before = used.lab().lastRun();
            var trip = new RoundTrip(used.lab(), used.installed());
            trip.apply(meaning);
            trip.importsAll(meaning);
            var left = used.lab().rollback(before);
            BrokenLaw.unless("a rollback leaves nothing", left.isEmpty(), () -> left);
        } catch (RuntimeException | AssertionError failure) {
            labs.forget(release);
            throw failure;
        }
    }

    private void appliedAndTakenBack(World world, Meaning meaning) {
        var used = labs.of(world.release);
        var lab = used.lab();
        var trip = new RoundTrip(lab, used.installed());
        long before = lab.lastRun();
        trip.apply(meaning);
        trip.importsAll(meaning);
        occurrences.rulesOfPlan(PlanMistakes.in(world, lab));
        changedAndTakenBack(world, trip, used);
        var left = lab.rollback(before);
        BrokenLaw.unless("a rollback leaves nothing", left.isEmpty(), () -> left);
        BrokenLaw.unless("a rollback restores all rows", lab.digest().equals(used.digest()), lab::actual);
    }

    private void changedAndTakenBack(World world, RoundTrip trip, Labs.Used used) {
        var changes = new Changes(world);
        var changed = changes.make();
        var lab = used.lab();
        if (!changed.isSound()) {
            return;
        }
        occurrences.changed(changed);
        occurrences.rulesOfPlan(PlanMistakes.judged(changed, lab));
        var digest = lab.digest();
        long before = lab.lastRun();
        trip.apply(changed);
        trip.importsWhatIsStated(changed);
        var left = lab.rollback(before);
        BrokenLaw.unless("a rollback of a change leaves nothing", left.isEmpty(), () -> left + "\n" + changes);
        BrokenLaw.unless(
                "a rollback of a change restores all rows", lab.digest().equals(digest), changes::toString);
    }
}
