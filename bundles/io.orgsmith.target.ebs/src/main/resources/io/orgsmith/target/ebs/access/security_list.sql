-- SPDX-License-Identifier: EPL-2.0
-- The organizations that Security List Maintenance has computed for a profile: what multi-org access reads.
--: shown yes
--: values name organizations excluded
--: together all
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := security_profile_id(c_name);
--: section prove
[*organizations]    compare_listed('Y', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[*excluded]    compare_listed('N', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
--: section query
SELECT p.security_profile_name, o.name
  FROM per_security_profiles p, per_organization_list l, hr_all_organization_units o
 WHERE p.security_profile_name IN (NULL
[*together]     , ${.:0}
   )
   AND l.security_profile_id = p.security_profile_id
   AND o.organization_id = l.organization_id
 ORDER BY p.security_profile_name, o.name;
