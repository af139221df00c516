// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.RenamedOwners;
import io.orgsmith.target.lab.access.SecurityLists;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A lab of EBS: what the tables say is set up, and what has to change in them for a step. Pure, without a database. */
public final class Lab {
    private final Map<Kind, Mapping> mappings;
    private final Directory directory;

    private Lab(Map<Kind, Mapping> mappings, TableImage image, LocalDate today) {
        this.mappings = mappings;
        directory = new Directory(image, mappings, today);
    }

    /**
     * A lab of a release.
     *
     * @param release 12.2, 12.1 or 11i
     * @param image with the tables of that release; it is changed by {@link #changes}
     * @param today the day on which something is retired
     */
    public static Lab of(String release, TableImage image, LocalDate today) {
        return new Lab(Mappings.of(release), image, today);
    }

    /** Everything that the tables hold. */
    public State state() {
        Directory still = directory.still();
        return State.of(List.copyOf(mappings.values()).parallelStream()
                .flatMap(mapping -> mapping.read(still))
                .toList());
    }

    /** Of what the tables hold the objects of one kind, in the order of their keys. */
    public List<SetupObject> objects(Kind kind) {
        return mappings.get(kind)
                .read(directory.still())
                .sorted(Comparator.comparing(SetupObject::key))
                .toList();
    }

    /**
     * What has to change in the tables, step by step, in an order in which every reference is there when it is needed: a step
     * whose references come later waits for them. A last entry without step is what Security List Maintenance leaves.
     *
     * @throws SetupProblem when the tables cannot take a step; the image is then of no use any more
     */
    public List<StepChanges> changes(List<Step> steps) {
        var done = new ArrayList<StepChanges>();
        change(steps, done::add);
        return done;
    }

    /** The same, each as soon as it is known. @param done gets what {@link #changes} answers, in that order */
    public void change(List<Step> steps, Consumer<StepChanges> done) {
        List<Step> open = new ArrayList<>(steps);
        var owners = RenamedOwners.of(steps);
        while (!open.isEmpty()) {
            Map<Step, MissingReference> waiting = new LinkedHashMap<>();
            for (Step step : open) {
                var writer = new Writer(directory);
                try {
                    write(step, owners, writer);
                    done.accept(new StepChanges(step, writer.changes()));
                } catch (MissingReference missing) {
                    writer.undo();
                    waiting.put(step, missing);
                }
            }
            if (waiting.size() == open.size()) {
                throw waiting.values().iterator().next();
            }
            open = List.copyOf(waiting.keySet());
        }
        var lists = new Writer(directory);
        SecurityLists.maintain(lists);
        done.accept(new StepChanges(null, lists.changes()));
    }

    private void write(Step step, RenamedOwners owners, Writer writer) {
        Mapping mapping = mappings.get(step.key().kind());
        if (step instanceof Step.Create create) {
            mapping.write(create.after(), writer);
        } else if (step instanceof Step.Update update) {
            if (update.isRename()) {
                Renaming.write(now(update.before().key(), owners), update.key().lastName(), writer);
            }
            mapping.write(update.after(), writer);
        } else if (step instanceof Step.Retire retire) {
            mapping.retire(now(retire.key(), owners), directory.today(), writer);
        }
    }

    /** By then its owner may have its new name. */
    private Key now(Key key, RenamedOwners owners) {
        return directory.find(key).isPresent() ? key : owners.after(key);
    }

    /** @param step null for what follows from all steps together */
    public record StepChanges(Step step, List<RowChange> changes) {}
}
