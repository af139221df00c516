-- SPDX-License-Identifier: EPL-2.0
-- The organizations that Security List Maintenance has computed for a profile: what multi-org access reads.
--: shown yes
--: values name hierarchy top includeTop organizations excluded
--: together all
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := security_profile_id(c_name);
--: section prove
[*organizations]    compare_listed('Y', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[*excluded]    compare_listed('N', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[?hierarchy][?top]    compare_listed_tree(
[?hierarchy][?top]      hierarchy_id(business_group_id(${hierarchy:0}), ${hierarchy:1}),
[?hierarchy][?top]      any_organization_id(${top:kind}, ${top:0}, ${top:1}), ${includeTop|yes=Y,no=N,=Y});
--: section query
SELECT p.security_profile_name, o.name
  FROM per_security_profiles p, per_organization_list l, hr_all_organization_units o
 WHERE p.security_profile_name IN (NULL
[*together]     , ${.:0}
   )
   AND l.security_profile_id = p.security_profile_id
   AND o.organization_id = l.organization_id
 ORDER BY p.security_profile_name, o.name;

-- What the hierarchy of a profile holds, and whether it is listed: what lies below the top organization has to be.
SELECT p.security_profile_name, s.name hierarchy, t.name top_organization, a.name parent, b.name child,
       (SELECT DECODE(COUNT(*), 0, 'N', 'Y')
          FROM per_organization_list l
         WHERE l.security_profile_id = p.security_profile_id
           AND l.organization_id = e.organization_id_child) listed
  FROM per_security_profiles p, per_organization_structures s, per_org_structure_versions v,
       per_org_structure_elements e, hr_all_organization_units t, hr_all_organization_units a, hr_all_organization_units b
 WHERE p.security_profile_name IN (NULL
[*together]     , ${.:0}
   )
   AND s.organization_structure_id = p.organization_structure_id
   AND t.organization_id = p.organization_id
   AND v.organization_structure_id = s.organization_structure_id
   AND TRUNC(SYSDATE) BETWEEN v.date_from AND NVL(v.date_to, SYSDATE + 1)
   AND e.org_structure_version_id = v.org_structure_version_id
   AND a.organization_id = e.organization_id_parent
   AND b.organization_id = e.organization_id_child
 ORDER BY p.security_profile_name, a.name, b.name;
