-- SPDX-License-Identifier: EPL-2.0
-- Ids by business names; null where there is none.
--: section body
  FUNCTION business_group_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o, hr_organization_information c
     WHERE o.name = p_name
       AND o.business_group_id = o.organization_id
       AND c.organization_id = o.organization_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = 'HR_BG'
       AND c.org_information2 = 'Y';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END business_group_id;

  FUNCTION organization_id(p_business_group_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o
     WHERE o.name = p_name
       AND o.business_group_id = p_business_group_id;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END organization_id;

  FUNCTION named_organization_id(p_business_group VARCHAR2, p_name VARCHAR2) RETURN NUMBER IS
  BEGIN
    RETURN organization_id(business_group_id(p_business_group), p_name);
  END named_organization_id;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

[@12]  -- p_first, p_second: the business names of that kind; a legal entity is no HR organization in R12.
[@11i]  -- p_first, p_second: the business names of that kind.
  FUNCTION any_organization_id(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_kind = 'BUSINESS_GROUP' THEN
      RETURN business_group_id(p_first);
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN inventory_organization_id(p_first);
[@12]    ELSIF p_kind IS NULL OR p_kind = 'LEGAL_ENTITY' THEN
[@11i]    ELSIF p_kind IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN organization_id(business_group_id(p_first), p_second);
  END any_organization_id;

  -- p_business_group: null for a global location.
  FUNCTION location_id(p_business_group VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_group_id NUMBER;
    v_id NUMBER;
  BEGIN
    IF p_business_group IS NOT NULL THEN
      v_group_id := business_group_id(p_business_group);
      IF v_group_id IS NULL THEN
        RETURN NULL;
      END IF;
    END IF;
    SELECT l.location_id
      INTO v_id
      FROM hr_locations_all l
     WHERE l.location_code = p_code
       AND NVL(l.business_group_id, -1) = NVL(v_group_id, -1);
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END location_id;

  FUNCTION ledger_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
[@12]    SELECT l.ledger_id
[@12]      INTO v_id
[@12]      FROM gl_ledgers l
[@12]     WHERE l.name = p_name
[@12]       AND l.object_type_code = 'L';
[@11i]    SELECT b.set_of_books_id
[@11i]      INTO v_id
[@11i]      FROM gl_sets_of_books b
[@11i]     WHERE b.name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END ledger_id;

  FUNCTION legal_entity_id(p_identifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT e.legal_entity_id
      INTO v_id
      FROM xle_entity_profiles e
     WHERE e.legal_entity_identifier = p_identifier;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END legal_entity_id;

[@12]  -- 'Y' where the legal entity and the ledger share one accounting setup (the legal entity row and the ledger row).
[@11i]  -- 'Y' where the legal entity accounting of the organization names the set of books.
  FUNCTION legal_entity_in_ledger(p_legal_entity_id NUMBER, p_ledger_id NUMBER) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
[@12]    SELECT COUNT(*)
[@12]      INTO v_count
[@12]      FROM gl_ledger_config_details e, gl_ledger_config_details l
[@12]     WHERE e.object_type_code = 'LEGAL_ENTITY'
[@12]       AND e.object_id = p_legal_entity_id
[@12]       AND e.setup_step_code = 'NONE'
[@12]       AND l.configuration_id = e.configuration_id
[@12]       AND l.object_type_code = 'PRIMARY'
[@12]       AND l.object_id = p_ledger_id
[@12]       AND l.setup_step_code = 'NONE';
[@11i]    SELECT COUNT(*)
[@11i]      INTO v_count
[@11i]      FROM hr_organization_information i
[@11i]     WHERE i.organization_id = p_legal_entity_id
[@11i]       AND i.org_information_context = 'Legal Entity Accounting'
[@11i]       AND i.org_information1 = TO_CHAR(p_ledger_id);
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END legal_entity_in_ledger;

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

  FUNCTION responsibility_id(p_application VARCHAR2, p_key VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT r.responsibility_id
      INTO v_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END responsibility_id;

  FUNCTION user_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT u.user_id
      INTO v_id
      FROM fnd_user u
     WHERE u.user_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END user_id;

  FUNCTION hierarchy_id(p_business_group_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.organization_structure_id
      INTO v_id
      FROM per_organization_structures s
     WHERE s.name = p_name
       AND NVL(s.business_group_id, -1) = NVL(p_business_group_id, -1);
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END hierarchy_id;

  -- The EBS code (US, ZHS) of an installed language, given that code or an ISO code (en, zh); null: not installed.
  FUNCTION installed_language(p_language VARCHAR2) RETURN VARCHAR2 IS
    v_code VARCHAR2(4);
  BEGIN
    SELECT l.language_code
      INTO v_code
      FROM fnd_languages l
     WHERE l.installed_flag IN ('B', 'I')
       AND (l.language_code = UPPER(p_language) OR UPPER(l.iso_language) = UPPER(p_language));
    RETURN v_code;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
    WHEN TOO_MANY_ROWS THEN
      RAISE_APPLICATION_ERROR(-20901, 'language ' || p_language || ' is installed more than once; use the EBS code');
  END installed_language;
