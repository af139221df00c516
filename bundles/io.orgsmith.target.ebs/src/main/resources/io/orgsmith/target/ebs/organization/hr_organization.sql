-- SPDX-License-Identifier: EPL-2.0
-- HR organizations: an organization with classification HR_ORG.
--: class HR_ORG
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
--: section prove
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'HR_ORG') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'HR_ORG'), 'Y');
    compare_organization;
--: section create
    create_organization;
    also_hr_organization;
--: section update
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      enable_class(v_org_id, 'HR_ORG');
    END IF;
    update_organization;
--: section created
    v_created := class_created(v_org_id, 'HR_ORG');
--: section retired
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
--: section retire
    end_organization('HR_ORG');
