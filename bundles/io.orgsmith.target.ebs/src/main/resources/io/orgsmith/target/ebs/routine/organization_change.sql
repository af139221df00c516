-- SPDX-License-Identifier: EPL-2.0
-- Changes to organizations: those that find_organization found.
--: section body
  PROCEDURE enable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.enable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END enable_class;

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- An organization that was disabled is enabled again.
  PROCEDURE enable_if_disabled(p_class VARCHAR2) IS
  BEGIN
    IF class_state(v_org_id, p_class) = 'N' THEN
      enable_class(v_org_id, p_class);
    END IF;
  END enable_if_disabled;

  -- p_class: null where it is about no classification; p_to: the end that the text wants.
  PROCEDURE open_organization(p_class VARCHAR2, p_to DATE) IS
    v_ovn     NUMBER;
[@12]    v_warning BOOLEAN;
  BEGIN
    read_organization;
    IF TRUNC(v_org_to) <= end_day(v_org_from, NULL) THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => p_to
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
    IF p_class IS NOT NULL THEN
      enable_if_disabled(p_class);
    END IF;
  END open_organization;

  PROCEDURE read_class_ender(p_class VARCHAR2) IS
  BEGIN
    SELECT c.last_updated_by, c.last_update_login
      INTO v_ended_by, v_ended_login
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
  END read_class_ender;

  PROCEDURE also_hr_organization(p_wanted VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    IF p_wanted = 'N' THEN
      RETURN;
    END IF;
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      enable_class(v_org_id, 'HR_ORG');
    ELSIF class_state(v_org_id, 'HR_ORG') IS NULL THEN
      hr_organization_api.create_org_classification(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_org_classif_code => 'HR_ORG'
        , p_org_information_id => v_id
        , p_object_version_number => v_ovn);
    END IF;
  END also_hr_organization;

  -- One that exists is taken only where the plan declares it elsewhere too (p_adopt = 'Y').
  PROCEDURE create_organization(
      p_business_group VARCHAR2
    , p_name VARCHAR2
    , p_from DATE DEFAULT TO_DATE('1951-01-01','YYYY-MM-DD')
    , p_to DATE DEFAULT NULL
    , p_location_id NUMBER DEFAULT NULL
    , p_type VARCHAR2 DEFAULT NULL
    , p_external VARCHAR2 DEFAULT 'INT'
    , p_adopt VARCHAR2) IS
    v_ovn     NUMBER;
[@12]    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(p_business_group), 'business group ' || p_business_group);
    v_org_id := organization_id(v_business_group_id, p_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => p_from
        , p_name => p_name
        , p_location_id => p_location_id
        , p_date_to => p_to
        , p_internal_external_flag => p_external
        , p_type => p_type
        , p_organization_id => v_org_id
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
[@12]      IF v_warning THEN
[@12]        say('WARNING', 'another business group has an organization of this name');
[@12]      END IF;
    ELSIF p_adopt <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

  -- Takes the organization of the name until now; none may have the new name.
  PROCEDURE find_former(p_name VARCHAR2, p_class VARCHAR2) IS
  BEGIN
    IF v_org_id IS NOT NULL THEN
      stop('an organization of the new name exists without this classification');
    END IF;
    v_org_id := former(organization_id(v_business_group_id, p_name), p_name);
    IF class_state(v_org_id, p_class) IS NULL THEN
      stop(p_name || ' does not have the classification ' || p_class);
    END IF;
  END find_former;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_from    DATE;
    v_to      DATE;
[@12]    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number, o.date_from, o.date_to
        INTO v_ovn, v_from, v_to
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => end_day(v_from, v_to)
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;
