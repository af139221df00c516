// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.target.ebs.SpoolLine;
import io.orgsmith.workbench.databases.work.Person;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the tool own what a text declares and a database holds already, without a change to it. */
record Adoption(Text text, Reached reached, Instant now) {

    /** How many objects are owned now; empty where there is no history to note it in, or the text does not read. */
    Optional<Integer> run() {
        boolean isNowhere = reached.database().historyFile().isEmpty() && !EbsTables.hasHistory(reached.source());
        if (isNowhere || text.snapshot().model().isEmpty()) {
            return Optional.empty();
        }
        var model = text.snapshot().model().get();
        var desired = Desired.of(model);
        var nothing = new Plan(model.release().getLiteral(), List.of());
        var order = ApplyOrder.of(nothing, desired, Person.name(), text.checksum(), now);
        if (reached.installation().isEbs()) {
            note(desired, reached.history().begin(now));
        } else {
            new Apply(reached.source()).run(order, step -> {});
        }
        return Optional.of(order.managed().size());
    }

    private void note(State desired, ConnectionSource history) {
        var found = desired.objects().values().stream()
                .filter(object -> !object.required())
                .map(object -> new SpoolLine("OK", object.key(), object.fragment(), ""))
                .toList();
        new Recording(Person.name(), text.checksum(), desired, new TreeMap<>(), now, now).note(history, found, "");
    }
}
