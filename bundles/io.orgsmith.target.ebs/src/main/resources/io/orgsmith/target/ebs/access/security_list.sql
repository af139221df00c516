-- SPDX-License-Identifier: EPL-2.0
-- The organizations that Security List Maintenance has computed for a profile: what multi-org access reads.
--: shown yes
--: values name organizations excluded
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
  v_id NUMBER;
--: section procedures
  PROCEDURE compare_listed(p_listed VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_organization_list l
     WHERE l.security_profile_id = v_id
       AND l.organization_id = p_id;
    IF v_count = 0 AND p_listed = 'Y' THEN
      differ('computed list', NULL, p_name);
    ELSIF v_count > 0 AND p_listed = 'N' THEN
      differ('computed list', p_name, NULL);
    END IF;
  END compare_listed;
--: section prove
    v_id := security_profile_id(c_name);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
[*organizations]    compare_listed('Y', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
[*excluded]    compare_listed('N', any_organization_id(${.:kind}, ${.:0}, ${.:1}), ${.});
--: section query
SELECT p.security_profile_name, o.name
  FROM per_security_profiles p, per_organization_list l, hr_all_organization_units o
 WHERE p.security_profile_name = ${key:0}
   AND l.security_profile_id = p.security_profile_id
   AND o.organization_id = l.organization_id
 ORDER BY o.name;
