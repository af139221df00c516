// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.dsl.ide.link.Identity;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.SegmentValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The places that name a value of an account segment by its code, which is its id where the text says no other: company values
 * of legal entities, values of cost centers, parts of accounts.
 */
record ValueMentions(LanguageProject project, SegmentValue value) {

    /** The edits that let them name it by another id, by file. */
    Map<URI, List<TextEdit>> renamed(String newId) {
        var edits = new TreeMap<URI, List<TextEdit>>();
        if (value.getCode() == null) {
            models().flatMap(this::spots).distinct().forEach(spot -> edits.computeIfAbsent(
                            spot.file(), file -> new ArrayList<>())
                    .add(new TextEdit(spot.span().offset(), spot.span().length(), newId)));
        }
        return edits;
    }

    /** As it is written, and for each environment. */
    private Stream<EffectiveModel> models() {
        var environments = project.documents().stream()
                .flatMap(document -> document.getEnvironments().stream())
                .map(Environment::getId)
                .map(id -> new ResolveOptions(null, id));
        return Stream.concat(Stream.of(ResolveOptions.AS_WRITTEN), environments)
                .map(options -> EffectiveModel.resolve(project.documents(), options));
    }

    private Stream<Spot> spots(EffectiveModel model) {
        return Identity.of(value).flatMap(model::byId).stream()
                .map(SegmentValue.class::cast)
                .flatMap(meant -> CodeUse.in(model).flatMap(use -> spots(model, use, meant)));
    }

    private Stream<Spot> spots(EffectiveModel model, CodeUse use, SegmentValue meant) {
        int count = use.feature().isMany() ? ((List<?>) use.object().eGet(use.feature())).size() : 1;
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i ->
                        model.origin(use.object(), use.feature(), use.feature().isMany() ? i : -1))
                .filter(origin -> origin.written() != null && origin.feature() == use.feature())
                .flatMap(origin -> NodeModelUtils.findNodesForFeature(origin.written(), use.feature()).stream())
                .flatMap(node -> use.charts().stream().flatMap(chart -> spots(node, chart, use, meant)));
    }

    private Stream<Spot> spots(INode node, ChartOfAccounts chart, CodeUse use, SegmentValue meant) {
        var segments = use.segments().apply(chart);
        var separator = chart.getSeparator() == null ? "-" : chart.getSeparator();
        var file = URI.create(
                node.getRootNode().getSemanticElement().eResource().getURI().toString());
        var found = new ArrayList<Spot>();
        var text = node.getText().strip();
        int offset = node.getOffset() + (text.startsWith("\"") ? 1 : 0);
        var rest = text.replaceAll("^\"|\"$", "");
        for (int i = 0; i < segments.size() && rest != null; i++) {
            int end = i == segments.size() - 1 ? -1 : rest.indexOf(separator);
            var part = end < 0 ? rest : rest.substring(0, end);
            if (segments.get(i).getValueSet() == meant.getValueSet() && part.equals(meant.getId())) {
                found.add(new Spot(file, new Span(offset, part.length())));
            }
            offset += part.length() + separator.length();
            rest = end < 0 ? null : rest.substring(end + separator.length());
        }
        return found.stream();
    }
}
