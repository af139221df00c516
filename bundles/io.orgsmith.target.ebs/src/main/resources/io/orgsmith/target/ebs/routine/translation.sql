-- SPDX-License-Identifier: EPL-2.0
-- Names in further languages. A language that is not installed here needs none.
--: section body
  FUNCTION is_installed(p_language VARCHAR2, p_code OUT VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    p_code := installed_language(p_language);
    IF p_code IS NULL THEN
      say('WARNING', 'language ' || p_language || ' is not installed; its name is left out');
    END IF;
    RETURN p_code IS NOT NULL;
  END is_installed;

  PROCEDURE compare_location_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.location_code)
        INTO v_name
        FROM hr_locations_all_tl t
       WHERE t.location_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_location_name;

  PROCEDURE compare_segment_value_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.description)
        INTO v_name
        FROM fnd_flex_values_tl t
       WHERE t.flex_value_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_segment_value_name;

  PROCEDURE compare_responsibility_name(p_application VARCHAR2, p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.responsibility_name)
        INTO v_name
        FROM fnd_responsibility_tl t, fnd_application a
       WHERE a.application_short_name = p_application
         AND t.application_id = a.application_id
         AND t.responsibility_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_responsibility_name;

  -- A script sets it: until then it counts as missing, not as different.
  PROCEDURE compare_organization_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    v_code := installed_language(p_language);
    SELECT MAX(t.name)
      INTO v_name
      FROM hr_all_organization_units_tl t
     WHERE t.organization_id = v_id
       AND t.language = v_code;
    IF v_name = p_name OR v_code IS NULL THEN
      RETURN;
    END IF;
    v_state := 'MISSING';
  END compare_organization_name;

  PROCEDURE set_organization_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      hr_organization_api.trans_org_name(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_language_code => v_code
        , p_organization_id => need(v_id, 'the organization')
        , p_name => p_name);
    END IF;
  END set_organization_name;
