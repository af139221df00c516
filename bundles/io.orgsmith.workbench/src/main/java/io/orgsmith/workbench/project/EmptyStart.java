// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.dsl.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A heading and nothing else.
 *
 * @param enterprise the name of the enterprise
 * @param release such as 12.2; empty where the text is to be right for each
 * @param environments their ids, one block for each
 */
record EmptyStart(String enterprise, String release, List<String> environments) implements Start {
    static final List<String> RELEASES = List.of("12.2", "12.1", "11i");

    @Override
    public String label() {
        return Texts.of("empty");
    }

    @Override
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(Map.of(main(), text().getBytes(StandardCharsets.UTF_8)));
    }

    String text() {
        var text = new StringBuilder("enterprise " + Quoted.quote(enterprise));
        text.append(release.isEmpty() ? "" : " for ebs " + release).append("\n");
        text.append(environments.isEmpty() ? "" : "\n");
        environments.forEach(id -> text.append("environment ").append(id).append(" {}\n"));
        return text.toString();
    }

    @Override
    public String main() {
        return "enterprise.org";
    }
}
