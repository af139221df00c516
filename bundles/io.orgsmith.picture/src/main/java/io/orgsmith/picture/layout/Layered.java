// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.layout.Frame.PortPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out one frame with lines in it, by ELK: from left to right, lines with right angles around figures. */
final class Layered {
    static final int PAD = 14;

    private final Frame frame;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Port, ElkPort> ports = new LinkedHashMap<>();
    private final Map<Segment, ElkEdge> edges = new LinkedHashMap<>();
    /** A node in a graph, because only such a one may have ports. */
    private final ElkNode graph = ElkGraphUtil.createNode(ElkGraphUtil.createGraph());

    private Layered(Frame frame) {
        this.frame = frame;
    }

    /** @param isOvertaken asked between its phases: then it ends with a CancellationException */
    static Arrangement of(Frame frame, BooleanSupplier isOvertaken) {
        return new Layered(frame).run(isOvertaken);
    }

    private Arrangement run(BooleanSupplier isOvertaken) {
        // Teaches ELK to copy the values of its own options.
        LayoutMetaDataService.getInstance();
        ElkOptions.ofFrame(graph, frame);
        nodes.put(frame.id(), graph);
        for (var item : frame.items()) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(item.width(), item.height());
            nodes.put(item.id(), node);
            ElkOptions.ofFigure(node, item);
            for (var place : item.ports()) {
                port(place.port()).setLocation(place.port().right() ? item.width() : 0, place.y());
            }
        }
        for (var segment : frame.segments()) {
            edges.put(segment, ElkGraphUtil.createSimpleEdge(port(segment.from()), port(segment.to())));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return isOvertaken.getAsBoolean();
            }
        });
        if (isOvertaken.getAsBoolean()) {
            throw new CancellationException();
        }
        return result();
    }

    private ElkPort port(Port port) {
        return ports.computeIfAbsent(port, fresh -> {
            var made = ElkGraphUtil.createPort(nodes.get(fresh.node()));
            ElkOptions.ofPort(made, fresh.right());
            return made;
        });
    }

    private Arrangement result() {
        var boxes = new LinkedHashMap<String, Box>();
        for (var item : frame.items()) {
            var node = nodes.get(item.id());
            boxes.put(item.id(), new Box(px(node.getX()), px(node.getY()), px(node.getWidth()), px(node.getHeight())));
        }
        var routes = new LinkedHashMap<Segment, List<Point>>();
        edges.forEach((segment, edge) -> routes.put(segment, points(edge)));
        var own = new ArrayList<PortPlace>();
        ports.forEach((port, at) -> {
            if (port.node().equals(frame.id())) {
                own.add(new PortPlace(port, px(at.getY())));
            }
        });
        return new Arrangement(px(graph.getWidth()), px(graph.getHeight()), boxes, routes, own);
    }

    private static List<Point> points(ElkEdge edge) {
        var points = new ArrayList<Point>();
        for (var section : edge.getSections()) {
            points.add(new Point(px(section.getStartX()), px(section.getStartY())));
            section.getBendPoints().forEach(bend -> points.add(new Point(px(bend.getX()), px(bend.getY()))));
            points.add(new Point(px(section.getEndX()), px(section.getEndY())));
        }
        return List.copyOf(points);
    }

    private static int px(double value) {
        return (int) Math.round(value);
    }
}
