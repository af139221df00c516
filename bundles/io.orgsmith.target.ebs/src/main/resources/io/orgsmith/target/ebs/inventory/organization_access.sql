-- SPDX-License-Identifier: EPL-2.0
-- ORG_ACCESS: no API; the first row for an organization shuts out every responsibility that has none.
--: values code name openTo
--: together all
--: section find
    v_id := inventory_organization_id(${key:0});
--: section prove
[*openTo]    compare_access(${.:0}, ${.:1});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM org_access
     WHERE organization_id = v_id;
--: section query
SELECT p.organization_code, a.application_short_name, r.responsibility_key, x.disable_date
  FROM org_access x, mtl_parameters p, fnd_responsibility r, fnd_application a
 WHERE p.organization_code IN (NULL
[*together]     , ${.:0}
   )
   AND x.organization_id = p.organization_id
   AND r.responsibility_id = x.responsibility_id
   AND r.application_id = x.resp_application_id
   AND a.application_id = r.application_id
 ORDER BY p.organization_code, a.application_short_name, r.responsibility_key;
