// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The runs of a history, and beside them the steps of the one that is chosen. */
final class RunsAndSteps {
    private final Lines runs;
    private final Lines steps;
    private final Text checksums;
    private List<Run> shown = List.of();

    /** @param chosen gets the run that the user chooses */
    RunsAndSteps(Composite parent, Consumer<Run> chosen) {
        var halves = new SashForm(parent, SWT.HORIZONTAL);
        runs = new Lines(halves, RunCells.RUN, 40, 140, 65, 65, 65, 140, 200);
        var below = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
        checksums = new Text(below, SWT.READ_ONLY | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(checksums);
        steps = new Lines(below, RunCells.STEP, 40, 70, 190, 50, 65, 140);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(steps.control());
        halves.setWeights(55, 45);
        runs.control().addListener(SWT.Selection, event -> chosen().ifPresent(chosen));
    }

    Table runs() {
        return runs.control();
    }

    /** The run that is chosen. */
    Optional<Run> chosen() {
        int index = runs.control().getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
    }

    void show(Runs all) {
        shown = all.all();
        runs.show(shown.stream().map(run -> RunCells.of(run, all.outcome(run))).toList());
        steps.show(List.of());
        say("");
    }

    void show(Run run, List<RunStep> all) {
        steps.show(all.stream().map(RunCells::of).toList());
        say(Texts.of("history.checksums", known(run.planChecksum()), known(run.modelChecksum())));
    }

    private void say(String words) {
        checksums.setText(words);
        checksums.getParent().layout();
    }

    private static String known(String checksum) {
        return checksum.isEmpty() ? Texts.of("history.unknown") : checksum;
    }
}
