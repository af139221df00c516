// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.mapping.Attributes;
import io.orgsmith.target.lab.mapping.Codec;
import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Draft;
import io.orgsmith.target.lab.mapping.Field;
import io.orgsmith.target.lab.mapping.Named;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.List;
import java.util.Map;

/** Business groups: classification HR_BG. Each brings a predefined security profile of its own name that reaches all of it. */
public final class BusinessGroups extends OrganizationMapping {
    private static final String CONTEXT = "Business Group Information";
    private static final long HR = 800;
    private static final long PAYROLL = 801;
    private static final Codec NUMBERS = Codec.choice(
            Map.of("automatic", "A", "manual", "M", "national identifier", "N", "employee numbering", "E"));
    private static final List<Field> FIELDS = List.of(
            new Field("shortName", "ORG_INFORMATION1", Codec.TEXT),
            new Field("employeeNumbers", "ORG_INFORMATION2", NUMBERS),
            new Field("applicantNumbers", "ORG_INFORMATION3", NUMBERS),
            new Field("gradeStructure", "ORG_INFORMATION4", structure(HR, "GRD")),
            new Field("peopleGroupStructure", "ORG_INFORMATION5", structure(PAYROLL, "GRP")),
            new Field("jobStructure", "ORG_INFORMATION6", structure(HR, "JOB")),
            new Field("costAllocationStructure", "ORG_INFORMATION7", structure(PAYROLL, "COST")),
            new Field("positionStructure", "ORG_INFORMATION8", structure(HR, "POS")),
            new Field("legislation", "ORG_INFORMATION9", Codec.TEXT),
            new Field("currency", "ORG_INFORMATION10", Codec.TEXT),
            new Field("contingentWorkerNumbers", "ORG_INFORMATION16", NUMBERS));

    @Override
    public Kind kind() {
        return Kind.BUSINESS_GROUP;
    }

    private static Codec structure(long application, String flexfield) {
        return Codec.inText(Named.structure(application, flexfield).codec());
    }

    @Override
    void readMore(Row organization, Attributes attributes, Directory directory) {
        information(organization, CONTEXT, directory).ifPresent(row -> Field.read(FIELDS, row, attributes, directory));
    }

    @Override
    void writeMore(long id, SetupObject object, Writer writer) {
        Draft information = information(id, CONTEXT, writer).fields(FIELDS, object);
        information.initially("ORG_INFORMATION14", "0").write();
        writer.row("PER_SECURITY_PROFILES")
                .key(
                        "SECURITY_PROFILE_NAME",
                        object.value("name")
                                .map(Value::print)
                                .orElse(object.key().name(0)))
                .id("SECURITY_PROFILE_ID")
                .initially("BUSINESS_GROUP_ID", id)
                .initially("VIEW_ALL_FLAG", "Y")
                .initially("VIEW_ALL_ORGANIZATIONS_FLAG", "Y")
                .initially("ORG_SECURITY_MODE", "NONE")
                .write();
    }
}
