// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Person;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The steps of a checklist, each with a box to tick. */
final class StepTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int[] WIDTHS = {230, 130, 110};

    private final Table table;
    private List<Step> steps = List.of();
    private Ticks ticks;

    /** @param chosen gets the step that is selected */
    StepTable(Composite parent, Consumer<Step> chosen) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        var keys = List.of("column.step", "column.ticked", "column.proof");
        for (int i = 0; i < keys.size(); i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(Texts.of(keys.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked(event);
            }
            chosen().ifPresent(chosen);
        });
    }

    Table control() {
        return table;
    }

    void show(List<Step> all, Ticks known) {
        steps = all;
        ticks = known;
        table.removeAll();
        for (var step : steps) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(0, step.title());
            tick(item, ticks.of(step));
        }
    }

    private void ticked(Event event) {
        var item = (TableItem) event.item;
        var step = steps.get(table.indexOf(item));
        var tick = item.getChecked() ? new Tick(Person.name(), TIME.format(LocalDateTime.now())) : null;
        ticks.set(step, tick);
        tick(item, Optional.ofNullable(tick));
    }

    private static void tick(TableItem item, Optional<Tick> tick) {
        item.setChecked(tick.isPresent());
        item.setText(
                1,
                tick.map(one -> Punctuation.of(Locale.getDefault()).beside(one.who(), one.when()))
                        .orElse(""));
    }

    Optional<Step> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(steps.get(index));
    }

    /** Says beside a step what its query answered. */
    void proved(Step step, String words) {
        int index = steps.indexOf(step);
        if (index >= 0) {
            table.getItem(index).setText(2, words);
        }
    }

    /** In one line, how far it is. */
    String summary() {
        long done = steps.stream().filter(step -> ticks.of(step).isPresent()).count();
        return Texts.of("manual.summary", done, steps.size());
    }
}
