// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.palette.Creatable;
import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;

/** Somebody who does in a diagram whatever comes to his mind; much of it is forbidden, and is not done. */
final class RandomHand {
    private static final int FEW = 5;

    private final Random random;
    private final Diagram diagram;
    private final Hand hand;
    private final View view;

    /** @param view the one that the diagram shows */
    RandomHand(long seed, Diagram diagram, View view) {
        this.random = new Random(seed);
        this.diagram = diagram;
        this.hand = new Hand(diagram);
        this.view = view;
    }

    /** The next thing that he does. @param number another one each time, for names */
    Optional<Command> next(int number) {
        return switch (random.nextInt(7)) {
            case 0 -> hand.drag(figure(), figure());
            case 1, 2 -> draw();
            case 3 -> lead();
            case 4 -> create();
            case 5 -> delete();
            default -> hand.rename(figure(), "名称 " + number);
        };
    }

    private Optional<Command> draw() {
        var relations = Relation.in(view);
        return hand.draw(relations.get(random.nextInt(relations.size())), figure(), figure());
    }

    private Optional<Command> lead() {
        var lines = diagram.viewer().getEditPartRegistry().values().stream()
                .filter(EdgePart.class::isInstance)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : hand.lead((EdgePart) lines.get(random.nextInt(lines.size())), figure());
    }

    private Optional<Command> create() {
        var kinds = view == View.STRUCTURE
                ? List.of(Literals.OPERATING_UNIT, Literals.INVENTORY_ORGANIZATION, Literals.LEGAL_ENTITY)
                : Creatable.in(view);
        var in = random.nextInt(4) == 0 ? diagram.viewer().getContents() : figure();
        return hand.create(kinds.get(random.nextInt(kinds.size())), in);
    }

    /** Seldom something with others inside, and never the last ones: little would be left to play with. */
    private Optional<Command> delete() {
        var figure = figure();
        boolean isSmall = view != View.STRUCTURE && figure.getChildren().isEmpty();
        boolean isMeant = random.nextInt(8) == 0 || isSmall || figure.id().startsWith("inventory-organization");
        return isMeant && figures().size() > FEW ? Optional.of(hand.delete(figure)) : Optional.empty();
    }

    private NodePart figure() {
        var figures = figures();
        return figures.get(random.nextInt(figures.size()));
    }

    private List<NodePart> figures() {
        var figures = new ArrayList<NodePart>();
        collect(diagram.viewer().getContents(), figures);
        return figures;
    }

    private static void collect(EditPart part, List<NodePart> into) {
        for (Object child : part.getChildren()) {
            into.add((NodePart) child);
            collect((NodePart) child, into);
        }
    }
}
