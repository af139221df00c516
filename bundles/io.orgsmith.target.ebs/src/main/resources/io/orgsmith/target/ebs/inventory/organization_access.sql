-- SPDX-License-Identifier: EPL-2.0
-- ORG_ACCESS: no API; the first row for an organization shuts out every responsibility that has none.
--: values code name openTo
--: section declare
  v_id NUMBER;
--: section procedures
  PROCEDURE compare_access(p_application VARCHAR2, p_key VARCHAR2) IS
    v_count NUMBER;
    v_responsibility_id NUMBER;
  BEGIN
    v_responsibility_id := responsibility_id(p_application, p_key);
    SELECT COUNT(*)
      INTO v_count
      FROM org_access a
     WHERE a.organization_id = v_id
       AND a.responsibility_id = v_responsibility_id
       AND NVL(a.disable_date, SYSDATE + 1) > SYSDATE;
    IF v_count = 0 THEN
      differ('open to', NULL, p_application || ' ' || p_key);
    END IF;
  END compare_access;
--: section prove
    v_id := inventory_organization_id(${key:0});
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
[*openTo]    compare_access(${.:0}, ${.:1});
--: section query
SELECT p.organization_code, a.application_short_name, r.responsibility_key, x.disable_date
  FROM org_access x, mtl_parameters p, fnd_responsibility r, fnd_application a
 WHERE p.organization_code = ${key:0}
   AND x.organization_id = p.organization_id
   AND r.responsibility_id = x.responsibility_id
   AND r.application_id = x.resp_application_id
   AND a.application_id = r.application_id
 ORDER BY a.application_short_name, r.responsibility_key;
