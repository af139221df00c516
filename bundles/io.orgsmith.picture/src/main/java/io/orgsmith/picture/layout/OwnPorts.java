// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ports of lines that end at a frame itself and not at something in it: they are beside its name.
 *
 * @param ports in the order of the lines
 */
record OwnPorts(List<Port> ports) {
    private static final int FIRST = 14;
    private static final int STEP = 10;

    /** @param outside where lines meet the frame from outside @param inside the same of those inside of it: they pass */
    static OwnPorts of(Set<Port> outside, Set<Port> inside) {
        return new OwnPorts(
                outside.stream().filter(port -> !inside.contains(port)).toList());
    }

    /** How high the part of the frame above its figures has to be. @param least for its name */
    int room(int least) {
        long right = ports.stream().filter(Port::right).count();
        return Math.max(least, 2 * FIRST + STEP * (int) (Math.max(right, ports.size() - right) - 1));
    }

    /** These and others. */
    List<PortPlace> with(List<PortPlace> others) {
        var all = new ArrayList<>(others);
        for (boolean isRight : new boolean[] {true, false}) {
            int y = FIRST;
            for (var port : ports) {
                if (port.right() == isRight) {
                    all.add(new PortPlace(port, y));
                    y += STEP;
                }
            }
        }
        return all;
    }
}
