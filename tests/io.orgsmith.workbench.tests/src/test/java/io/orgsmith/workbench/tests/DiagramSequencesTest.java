// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.create.NewElement;
import io.orgsmith.workbench.diagram.undo.TextsOfProject;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/**
 * Gestures one after the other in the three views by turns, whatever they are: after each the picture on the screen says what
 * its text says when it is read afresh, and undoing all leads back to the first letter. {@code -Dorgsmith.gestures=500} for as many sequences.
 */
class DiagramSequencesTest extends DrawnScene {
    private static final int SEQUENCES = Integer.getInteger("orgsmith.gestures", 6);
    private static final int STEPS = 10;
    private static final int TRIES = 60;

    private static final String START = """
            // The books.
            value set COMPANIES "Companies" { size 2  value 01 "Beijing" value 02 "Shanghai" }
            value set CENTERS "Centers" { size 3
              value 100 "Shop"  // the only one
            }
            chart of accounts COA "Accounts" {
              segment COMPANY "Company" balancing value set COMPANIES
              segment CENTER "Center" cost center value set CENTERS
            }
            ledger CN "Books" { chart of accounts COA }
            ledger US "Other books" { currency USD }  // later
            legal entity BJ "Beijing" { ledger CN  balancing segment values 01 }
            legal entity SH "Shanghai" { }
            business group G "Group" {
              // televisions
              operating unit TV "TV" { ledger CN
                legal entities BJ,  // the first
                  SH
                inventory organization P1 "Plant" code P01 { legal entity BJ }
              }
              operating unit XRAY "X-ray"
            }
            inventory organization P2 "Other" { operating unit XRAY }
            // Who may reach them.
            security profile ALL "All" { business group G  all organizations }
            responsibility BUYER "Buyer" in PO { menu "BUY"  MO:Operating Unit = TV }
            responsibility STOCK "Stock" in INV { menu "STOCK"
              HR:Security Profile = ALL  // all of them
            }
            """;

    private final IOperationHistory history =
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

    @Override
    String start() {
        return START;
    }

    @Test
    void thePictureSaysWhatTheTextSays() throws Exception {
        int done = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            done += sequence(seed);
        }
        System.out.printf("%d gestures in %d sequences%n", done, SEQUENCES);
        assertThat(done).isGreaterThan(SEQUENCES * STEPS / 2);
    }

    private int sequence(int seed) throws Exception {
        var first = text();
        var view = View.values()[seed % View.values().length];
        diagram.editor().choose(view);
        compare(view + " is shown");
        var who = new RandomHand(seed, diagram, view);
        int done = 0;
        for (int i = 0; i < TRIES && done < STEPS; i++) {
            var before = text();
            var command = who.next(i);
            if (command.isPresent()) {
                perform(command.get());
                compare("sequence " + seed + ", step " + i + ": "
                        + command.get().getLabel());
                done += text().equals(before) ? 0 : 1;
            }
        }
        undo(done);
        compare("sequence " + seed + ", all undone");
        assertThat(text()).isEqualTo(first);
        return done;
    }

    private void perform(Command command) throws Exception {
        new Hand(diagram).does(command);
        if (command instanceof NewElement) {
            answer("New ", "OK");
        }
        var asked = Widgets.shell("Delete");
        if (asked.isPresent()) {
            answer("Delete", "Delete");
        }
        // What a dialog was asked for is painted first, and done then.
        Driver.waitUntil("it is done", () -> !diagram.editor().isAhead());
    }

    private static void answer(String title, String button) throws Exception {
        Driver.waitUntil("it asks", () -> Widgets.shell(title).isPresent());
        var dialog = Widgets.shell(title).orElseThrow();
        Widgets.button(dialog, button).notifyListeners(SWT.Selection, new Event());
        Driver.waitUntil("it is answered", dialog::isDisposed);
    }

    private void compare(String when) throws Exception {
        look();
        var view = diagram.editor().sight().view();
        Driver.waitUntil(
                "the view is shown", () -> diagram.editor().drawing().sight().view() == view);
        var claims = PictureClaims.of(diagram);
        assertThat(claims).as(when).isEqualTo(SceneClaims.of(text(), view));
        if (view == View.STRUCTURE) {
            assertThat(claims).as(when).isEqualTo(TextClaims.of(text()));
        }
    }

    private void undo(int times) throws Exception {
        IUndoContext texts = new TextsOfProject(project);
        for (int i = 0; i < times; i++) {
            assertThat(history.undo(texts, null, null).isOK())
                    .as("undo %s of %s", i + 1, times)
                    .isTrue();
            look();
        }
    }
}
