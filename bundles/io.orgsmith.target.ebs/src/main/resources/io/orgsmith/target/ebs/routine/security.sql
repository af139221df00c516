-- SPDX-License-Identifier: EPL-2.0
-- Security profiles: v_id is the one at hand.
--: section body
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

  -- What is below the top in the version of today, the top where it is included, and what is named beside it, without what is
  -- excluded: all of it has to be listed, and nothing else.
  PROCEDURE compare_listed_tree(p_hierarchy_id NUMBER, p_top_id NUMBER, p_include_top VARCHAR2) IS
    v_version_id NUMBER;
  BEGIN
    SELECT MAX(v.org_structure_version_id)
      INTO v_version_id
      FROM per_org_structure_versions v
     WHERE v.organization_structure_id = p_hierarchy_id
       AND TRUNC(SYSDATE) BETWEEN v.date_from AND NVL(v.date_to, SYSDATE + 1);
    IF v_version_id IS NULL OR p_top_id IS NULL THEN
      differ('hierarchy', NULL, 'a version of today, and its top organization');
      RETURN;
    END IF;
    FOR d IN (
        SELECT u.name, SUM(t.wanted) wanted, SUM(t.listed) listed
          FROM (
            SELECT w.organization_id, 1 wanted, 0 listed
              FROM (
                SELECT e.organization_id_child organization_id
                  FROM per_org_structure_elements e
                 START WITH e.org_structure_version_id = v_version_id
                   AND e.organization_id_parent = p_top_id
               CONNECT BY PRIOR e.organization_id_child = e.organization_id_parent
                   AND e.org_structure_version_id = v_version_id
                 UNION
                SELECT p_top_id FROM dual WHERE p_include_top = 'Y'
                 UNION
                SELECT i.organization_id
                  FROM per_security_organizations i
                 WHERE i.security_profile_id = v_id
                   AND i.entry_type = 'I'
                 MINUS
                SELECT x.organization_id
                  FROM per_security_organizations x
                 WHERE x.security_profile_id = v_id
                   AND x.entry_type = 'E'
              ) w
             UNION ALL
            SELECT DISTINCT l.organization_id, 0, 1
              FROM per_organization_list l
             WHERE l.security_profile_id = v_id
          ) t, hr_all_organization_units u
         WHERE u.organization_id = t.organization_id
         GROUP BY u.organization_id, u.name
        HAVING SUM(t.wanted) <> SUM(t.listed)
         ORDER BY u.name) LOOP
      IF d.wanted > 0 THEN
        differ('computed list', NULL, d.name);
      ELSE
        differ('computed list', d.name, NULL);
      END IF;
    END LOOP;
  END compare_listed_tree;

  PROCEDURE compare_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_security_organizations
     WHERE security_profile_id = v_id
       AND organization_id = p_id
       AND entry_type = p_entry;
    IF v_count = 0 THEN
      differ('organizations (' || p_entry || ')', NULL, p_name);
    END IF;
  END compare_entry;

  PROCEDURE add_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_entry_id NUMBER;
    v_ovn      NUMBER;
  BEGIN
    hr_security_organization_api.create_security_organization(
        p_validate => FALSE
      , p_security_profile_id => v_id
      , p_organization_id => need(p_id, 'organization ' || p_name)
      , p_entry_type => p_entry
      , p_security_organization_id => v_entry_id
      , p_object_version_number => v_ovn);
  END add_entry;
