-- SPDX-License-Identifier: EPL-2.0
-- The interface of 11i cannot change the name, and none changes internal or external (PER_449606_INVALID_UPD_ORG): the
-- proof afterwards says so.
--: section body
    DECLARE
      v_ovn     NUMBER;
[@12]      v_warning BOOLEAN;
    BEGIN
      SELECT object_version_number
        INTO v_ovn
        FROM hr_all_organization_units
       WHERE organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
[@12]        , p_name => c_name
[from][?from]        , p_date_from => ${from}
[from][!from]        , p_date_from => TO_DATE('1951-01-01','YYYY-MM-DD')
[to]        , p_date_to => ${to}
[location][?location]        , p_location_id => needed_location(${location:0}, ${location:1})
[location][!location]        , p_location_id => NULL
[type]        , p_type => ${type}
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
[@12]      IF v_warning THEN
[@12]        say('WARNING', 'another business group has an organization of this name');
[@12]      END IF;
    END;
