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
