-- SPDX-License-Identifier: EPL-2.0
-- The organization that an inventory organization is: classification and parameters follow.
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${businessGroup};
  c_name           CONSTANT VARCHAR2(4000) := ${name};
  c_code           CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    -- By its code once it has one, so that a changed name is seen; by its name before.
    find_organization(c_business_group, c_name);
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
    v_id := v_org_id;
--: section prove
--: include part/organization_compare
[name]    compare('name', v_org_name, c_name);
--: section create
--: include part/organization_create
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section update
--: include part/organization_update
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
--: section ended
    read_organization;
    ended_if_over(v_org_from, v_org_to);
--: section ender
    SELECT last_updated_by, last_update_login
      INTO v_ended_by, v_ended_login
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
--: section reopen
    open_organization(NULL, ${to});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
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
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open until it is disabled');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
--: section undo
[?alsoHrOrganization]    undo_hr_organization(${alsoHrOrganization});
    close_organization;
