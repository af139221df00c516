// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with business groups and with what belongs to them. */
final class OfBusinessGroups {
    private static final String COMPLETE = """
            {
              legislation NL  currency EUR  employee numbers automatic  applicant numbers automatic
              job flexfield J  grade flexfield G  position flexfield P  people group flexfield Q  cost allocation flexfield C
            }
            """;

    static final List<Mistake> MISTAKES = List.of(
            of("BG001", "hr organization X \"误\""),
            of("BG002", """
                    existing business group X "Setup Business Group"
                    existing hr organization Y "误" { business group X }
                    """),
            of("BG003", "existing business group X \"误\" { legislation FR }"),
            of("BG004", """
                    existing hr organization X "误" { business group <group> }
                    existing inventory organization Y "误" code ZZZ { business group <group>  operating unit UA }
                    """),
            of("BG005", """
                    existing hr organization X "误 TV" { business group <group> }
                    existing hr organization Y "误 tv" { business group <group> }
                    """),
            of("BG006", """
                    existing hr organization X "误" { business group GA }
                    existing hr organization Y "误" { business group GB }
                    user Z { HR:Cross Business Group = Yes }
                    """),
            of("BG007", "business group X \"误\" " + COMPLETE),
            of("BG008", "responsibility X \"误\" in PER { menu M  HR:Security Profile = \"误无此集团\" }"),
            new Mistake(
                    "BG009",
                    world ->
                            world.groups.stream().anyMatch(group -> group.kind().equals("business group")),
                    "responsibility X \"误\" in SQLGL { menu M }"),
            of("BG010", "user X \"误\" { employee of GB  responsibilities RA }"),
            of("BG011", "existing business group X \"误\" { under operating unit <unit> }"),
            of("BG013", "business group X \"Setup Business Group\" " + COMPLETE),
            of("BG014", "business group X \"误\" { created by RA  legislation NL }"));

    private OfBusinessGroups() {}
}
