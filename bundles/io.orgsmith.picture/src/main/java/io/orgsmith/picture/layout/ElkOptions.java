// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;

/** What ELK is asked for. */
final class ElkOptions {
    /** Lines in a frame. */
    private static final int MANY = 400;

    private ElkOptions() {}

    static void ofFrame(ElkNode graph, Frame frame) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement(frame));
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, frame.id().isEmpty());
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 10.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(frame.top(), Layered.PAD, Layered.PAD, Layered.PAD));
        graph.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        graph.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(frame.least(), 0));
        graph.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    }

    /** The one that leads lines straighter is nine tenths of the work, and takes a second for a thousand lines. */
    private static NodePlacementStrategy placement(Frame frame) {
        return frame.segments().size() > MANY
                ? NodePlacementStrategy.BRANDES_KOEPF
                : NodePlacementStrategy.NETWORK_SIMPLEX;
    }

    static void ofFigure(ElkNode node, Frame.Item item) {
        node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
        if (item.column() >= 0) {
            node.setProperty(LayeredOptions.PARTITIONING_PARTITION, item.column());
        }
        boolean isFixed = !item.ports().isEmpty();
        node.setProperty(
                LayeredOptions.PORT_CONSTRAINTS, isFixed ? PortConstraints.FIXED_POS : PortConstraints.FIXED_SIDE);
        if (!isFixed) {
            node.setProperty(
                    LayeredOptions.NODE_SIZE_CONSTRAINTS,
                    EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(item.width(), item.height()));
        }
    }

    static void ofPort(ElkPort port, boolean right) {
        port.setProperty(LayeredOptions.PORT_SIDE, right ? PortSide.EAST : PortSide.WEST);
    }
}
