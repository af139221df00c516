-- SPDX-License-Identifier: EPL-2.0
-- Names in further languages: HR_ORGANIZATION_API.TRANS_ORG_NAME, for the languages that the instance has.
--: completes yes
--: section declare
  v_id NUMBER;
--: section procedures
  PROCEDURE compare_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_name VARCHAR2(240);
  BEGIN
    SELECT MAX(name)
      INTO v_name
      FROM hr_all_organization_units_tl
     WHERE organization_id = v_id
       AND language = p_language;
    IF v_name = p_name OR p_language IS NULL THEN
      RETURN;
    END IF;
    v_state := 'MISSING';
  END compare_name;
--: section prove
    v_id := any_organization_id(${key:kind}, ${key:0}, ${key:1});
    found;
[*names]    compare_name(installed_language(${.language}), ${.text});
--: section actions
  PROCEDURE set_name(p_language VARCHAR2, p_wanted VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    IF p_language IS NULL THEN
      say('WARNING', 'language ' || p_wanted || ' is not installed; its name is left out');
    ELSE
      hr_organization_api.trans_org_name(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_language_code => p_language
        , p_organization_id => need(v_id, 'the organization')
        , p_name => p_name);
    END IF;
  END set_name;
--: section create
[*names]    set_name(installed_language(${.language}), ${.language}, ${.text});
