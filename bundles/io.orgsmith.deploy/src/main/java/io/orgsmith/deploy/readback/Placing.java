// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Puts rows where they can be found, while the database sends further ones. Few rows wait for others: to hand them to another
 * thread costs more than to place them.
 */
final class Placing {
    private static final int WORTH_A_THREAD = 2000;

    private final TableImage image;
    private CompletableFuture<Void> placed = CompletableFuture.completedFuture(null);
    private List<Row> waiting = new ArrayList<>();

    Placing(TableImage image) {
        this.image = image;
    }

    void add(List<Row> rows) {
        waiting.addAll(rows);
        if (waiting.size() >= WORTH_A_THREAD) {
            var now = waiting;
            waiting = new ArrayList<>();
            placed = placed.thenRunAsync(() -> now.forEach(image::add));
        }
    }

    /** All rows are placed then. */
    void end() {
        placed.join();
        waiting.forEach(image::add);
    }
}
