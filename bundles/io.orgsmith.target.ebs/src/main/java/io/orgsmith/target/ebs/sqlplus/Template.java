// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PL/SQL that is part of the product: a resource with sections ({@code --: section prove}), facts about them
 * ({@code --: class CC}), and bodies of other resources in its sections ({@code --: include part/organization_create}). All text of a script is from templates; what a model says enters as {@link SqlLiteral} only.
 */
public final class Template {
    private static final String MARK = "--: ";

    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private Template(String name, List<String> lines) {
        this.name = name;
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(MARK + "section ")) {
                section = new ArrayList<>();
                sections.put(line.substring(MARK.length() + "section ".length()).strip(), section);
            } else if (line.startsWith(MARK + "include ")) {
                section.addAll(included(line.substring(MARK.length() + "include ".length())));
            } else if (line.startsWith(MARK)) {
                String[] fact = line.substring(MARK.length()).split(" ", 2);
                facts.computeIfAbsent(fact[0], f -> new ArrayList<>()).add(fact[1].strip());
            } else if (!sections.isEmpty()) {
                section.add(line);
            }
        }
    }

    /** The body of another template, which becomes part of a section here. */
    private static List<String> included(String path) {
        return read(path.strip()).sections.get("body");
    }

    /**
     * @param path below {@code io/orgsmith/target/ebs}, without {@code .sql}
     * @throws IllegalArgumentException when there is no such resource
     */
    public static Template read(String path) {
        try (InputStream in = Template.class.getResourceAsStream("/io/orgsmith/target/ebs/" + path + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Template(path, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public boolean has(String section) {
        return sections.containsKey(section);
    }

    /** The arguments of all facts of that name, in their order. */
    public List<String> facts(String fact) {
        return facts.getOrDefault(fact, List.of());
    }

    /** The section's lines with the scope's values; empty where there is no such section. */
    public List<String> lines(String section, Scope scope) {
        return TemplateLine.render(sections.getOrDefault(section, List.of()), scope);
    }

    /** The attributes that the section reads for the scope's object: one that its text does not state may be left out. */
    public Set<String> asked(String section, Scope scope) {
        return TemplateLine.asked(sections.getOrDefault(section, List.of()), scope);
    }
}
