// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Shape;
import io.orgsmith.picture.scene.Mark;
import io.orgsmith.picture.scene.Node;
import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;

/** One thing in a diagram, with others inside of it: outline, icon, texts and mark, as the notation has them. */
public final class NodeFigure extends Figure {
    private static final int FOLD = 12;

    private final Look look;
    private Node node;
    private Label label;
    private Mark mark;
    private boolean isClosed;
    private boolean isTarget;

    public NodeFigure(Look look) {
        this.look = look;
    }

    /** @param found null where the rules find no fault @param closed whether there is more inside than is shown */
    public void show(Node now, Label texts, Mark found, boolean closed) {
        node = now;
        label = texts;
        mark = found;
        isClosed = closed;
        repaint();
    }

    /** The lines of its name, as they are seen. */
    public List<String> words() {
        return label.name();
    }

    /** Made when the mouse rests here: there are thousands of figures. */
    @Override
    public IFigure getToolTip() {
        return ToolTip.of(node, mark);
    }

    /** Shows that something can be dropped here, or no longer. */
    public void target(boolean is) {
        isTarget = is;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        var theme = look.theme();
        graphics.setAntialias(SWT.ON);
        new Outline(node.entity(), theme, isTarget).paint(graphics, getBounds());
        if (Inscription.isReadable(graphics)) {
            new Inscription(look, theme).paint(graphics, node, label, getBounds());
        }
        if (isClosed) {
            Sign.more(graphics, getBounds(), theme);
        }
        if (mark != null) {
            int right = getBounds().right() - (node.entity().shape() == Shape.DEED ? FOLD : 0);
            Sign.paint(graphics, mark.weight(), right, getBounds().y);
        }
    }
}
