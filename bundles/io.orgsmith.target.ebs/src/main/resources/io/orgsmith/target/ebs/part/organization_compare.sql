-- SPDX-License-Identifier: EPL-2.0
-- What all organizations are proved by.
--: section body
    read_organization;
[from][?from]    compare('from', iso(v_org_from), iso(${from}));
[from][!from]    compare('from', iso(v_org_from), '1951-01-01');
[to]    compare('to', iso(v_org_to), iso(${to}));
[!to]    compare_open(v_org_from, v_org_to);
[location]    compare_location('location', v_org_location, ${location:0}, ${location:1});
[type]    compare('type', v_org_type, ${type});
[external]    compare('external', v_org_external, ${external|yes=EXT,no=INT,=INT});
[alsoHrOrganization]    compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), ${alsoHrOrganization});
