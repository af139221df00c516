-- SPDX-License-Identifier: EPL-2.0
-- Changes to organizations. The template declares c_business_group and c_name.
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

  PROCEDURE also_hr_organization IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
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

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
[@12]    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
[?location]        , p_location_id => need(location_id(${location:0}, ${location:1}), 'location ' || ${location:1})
[?to]        , p_date_to => ${to}
        , p_internal_external_flag => ${external|yes=EXT,no=INT,=INT}
[?type]        , p_type => ${type}
        , p_organization_id => v_org_id
[@12]        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
[@12]      IF v_warning THEN
[@12]        say('WARNING', 'another business group has an organization of this name');
[@12]      END IF;
    ELSIF ${$adopt} <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;

[@11i]  -- The interface of 11i cannot change the name: the proof afterwards says so.
  -- Internal or external cannot be changed (PER_449606_INVALID_UPD_ORG): the proof afterwards says so.
  PROCEDURE update_organization IS
    v_ovn     NUMBER;
[@12]    v_warning BOOLEAN;
  BEGIN
    SELECT o.object_version_number
      INTO v_ovn
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    hr_organization_api.update_organization(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
[@12]      , p_name => c_name
[from]      , p_date_from => c_from
[to]      , p_date_to => ${to}
[location][?location]      , p_location_id => need(location_id(${location:0}, ${location:1}), 'location ' || ${location:1})
[location][!location]      , p_location_id => NULL
[type]      , p_type => ${type}
[@12]      , p_duplicate_org_warning => v_warning
      , p_object_version_number => v_ovn);
[@12]    IF v_warning THEN
[@12]      say('WARNING', 'another business group has an organization of this name');
[@12]    END IF;
  END update_organization;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
[@12]    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
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
