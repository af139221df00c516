// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.access.Hierarchies;
import io.orgsmith.target.lab.access.ProfileValues;
import io.orgsmith.target.lab.access.Responsibilities;
import io.orgsmith.target.lab.access.SecurityLists;
import io.orgsmith.target.lab.access.SecurityProfiles;
import io.orgsmith.target.lab.access.Users;
import io.orgsmith.target.lab.finance.ChartsOfAccounts;
import io.orgsmith.target.lab.finance.Ledgers;
import io.orgsmith.target.lab.finance.LegalEntities;
import io.orgsmith.target.lab.finance.SegmentValues;
import io.orgsmith.target.lab.finance.ValueSets;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.organization.BusinessGroups;
import io.orgsmith.target.lab.organization.CostCenters;
import io.orgsmith.target.lab.organization.HrOrganizations;
import io.orgsmith.target.lab.organization.InventoryOrganizations;
import io.orgsmith.target.lab.organization.Locations;
import io.orgsmith.target.lab.organization.OperatingUnits;
import io.orgsmith.target.lab.organization.Subinventories;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lab of EBS R12: what the tables say is set up, and what has to change in them for a step. Pure, without a database. */
public final class Lab {
    private static final Map<Kind, Mapping> MAPPINGS = Stream.<Mapping>of(
                    new ValueSets(),
                    new SegmentValues(),
                    new ChartsOfAccounts(),
                    new Locations(),
                    new BusinessGroups(),
                    new Ledgers(),
                    new LegalEntities(),
                    new OperatingUnits(),
                    new CostCenters(),
                    new HrOrganizations(),
                    new InventoryOrganizations(),
                    new Subinventories(),
                    new Hierarchies(),
                    new SecurityProfiles(),
                    new Responsibilities(),
                    new ProfileValues(),
                    new Users())
            .collect(Collectors.toUnmodifiableMap(Mapping::kind, Function.identity()));

    private final Directory directory;

    /**
     * @param release of EBS
     * @param image with the tables of that release; it is changed by {@link #changes}
     * @param today the day on which something is retired
     */
    public static Lab of(String release, TableImage image, LocalDate today) {
        return new Lab(image, today);
    }

    /**
     * @param image is changed by {@link #changes}
     * @param today the day on which something is retired
     */
    public Lab(TableImage image, LocalDate today) {
        directory = new Directory(image, MAPPINGS, today);
    }

    /** Everything that the tables hold. */
    public State state() {
        return State.of(MAPPINGS.values().stream()
                .flatMap(mapping -> mapping.read(directory))
                .toList());
    }

    /**
     * What has to change in the tables, step by step, in an order in which every reference is there when it is needed: a step
     * whose references come later waits for them. A last entry without step is what Security List Maintenance leaves.
     *
     * @throws SetupProblem when the tables cannot take a step; the image is then of no use any more
     */
    public List<StepChanges> changes(List<Step> steps) {
        var done = new ArrayList<StepChanges>();
        List<Step> open = new ArrayList<>(steps);
        while (!open.isEmpty()) {
            Map<Step, MissingReference> waiting = new LinkedHashMap<>();
            for (Step step : open) {
                var writer = new Writer(directory);
                try {
                    write(step, writer);
                    done.add(new StepChanges(step, writer.changes()));
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
        done.add(new StepChanges(null, lists.changes()));
        return done;
    }

    private void write(Step step, Writer writer) {
        Mapping mapping = MAPPINGS.get(step.key().kind());
        if (step instanceof Step.Create create) {
            mapping.write(create.after(), writer);
        } else if (step instanceof Step.Update update) {
            mapping.write(update.after(), writer);
        } else if (step instanceof Step.Retire retire) {
            mapping.retire(retire.key(), directory.today(), writer);
        }
    }

    /** @param step null for what follows from all steps together */
    public record StepChanges(Step step, List<RowChange> changes) {}
}
