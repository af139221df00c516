// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.plan.SetupObject;
import java.util.TreeSet;

/** Objects as JSON and back. {@code compared} is left out where it is all attributes. */
final class ObjectForm {
    private ObjectForm() {}

    static ObjectNode write(SetupObject object) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("kind", object.key().kind().words());
        json.set("key", ValueForm.texts(object.key().names()));
        if (!object.fragment().isEmpty()) {
            json.put("id", object.fragment());
        }
        if (object.required()) {
            json.put("existing", true);
        }
        json.set("attributes", ValueForm.write(object.attributes()));
        if (!object.compared().equals(object.attributes().keySet())) {
            json.set("compared", ValueForm.texts(object.compared()));
        }
        return json;
    }

    static SetupObject read(Node node) {
        var key = ValueForm.key(node.get("kind"), node.get("key"));
        var attributes = ValueForm.values(node.get("attributes"));
        var compared = node.has("compared") ? node.get("compared").texts() : attributes.keySet();
        boolean required = node.has("existing") && node.get("existing").flag();
        return new SetupObject(key, node.text("id"), required, attributes, new TreeSet<>(compared));
    }

    /** What tells two readings of an object apart; of none the checksum of nothing. */
    static String digest(Iterable<SetupObject> objects) {
        var all = JsonNodeFactory.instance.arrayNode();
        objects.forEach(object -> all.add(content(object)));
        return Sha256.of(all.toString());
    }

    private static JsonNode content(SetupObject object) {
        var json = write(object);
        json.remove("compared");
        return json;
    }
}
