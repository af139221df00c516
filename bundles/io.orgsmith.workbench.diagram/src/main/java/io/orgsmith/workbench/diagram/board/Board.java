// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.workbench.diagram.figure.Look;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IProject;

/** What the parts of a diagram refer to: the drawing as it is now, and how it looks. For the user interface's thread alone. */
public final class Board {
    private final IProject project;
    private final Look look;
    private final Refusals refusals = new Refusals();
    private final Owners owners = new Owners();
    private final Echo echo;
    private Drawing drawing;
    private String awaited;

    public Board(IProject project, Look look, Echo echo) {
        this.project = project;
        this.look = look;
        this.echo = echo;
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

    /** What was done and is not drawn yet. */
    public Echo echo() {
        return echo;
    }

    /** Which of several owners something new is to belong to. */
    public Owners owners() {
        return owners;
    }

    /** The drawing; null before the first one. */
    public Drawing drawing() {
        return drawing;
    }

    /** Shows it. What was done and echoes is in the first drawing of another text or of other places. */
    public void show(Drawing now) {
        if (drawing == null || !drawing.isOfSame(now)) {
            echo.end();
        }
        drawing = now;
    }

    /** Something is to be shown as soon as it is there, for somebody has just made it. */
    public void await(String id) {
        awaited = id;
    }

    /** What was awaited and has a figure now; told once. */
    public Optional<String> arrived() {
        return arrivedIf(drawing.nodes()::containsKey);
    }

    /** What was awaited and is there now, with a figure or without one; told once. */
    public Optional<String> arrivedBeside() {
        return arrivedIf(id -> drawing.element(id).isPresent());
    }

    private Optional<String> arrivedIf(Predicate<String> isThere) {
        var arrived = Optional.ofNullable(awaited).filter(isThere);
        arrived.ifPresent(id -> awaited = null);
        return arrived;
    }
}
