// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.workbench.diagram.figure.Look;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** What the parts of a diagram refer to: the drawing as it is now, and how it looks. For the user interface's thread alone. */
public final class Board {
    private final IProject project;
    private final Look look;
    private final Refusals refusals = new Refusals();
    private final Owners owners = new Owners();
    private Drawing drawing;
    private String awaited;

    public Board(IProject project, Look look) {
        this.project = project;
        this.look = look;
    }

    public IProject project() {
        return project;
    }

    public Look look() {
        return look;
    }

    /** Why the mouse may not do what it is about to do. */
    public Refusals refusals() {
        return refusals;
    }

    /** Which of several owners something new is to belong to. */
    public Owners owners() {
        return owners;
    }

    /** The drawing; null before the first one. */
    public Drawing drawing() {
        return drawing;
    }

    public void show(Drawing now) {
        drawing = now;
    }

    /** A figure is to be selected as soon as it is shown, for somebody has just made it. */
    public void await(String id) {
        awaited = id;
    }

    /** The figure that was awaited and is there now; told once. */
    public Optional<String> arrived() {
        boolean isThere = awaited != null && drawing.nodes().containsKey(awaited);
        var id = isThere ? awaited : null;
        awaited = isThere ? null : awaited;
        return Optional.ofNullable(id);
    }
}
