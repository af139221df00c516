-- SPDX-License-Identifier: EPL-2.0
-- The organization that an inventory organization is: classification and parameters follow.
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${businessGroup};
  c_name           CONSTANT VARCHAR2(4000) := ${name};
  c_code           CONSTANT VARCHAR2(4000) := ${key:0};
--: section procedures
  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;
--: section prove
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
[name]    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
[name]      compare('name', o.name, c_name);
[name]    END LOOP;
--: section create
    create_organization;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section update
    update_organization;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
