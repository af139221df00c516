-- SPDX-License-Identifier: EPL-2.0
-- Security profiles: the row handler of the form and HR_SECURITY_ORGANIZATION_API; not published.
--: section declare
  c_name           CONSTANT VARCHAR2(4000) := ${key:0};
  c_business_group CONSTANT VARCHAR2(4000) := ${businessGroup};
--: section find
    v_id := security_profile_id(c_name);
--: section prove
    FOR p IN (
        SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
               include_top_organization_flag
          FROM per_security_profiles
         WHERE security_profile_id = v_id) LOOP
[businessGroup]      compare_id('business group', TO_CHAR(p.business_group_id), business_group_id(c_business_group), c_business_group);
[global]      IF ${global} = 'Y' AND p.business_group_id IS NOT NULL THEN
[global]        differ('global', 'N', 'Y');
[global]      END IF;
[viewAll]      compare('view all organizations', GREATEST(p.view_all_flag, p.view_all_organizations_flag), ${viewAll});
[hierarchy]      compare_id('hierarchy', TO_CHAR(p.organization_structure_id),
[hierarchy]        hierarchy_id(business_group_id(${hierarchy:0}), ${hierarchy:1}), ${hierarchy:1});
[top]      compare_id('top', TO_CHAR(p.organization_id), any_organization_id(${top:kind}, ${top:0}, ${top:1}), ${top});
[includeTop]      compare('include top', p.include_top_organization_flag, ${includeTop});
      NULL;
    END LOOP;
[*organizations]    compare_entry('I', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[*excluded]    compare_entry('E', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
--: section create
    DECLARE
      v_rowid    VARCHAR2(64);
      v_group_id NUMBER;
    BEGIN
      IF c_business_group IS NOT NULL THEN
        v_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
      END IF;
      per_security_profiles_pkg.insert_row(
          x_rowid => v_rowid
        , x_security_profile_id => v_id
        , x_business_group_id => v_group_id
        , x_position_id => NULL
        , x_organization_id => any_organization_id(${top:kind}, ${top:0}, ${top:1})
        , x_position_structure_id => NULL
[?hierarchy]        , x_organization_structure_id => need(hierarchy_id(business_group_id(${hierarchy:0}), ${hierarchy:1}), ${hierarchy:1})
[!hierarchy]        , x_organization_structure_id => NULL
        , x_include_top_org_flag => ${includeTop|yes=Y,no=N,=Y}
        , x_include_top_position_flag => 'Y'
        , x_security_profile_name => c_name
        , x_view_all_applicants_flag => 'Y'
        , x_view_all_employees_flag => 'Y'
        , x_view_all_flag => 'N'
        , x_view_all_organizations_flag => ${viewAll|yes=Y,no=N,=N}
        , x_view_all_payrolls_flag => 'Y'
        , x_view_all_positions_flag => 'Y'
        , x_view_all_cwk_flag => 'Y'
        , x_view_all_contacts_flag => 'Y'
        , x_view_all_candidates_flag => 'Y'
        , x_include_exclude_payroll_flag => NULL
        , x_reporting_oracle_username => NULL
        , x_allow_granted_users_flag => 'N'
        , x_restrict_by_supervisor_flag => 'N'
        , x_supervisor_levels => NULL
        , x_exclude_secondary_asgs_flag => NULL
        , x_exclude_person_flag => NULL
        , x_named_person_id => NULL
        , x_custom_restriction_flag => 'N'
        , x_restriction_text => NULL
        , x_exclude_business_groups_flag => 'N'
        , x_org_security_mode => ${viewAll|yes=NONE,no=HIER,=HIER}
        , x_restrict_on_individual_asg => NULL
        , x_top_organization_method => NULL
        , x_top_position_method => NULL
        , x_request_id => NULL
        , x_program_application_id => NULL
        , x_program_id => NULL
        , x_program_update_date => NULL);
[*organizations]      add_entry('I', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[*excluded]      add_entry('E', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
    END;
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM per_security_profiles
     WHERE security_profile_id = v_id;
--: section query
[@12]SELECT p.security_profile_name, p.view_all_organizations_flag, p.org_security_mode, e.entry_type, o.name
[@11i]SELECT p.security_profile_name, p.view_all_organizations_flag, e.entry_type, o.name
  FROM per_security_profiles p, per_security_organizations e, hr_all_organization_units o
 WHERE p.security_profile_name = ${key:0}
   AND e.security_profile_id (+) = p.security_profile_id
   AND o.organization_id (+) = e.organization_id
 ORDER BY e.entry_type, o.name;
