// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workbench.diagram.board.Draughtsman;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.board.Sight;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import io.orgsmith.workbench.diagram.place.PlaceFile;
import io.orgsmith.workbench.diagram.place.PlaceListener;
import io.orgsmith.workbench.explorer.Models;
import io.orgsmith.workbench.explorer.Once;
import io.orgsmith.workbench.explorer.State;
import org.eclipse.swt.widgets.Display;

/** The drawing of a project, made anew whenever its texts change, the places of figures, or what is to be seen. */
final class LiveDrawing {
    private final DiagramInput input;
    private final Canvas canvas;
    private final Models models = Models.early(new Once(this::follow));
    private final PlaceFile places;
    private final PlaceListener placed;
    private final Draughtsman draughtsman;
    private Sight sight;

    /** Where it is drawn. All is called in the thread of the user interface. */
    interface Canvas {
        boolean isOpen();

        void show(Drawing drawing);

        /** Whether there is a newer text, which cannot be read. */
        void outdated(boolean is);

        /** There is no project any more. */
        void leave();
    }

    LiveDrawing(DiagramInput input, Sight sight, Display display, Canvas canvas) {
        this.input = input;
        this.sight = sight;
        this.canvas = canvas;
        places = new PlaceFile(input.project());
        draughtsman = new Draughtsman(display, this::drawn);
        placed = new PlaceListener(places, new Once(this::follow));
    }

    void start() {
        models.start();
    }

    void close() {
        models.close();
        placed.close();
    }

    Sight sight() {
        return sight;
    }

    void see(Sight other) {
        sight = other;
        follow();
    }

    private void follow() {
        if (canvas.isOpen() && !input.exists()) {
            canvas.leave();
        } else if (canvas.isOpen()) {
            var state = models.of(input.project());
            canvas.outdated(state.filter(State::isOutdated).isPresent());
            state.ifPresent(now -> draughtsman.draw(now, sight, places.read()));
        }
    }

    /** What is no longer wanted is not shown. */
    private void drawn(Drawing drawing) {
        if (canvas.isOpen() && drawing.sight().equals(sight)) {
            canvas.show(drawing);
        }
    }
}
