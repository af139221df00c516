-- SPDX-License-Identifier: EPL-2.0
-- HR organizations: an organization with classification HR_ORG.
--: renames 12.1
--: renames 12.2
--: class HR_ORG
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    find_classified(c_business_group, c_name, 'HR_ORG');
--: section prove
    compare('enabled', class_state(v_org_id, 'HR_ORG'), 'Y');
--: include part/organization_compare
--: section create
--: include part/organization_create
    also_hr_organization('Y');
--: section former
    find_former(${formerly}, 'HR_ORG');
--: section update
    enable_if_disabled('HR_ORG');
--: include part/organization_update
--: section created
    read_class_creation('HR_ORG');
--: section ended
    ended_if(class_state(v_org_id, 'HR_ORG') = 'N');
--: section ender
    read_class_ender('HR_ORG');
--: section reopen
    open_organization('HR_ORG', ${to});
--: section end
    end_organization('HR_ORG');
--: section query
--: include part/organization_query
