-- SPDX-License-Identifier: EPL-2.0
-- Company cost centers: an organization with classification CC and the two segment values.
--: flexfield Company Cost Center|ORG_INFORMATION2
--: flexfield Company Cost Center|ORG_INFORMATION3
--: flexfield Company Cost Center|ORG_INFORMATION4
--: flexfield Company Cost Center|ORG_INFORMATION5
--: class CC
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_chart          CONSTANT VARCHAR2(4000) := ${chartOfAccounts};
  c_company        CONSTANT VARCHAR2(4000) := ${company};
  c_cost_center    CONSTANT VARCHAR2(4000) := ${costCenterValue};
--: section prove
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'CC') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'CC'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) company_set, MAX(org_information3) company,
               MAX(org_information4) cost_center_set, MAX(org_information5) cost_center
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Company Cost Center') LOOP
[company]      compare('company', i.company, c_company);
[company]      compare_id('company value set', i.company_set, qualified_value_set(c_chart, 'GL_BALANCING'), c_chart);
[costCenterValue]      compare('cost center value', i.cost_center, c_cost_center);
[costCenterValue]      compare_id('cost center value set', i.cost_center_set, qualified_value_set(c_chart, 'FA_COST_CTR'), c_chart);
      NULL;
    END LOOP;
--: section create
    DECLARE
      v_class_id  NUMBER;
      v_class_ovn NUMBER;
      v_info_id   NUMBER;
      v_info_ovn  NUMBER;
    BEGIN
      create_organization;
      hr_organization_api.create_company_cost_center(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_company_valueset_id => need(qualified_value_set(c_chart, 'GL_BALANCING'), 'balancing segment of ' || c_chart)
        , p_company => c_company
[?costCenterValue]        , p_costcenter_valueset_id => need(qualified_value_set(c_chart, 'FA_COST_CTR'), 'cost center segment of ' || c_chart)
[?costCenterValue]        , p_costcenter => c_cost_center
        , p_ori_org_information_id => v_class_id
        , p_ori_object_version_number => v_class_ovn
        , p_org_information_id => v_info_id
        , p_object_version_number => v_info_ovn);
[?alsoHrOrganization]      IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]        also_hr_organization;
[?alsoHrOrganization]      END IF;
    END;
--: section update
    -- The two values are the identity of a cost center: the proof afterwards says when they differ.
    IF class_state(v_org_id, 'CC') = 'N' THEN
      enable_class(v_org_id, 'CC');
    END IF;
    update_organization;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section created
    v_created := class_created(v_org_id, 'CC');
--: section retired
    IF class_state(v_org_id, 'CC') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
--: section retire
    end_organization('CC');
