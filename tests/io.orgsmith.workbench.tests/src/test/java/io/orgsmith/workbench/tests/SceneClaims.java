// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text, read afresh, looks like in a view: the same that {@code orgsmith diagram} draws of it. */
final class SceneClaims {
    private SceneClaims() {}

    static SortedSet<String> of(String text, View view) {
        var texts = new TreeMap<>(Map.of(URI.create("file:///p/all.org"), text));
        var documents = LanguageProject.parse(texts).documents();
        var model = EffectiveModel.resolve(documents, ResolveOptions.AS_WRITTEN);
        var scene = new Scenes(model, Locale.getDefault()).of(view, Map.of());
        var claims = new TreeSet<String>();
        scene.all().forEach(node -> claims.add(node.id() + " is called " + node.name()));
        scene.parents().forEach((child, parent) -> claims.add(child + " is in " + parent));
        scene.edges()
                .forEach(edge -> claims.add(edge.from() + " " + edge.relation().key() + " " + edge.to()));
        return claims;
    }
}
