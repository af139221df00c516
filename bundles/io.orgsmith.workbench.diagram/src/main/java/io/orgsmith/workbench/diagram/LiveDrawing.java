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
    private final Models models = Models.early(this::hasten, this::follow);
    private final PlaceFile places;
    private final PlaceListener placed;
    private final Draughtsman draughtsman;
    private final Runnable tell = new Once(this::tell);
    private volatile Sight sight;

    /** Where it is drawn. All is called in the thread of the user interface. */
    interface Canvas {
        boolean isOpen();

        void show(Drawing drawing);

        /** @param key of what is to be said of the text; empty where the picture shows it as it is */
        void tell(String key);

        /** There is no project any more. */
        void leave();
    }

    LiveDrawing(DiagramInput input, Sight sight, Display display, Canvas canvas) {
        this.input = input;
        this.sight = sight;
        this.canvas = canvas;
        places = new PlaceFile(input.project());
        draughtsman = new Draughtsman(display, this::drawn);
        placed = new PlaceListener(places, this::follow);
    }

    void start() {
        models.start();
    }

    void close() {
        models.close();
        placed.close();
        draughtsman.close();
    }

    Sight sight() {
        return sight;
    }

    void see(Sight other) {
        sight = other;
        follow();
    }

    /** In whatever thread: to be drawn, it does not wait until the user interface has time. */
    private void follow() {
        models.of(input.project()).ifPresent(state -> draughtsman.draw(state, sight, places.read()));
        tell.run();
    }

    /** The rules leave it the machine until it is drawn. */
    private void hasten() {
        follow();
        draughtsman.await();
    }

    private void tell() {
        if (canvas.isOpen() && !input.exists()) {
            canvas.leave();
        } else if (canvas.isOpen()) {
            var state = models.of(input.project());
            var unread = models.isUnread(input.project()) ? "unread" : "";
            canvas.tell(state.filter(State::isOutdated).isPresent() ? "outdated" : unread);
        }
    }

    /** What is no longer wanted is not shown. */
    private void drawn(Drawing drawing) {
        if (canvas.isOpen() && drawing.sight().equals(sight)) {
            canvas.show(drawing);
        }
    }
}
