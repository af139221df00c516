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
--: section created
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
--: section undone
    FOR o IN (
        SELECT o.date_to, COUNT(c.organization_id) enabled
          FROM hr_all_organization_units o, hr_organization_information c
         WHERE o.organization_id = v_org_id
           AND c.organization_id (+) = o.organization_id
           AND c.org_information_context (+) = 'CLASS'
           AND c.org_information2 (+) = 'Y'
         GROUP BY o.date_to) LOOP
      IF o.date_to IS NOT NULL THEN
        v_state := 'RETIRED';
      ELSIF o.enabled > 0 THEN
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
--: section undo
    close_organization;
