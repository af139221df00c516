-- SPDX-License-Identifier: EPL-2.0
-- Organization hierarchies: the form.
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    v_id := hierarchy_id(business_group_id(c_business_group), c_name);
--: section prove
[primary]    FOR h IN (
[primary]        SELECT primary_structure_flag FROM per_organization_structures WHERE organization_structure_id = v_id) LOOP
[primary]      compare('primary', h.primary_structure_flag, ${primary});
[primary]    END LOOP;
[*links.children]    compare_link(any_organization_id(${..parent:kind}, ${..parent:0}, ${..parent:1}), ${..parent},
[*links.children]      any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM per_organization_structures
     WHERE organization_structure_id = v_id;
--: section query
SELECT s.name, v.version_number, v.date_from, p.name parent, c.name child
  FROM per_organization_structures s, per_org_structure_versions v, per_org_structure_elements e,
       hr_all_organization_units p, hr_all_organization_units c
 WHERE s.name = ${key:1}
   AND v.organization_structure_id = s.organization_structure_id
   AND e.org_structure_version_id = v.org_structure_version_id
   AND p.organization_id = e.organization_id_parent
   AND c.organization_id = e.organization_id_child
 ORDER BY v.version_number, p.name, c.name;
