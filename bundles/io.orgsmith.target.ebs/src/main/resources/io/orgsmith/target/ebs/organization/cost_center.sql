-- SPDX-License-Identifier: EPL-2.0
-- Company cost centers: an organization with classification CC and the two segment values.
--: flexfield Company Cost Center|ORG_INFORMATION2
--: flexfield Company Cost Center|ORG_INFORMATION3
--: flexfield Company Cost Center|ORG_INFORMATION4
--: flexfield Company Cost Center|ORG_INFORMATION5
--: renames 12.1
--: renames 12.2
--: class CC
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_chart          CONSTANT VARCHAR2(4000) := ${chartOfAccounts};
  c_company        CONSTANT VARCHAR2(4000) := ${company};
  c_cost_center    CONSTANT VARCHAR2(4000) := ${costCenterValue};
--: section find
    find_classified(c_business_group, c_name, 'CC');
--: section prove
    compare('enabled', class_state(v_org_id, 'CC'), 'Y');
--: include part/organization_compare
    read_information('Company Cost Center');
[company]    compare('company', v_information3, c_company);
[company]    compare_id('company value set', v_information2, qualified_value_set(c_chart, 'GL_BALANCING'), c_chart);
[costCenterValue]    compare('cost center value', v_information5, c_cost_center);
[costCenterValue]    compare_id('cost center value set', v_information4, qualified_value_set(c_chart, 'FA_COST_CTR'), c_chart);
--: section create
--: include part/organization_create
    DECLARE
      v_class_id  NUMBER;
      v_class_ovn NUMBER;
      v_info_id   NUMBER;
      v_info_ovn  NUMBER;
    BEGIN
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
[?alsoHrOrganization]      also_hr_organization(${alsoHrOrganization});
    END;
--: section former
    find_former(${formerly}, 'CC');
--: section update
    -- The two values are the identity of a cost center: the proof afterwards says when they differ.
    enable_if_disabled('CC');
--: include part/organization_update
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section created
    read_class_creation('CC');
--: section ended
    ended_if(class_state(v_org_id, 'CC') = 'N');
--: section ender
    read_class_ender('CC');
--: section reopen
    open_organization('CC', ${to});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section end
    end_organization('CC');
--: section undo
[?alsoHrOrganization]    undo_hr_organization(${alsoHrOrganization});
--: section query
--: include part/organization_query
