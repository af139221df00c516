// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import java.util.List;

/** Which of several owners somebody means: the one that he selected since he was asked last, else the one that he took then. */
public final class Owners {
    private List<String> seen = List.of();
    private String taken = "";

    /**
     * Where the one stands that is meant.
     *
     * @param selected the qualified ids of what is selected somewhere, and of what that is in
     * @param owners those of all that there are to choose from
     */
    public int meant(List<String> selected, List<String> owners) {
        var fresh = selected.stream()
                .filter(id -> !seen.contains(id) && owners.contains(id))
                .findFirst();
        seen = List.copyOf(selected);
        taken = fresh.orElse(taken);
        return Math.max(0, owners.indexOf(taken));
    }

    /** Somebody chose this one. */
    public void take(String owner) {
        taken = owner;
    }
}
