// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.text;

import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.HashMap;
import java.util.Map;

/** Short names for figures, for languages that do not allow ids such as ours: {@code n1}, {@code n2}, … */
final class Numbered {
    private final Map<String, String> names = new HashMap<>();

    Numbered(Scene scene) {
        scene.all().map(Node::id).forEach(id -> names.putIfAbsent(id, "n" + (names.size() + 1)));
    }

    String of(String id) {
        return names.get(id);
    }
}
