// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.LinkedHashMap;
import java.util.Map;

/** The packages of Sirius that the design uses, by the prefix that it gives them. */
final class Namespaces {
    static final Map<String, String> ALL = all();

    private Namespaces() {}

    private static Map<String, String> all() {
        var sirius = "http://www.eclipse.org/sirius/";
        var all = new LinkedHashMap<String, String>();
        all.put("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        all.put("description", sirius + "description/1.1.0");
        all.put("tool", sirius + "description/tool/1.1.0");
        all.put("validation", sirius + "description/validation/1.1.0");
        all.put("diagram", sirius + "diagram/description/1.1.0");
        all.put("style", sirius + "diagram/description/style/1.1.0");
        all.put("diagram-tool", sirius + "diagram/description/tool/1.1.0");
        all.put("filter", sirius + "diagram/description/filter/1.1.0");
        all.put("table", sirius + "table/description/1.1.0");
        all.put("properties", sirius + "properties/1.0.0");
        return all;
    }
}
