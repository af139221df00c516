-- SPDX-License-Identifier: EPL-2.0
-- verify.sql: proves every object, changes nothing
-- For Oracle E-Business Suite 12.1, model -.
-- Run it as APPS, in this folder: sqlplus APPS @verify.sql. Exit status 0: done. Else the end of the spool file says why, and it can be run again.
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET TIMING OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK
COLUMN orgsmith_now NEW_VALUE orgsmith_now NOPRINT
SELECT TO_CHAR(SYSDATE, 'YYYYMMDD_HH24MISS') orgsmith_now FROM dual;
SET DEFINE ON
SPOOL orgsmith_verify_&orgsmith_now..log
SET DEFINE OFF

VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_APPLICATION_INFO.SET_ACTION('verify.sql');
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'verify.sql' || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || NULL);
END;
/

VARIABLE orgsmith_file VARCHAR2(100)
VARIABLE orgsmith_missing NUMBER
VARIABLE orgsmith_dry VARCHAR2(1)
DECLARE
  v_module VARCHAR2(64);
  v_action VARCHAR2(64);
BEGIN
  DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);
  :orgsmith_missing := 0;
  :orgsmith_dry := 'N';
  IF v_action = 'dry-run.sql' THEN
    :orgsmith_dry := 'Y';
  END IF;
END;
/
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  v_failed BOOLEAN := FALSE;
  -- The location at hand.
  v_description VARCHAR2(240);
  v_country     VARCHAR2(60);
  v_style       VARCHAR2(30);
  v_address1    VARCHAR2(240);
  v_address2    VARCHAR2(240);
  v_address3    VARCHAR2(240);
  v_city        VARCHAR2(240);
  v_region      VARCHAR2(240);
  v_postal_code VARCHAR2(30);
  v_telephone   VARCHAR2(60);
  v_inactive    DATE;
  v_location_ovn NUMBER;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  v_org_name          VARCHAR2(240);
  v_org_from          DATE;
  v_org_to            DATE;
  v_org_location      NUMBER;
  v_org_type          VARCHAR2(30);
  v_org_external      VARCHAR2(30);
  v_information1      VARCHAR2(150);
  v_information2      VARCHAR2(150);
  v_information3      VARCHAR2(150);
  v_information4      VARCHAR2(150);
  v_information5      VARCHAR2(150);
  v_information6      VARCHAR2(150);
  -- The profile value at hand: which option, at which level, and what it is.
  v_profile               VARCHAR2(80);
  v_level                 VARCHAR2(30);
  v_owner                 VARCHAR2(200);
  v_option_application_id NUMBER;
  v_level_id              NUMBER;
  v_level_value           NUMBER;
  v_application_id        NUMBER;
  v_profile_value         VARCHAR2(240);

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Begins with an object: its kind, its names and its id in the text.
  PROCEDURE about(p_kind VARCHAR2, p_key VARCHAR2, p_fragment VARCHAR2) IS
  BEGIN
    v_kind := p_kind;
    v_key := p_key;
    v_fragment := p_fragment;
    v_id := NULL;
    v_state := NULL;
    v_differences := NULL;
  END about;

  -- Begins a proof: what was not found is missing, what was found is taken to be right until something differs.
  FUNCTION not_there(p_id NUMBER) RETURN BOOLEAN IS
  BEGIN
    v_differences := NULL;
    IF p_id IS NULL THEN
      v_state := 'MISSING';
    ELSE
      v_state := 'OK';
    END IF;
    RETURN p_id IS NULL;
  END not_there;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

  -- p_id: the id found for p_name; not found is a difference even where the database holds none.
  PROCEDURE compare_id(p_attribute VARCHAR2, p_actual VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
  BEGIN
    IF p_name IS NOT NULL AND p_id IS NULL THEN
      differ(p_attribute, p_actual, p_name || ' (which does not exist)');
    ELSIF p_actual = TO_CHAR(p_id) OR (p_actual IS NULL AND p_id IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, 'id ' || p_actual, 'id ' || TO_CHAR(p_id) || ' of ' || p_name);
    END IF;
  END compare_id;

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  PROCEDURE report_state IS
  BEGIN
    say(v_state, v_differences);
    IF v_state <> 'OK' THEN
      count_missing;
    END IF;
  END report_state;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
      say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    END IF;
  END tell_failure;

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

  -- p_first, p_second: the business names of that kind; a legal entity is no HR organization in R12.
  FUNCTION any_organization_id(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_kind = 'BUSINESS_GROUP' THEN
      RETURN business_group_id(p_first);
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN inventory_organization_id(p_first);
    ELSIF p_kind IS NULL OR p_kind = 'LEGAL_ENTITY' THEN
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
    SELECT l.ledger_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_name
       AND l.object_type_code = 'L';
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

  -- 'Y' where the legal entity and the ledger share one accounting setup (the legal entity row and the ledger row).
  FUNCTION legal_entity_in_ledger(p_legal_entity_id NUMBER, p_ledger_id NUMBER) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_ledger_config_details e, gl_ledger_config_details l
     WHERE e.object_type_code = 'LEGAL_ENTITY'
       AND e.object_id = p_legal_entity_id
       AND e.setup_step_code = 'NONE'
       AND l.configuration_id = e.configuration_id
       AND l.object_type_code = 'PRIMARY'
       AND l.object_id = p_ledger_id
       AND l.setup_step_code = 'NONE';
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END legal_entity_in_ledger;

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

  FUNCTION value_set_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.flex_value_set_id
      INTO v_id
      FROM fnd_flex_value_sets s
     WHERE s.flex_value_set_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END value_set_id;

  FUNCTION segment_value_id(p_value_set_id NUMBER, p_value VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT MAX(v.flex_value_id)
      INTO v_id
      FROM fnd_flex_values v
     WHERE v.flex_value_set_id = p_value_set_id
       AND v.flex_value = p_value
       AND v.parent_flex_value_low IS NULL;
    RETURN v_id;
  END segment_value_id;

  FUNCTION chart_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END chart_id;

  -- The value set of the segment that has the qualifier (GL_BALANCING, FA_COST_CTR) in a chart of accounts.
  FUNCTION qualified_value_set(p_chart VARCHAR2, p_qualifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_id
      FROM fnd_id_flex_structures s, fnd_segment_attribute_values q, fnd_id_flex_segments g
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_chart
       AND q.application_id = s.application_id
       AND q.id_flex_code = s.id_flex_code
       AND q.id_flex_num = s.id_flex_num
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y'
       AND g.application_id = q.application_id
       AND g.id_flex_code = q.id_flex_code
       AND g.id_flex_num = q.id_flex_num
       AND g.application_column_name = q.application_column_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END qualified_value_set;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  PROCEDURE compare_location(p_attribute VARCHAR2, p_actual NUMBER, p_business_group VARCHAR2, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), location_id(p_business_group, p_code), p_code);
  END compare_location;

  -- A key flexfield structure, by the flexfield's code (JOB, GRD, POS, GRP, COST) and the structure's.
  FUNCTION structure_id(p_flexfield VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.id_flex_code = p_flexfield
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END structure_id;

  PROCEDURE compare_structure(p_attribute VARCHAR2, p_actual VARCHAR2, p_flexfield VARCHAR2, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, p_actual, structure_id(p_flexfield, p_code), p_code);
  END compare_structure;

  PROCEDURE compare_inventory_organization(p_attribute VARCHAR2, p_actual NUMBER, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), inventory_organization_id(p_code), p_code);
  END compare_inventory_organization;

  PROCEDURE read_location IS
  BEGIN
    SELECT l.description, l.country, l.style, l.address_line_1, l.address_line_2, l.address_line_3,
           l.town_or_city, l.region_1, l.postal_code, l.telephone_number_1, l.inactive_date, l.object_version_number
      INTO v_description, v_country, v_style, v_address1, v_address2, v_address3,
           v_city, v_region, v_postal_code, v_telephone, v_inactive, v_location_ovn
      FROM hr_locations_all l
     WHERE l.location_id = v_id;
  END read_location;

  -- 'Y' enabled, 'N' disabled, null: the organization has no such classification.
  FUNCTION class_state(p_org_id NUMBER, p_class VARCHAR2) RETURN VARCHAR2 IS
    v_enabled VARCHAR2(150);
  BEGIN
    SELECT c.org_information2
      INTO v_enabled
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN NVL(v_enabled, 'N');
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END class_state;

  PROCEDURE find_organization(p_business_group VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_business_group_id := business_group_id(p_business_group);
    v_org_id := organization_id(v_business_group_id, p_name);
  END find_organization;

  -- The organization counts as the object only where it has the classification.
  PROCEDURE find_classified(p_business_group VARCHAR2, p_name VARCHAR2, p_class VARCHAR2) IS
  BEGIN
    find_organization(p_business_group, p_name);
    v_id := NULL;
    IF class_state(v_org_id, p_class) IS NOT NULL THEN
      v_id := v_org_id;
    END IF;
  END find_classified;

  PROCEDURE read_organization IS
  BEGIN
    SELECT o.name, o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_org_name, v_org_from, v_org_to, v_org_location, v_org_type, v_org_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
  END read_organization;

  PROCEDURE read_information(p_type VARCHAR2) IS
  BEGIN
    SELECT MAX(org_information1), MAX(org_information2), MAX(org_information3),
           MAX(org_information4), MAX(org_information5), MAX(org_information6)
      INTO v_information1, v_information2, v_information3, v_information4, v_information5, v_information6
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = p_type;
  END read_information;

  PROCEDURE compare_segment(p_name VARCHAR2, p_value_set VARCHAR2) IS
    v_set NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_set
      FROM fnd_id_flex_segments g
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_name;
    compare_id('value set of segment ' || p_name, TO_CHAR(v_set), value_set_id(p_value_set), p_value_set);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      differ('segment', NULL, p_name);
  END compare_segment;

  PROCEDURE compare_qualifier(p_segment VARCHAR2, p_qualifier VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_id_flex_segments g, fnd_segment_attribute_values q
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_segment
       AND q.application_id = g.application_id
       AND q.id_flex_code = g.id_flex_code
       AND q.id_flex_num = g.id_flex_num
       AND q.application_column_name = g.application_column_name
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y';
    IF v_count = 0 THEN
      differ('qualifier of segment ' || p_segment, NULL, p_qualifier);
    END IF;
  END compare_qualifier;

  -- p_ledger: the ledger whose balancing segment the value is from.
  PROCEDURE compare_company_value(p_ledger VARCHAR2, p_value VARCHAR2) IS
    v_count     NUMBER;
    v_of_ledger NUMBER;
  BEGIN
    v_of_ledger := ledger_id(p_ledger);
    SELECT COUNT(*)
      INTO v_count
      FROM gl_legal_entities_bsvs b, gl_ledgers l
     WHERE b.legal_entity_id = v_id
       AND b.flex_segment_value = p_value
       AND l.ledger_id = v_of_ledger
       AND b.flex_value_set_id = l.bal_seg_value_set_id;
    IF v_count = 0 THEN
      differ('balancing segment value in ' || p_ledger, NULL, p_value);
    END IF;
  END compare_company_value;

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

  -- v_org_id is its organization; v_id, which it does not have in EBS, tells whether it is there.
  PROCEDURE find_subinventory(p_organization VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_org_id := inventory_organization_id(p_organization);
    SELECT MAX(s.organization_id)
      INTO v_id
      FROM mtl_secondary_inventories s
     WHERE s.organization_id = v_org_id
       AND s.secondary_inventory_name = p_name;
  END find_subinventory;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;

  PROCEDURE compare_local_account(p_attribute VARCHAR2, p_actual NUMBER, p_account VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), local_account(p_account), p_account);
  END compare_local_account;

  PROCEDURE compare_link(p_parent_id NUMBER, p_parent VARCHAR2, p_child_id NUMBER, p_child VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_org_structure_versions v, per_org_structure_elements e
     WHERE v.organization_structure_id = v_id
       AND TRUNC(SYSDATE) BETWEEN v.date_from AND NVL(v.date_to, SYSDATE + 1)
       AND e.org_structure_version_id = v.org_structure_version_id
       AND e.organization_id_parent = p_parent_id
       AND e.organization_id_child = p_child_id;
    IF v_count = 0 THEN
      differ('under ' || p_parent, NULL, p_child);
    END IF;
  END compare_link;

  -- p_kind: as the text names the account.
  PROCEDURE compare_parameter_account(p_kind VARCHAR2, p_ledger VARCHAR2, p_account VARCHAR2) IS
    v_account NUMBER;
  BEGIN
    SELECT DECODE(p_kind,
             'material', p.material_account,
             'material overhead', p.material_overhead_account,
             'material overhead absorption', p.matl_ovhd_absorption_acct,
             'resource', p.resource_account,
             'overhead', p.overhead_account,
             'outside processing', p.outside_processing_account,
             'expense', p.expense_account,
             'sales', p.sales_account,
             'cost of sales', p.cost_of_sales_account,
             'deferred cost of sales', p.deferred_cogs_account,
             'purchase price variance', p.purchase_price_var_account,
             'invoice price variance', p.invoice_price_var_account,
             'accrual', p.ap_accrual_account,
             'encumbrance', p.encumbrance_account,
             'intransit', p.intransit_inv_account)
      INTO v_account
      FROM mtl_parameters p
     WHERE p.organization_id = v_id;
    compare_id(p_kind || ' account', TO_CHAR(v_account), account_id(ledger_id(p_ledger), p_account), p_account);
  END compare_parameter_account;

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

  -- v_id is the option where it has a value at the level, else null.
  PROCEDURE find_profile_value(p_profile VARCHAR2, p_level VARCHAR2, p_application VARCHAR2, p_owner VARCHAR2) IS
  BEGIN
    v_id := NULL;
    v_profile := p_profile;
    v_level := p_level;
    v_owner := p_application || ' ' || p_owner;
    v_application_id := application_id(p_application);
    IF p_level = 'responsibility' THEN
      v_level_id := 10003;
      v_level_value := responsibility_id(p_application, p_owner);
    ELSIF p_level = 'user' THEN
      v_level_id := 10004;
      v_level_value := user_id(p_owner);
    ELSIF p_level = 'application' THEN
      v_level_id := 10002;
      v_level_value := v_application_id;
    ELSE
      v_level_id := 10001;
      v_level_value := 0;
    END IF;
    FOR v IN (
        SELECT p.profile_option_id, p.application_id, v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = p_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = v_level_id
           AND v.level_value = v_level_value
           AND (v_level_id <> 10003 OR v.level_value_application_id = v_application_id)) LOOP
      v_id := v.profile_option_id;
      v_option_application_id := v.application_id;
      v_profile_value := v.profile_option_value;
    END LOOP;
  END find_profile_value;

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

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF v_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF v_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- What to save: the id of what the value names (p_kind), or the code of a text; null: what it names does not exist.
  FUNCTION target_value(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    IF p_kind IS NULL THEN
      RETURN code_of_text(p_first);
    ELSIF p_kind = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(p_first));
    ELSIF p_kind = 'BUSINESS_GROUP' AND v_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(p_first));
    ELSIF p_kind = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(p_first));
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(p_first));
    ELSIF p_kind = 'LEDGER' AND v_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN p_first;
    ELSIF p_kind = 'LEDGER' AND v_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(p_first);
    ELSIF p_kind = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(p_first));
    END IF;
    RETURN TO_CHAR(named_organization_id(p_first, p_second));
  END target_value;

  PROCEDURE compare_profile_value(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) IS
  BEGIN
    compare('value', v_profile_value, NVL(target_value(p_kind, p_first, p_second), p_first || ' (which does not exist)'));
  END compare_profile_value;

  -- 'Y' where the user at hand holds the responsibility today.
  FUNCTION holds(p_application VARCHAR2, p_key VARCHAR2) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > GREATEST(SYSDATE, g.start_date));
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END holds;

  -- A script adds it: until then it counts as missing, not as different.
  PROCEDURE compare_held(p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    IF holds(p_application, p_key) = 'N' THEN
      v_state := 'MISSING';
    END IF;
  END compare_held;

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
BEGIN
  SAVEPOINT orgsmith_step;

  -- verify HT (value set HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := value_set_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT format_type, maximum_size, numeric_mode_enabled_flag, uppercase_only_flag, alphanumeric_allowed_flag
            FROM fnd_flex_value_sets
           WHERE flex_value_set_id = v_id) LOOP
        compare('digits only', s.alphanumeric_allowed_flag, 'N');
        compare('size', TO_CHAR(s.maximum_size), TO_CHAR(4));
        compare('upper case', s.uppercase_only_flag, 'Y');
        compare('zero filled', s.numeric_mode_enabled_flag, 'N');
      END LOOP;
    END prove;
  BEGIN
    about('VALUE_SET', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (segment value HT / HT)
  DECLARE
    c_set   CONSTANT VARCHAR2(4000) := 'HT';
    c_value CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := segment_value_id(value_set_id(c_set), c_value);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR v IN (
          SELECT v.enabled_flag, v.summary_flag, v.start_date_active, v.end_date_active, t.description
            FROM fnd_flex_values v, fnd_flex_values_tl t
           WHERE v.flex_value_id = v_id
             AND t.flex_value_id = v.flex_value_id
             AND t.language = USERENV('LANG')) LOOP
        compare('description', v.description, 'HT');
        compare('enabled', v.enabled_flag, 'Y');
        compare('parent', v.summary_flag, 'N');
        compare('from', iso(v.start_date_active), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
        compare('to', iso(v.end_date_active), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      END LOOP;
    END prove;
  BEGIN
    about('SEGMENT_VALUE', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (segment value HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := segment_value_id(value_set_id('HT'), 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_segment_value_name('en', 'HT');
    END prove;
  BEGIN
    about('SEGMENT_VALUE', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (chart of accounts HT)
  DECLARE
    c_code CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := chart_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT concatenated_segment_delimiter
            FROM fnd_id_flex_structures
           WHERE application_id = 101
             AND id_flex_code = 'GL#'
             AND id_flex_num = v_id) LOOP
        compare('separator', s.concatenated_segment_delimiter, '-');
      END LOOP;
      compare_segment('HT', 'HT');
      compare_qualifier('HT',
        'GL_BALANCING');
      compare_qualifier('HT',
        'FA_COST_CTR');
      compare_qualifier('HT',
        'GL_ACCOUNT');
      compare_qualifier('HT',
        'GL_INTERCOMPANY');
    END prove;
  BEGIN
    about('CHART_OF_ACCOUNTS', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (ledger HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := ledger_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR l IN (
          SELECT short_name, ledger_category_code, currency_code, period_set_name, chart_of_accounts_id,
                 ret_earn_code_combination_id, sla_accounting_method_code
            FROM gl_ledgers
           WHERE ledger_id = v_id) LOOP
        compare('short name', l.short_name, 'HT');
        compare('category', l.ledger_category_code, 'ALC');
        compare('currency', l.currency_code, 'CNY');
        compare('calendar', l.period_set_name, 'HT');
        compare_id('chart of accounts', TO_CHAR(l.chart_of_accounts_id), chart_id('HT'),
          'HT');
        compare_id('retained earnings', TO_CHAR(l.ret_earn_code_combination_id), account_id(v_id, 'HT'),
          'HT');
        compare('accounting method', l.sla_accounting_method_code, 'HT');
      END LOOP;
      FOR r IN (
          SELECT MAX(p.name) primary_name, MAX(r.relationship_type_code) relationship_type_code
            FROM gl_ledger_relationships r, gl_ledgers p
           WHERE r.target_ledger_id = v_id
             AND r.application_id = 101
             AND r.primary_ledger_id <> v_id
             AND p.ledger_id = r.primary_ledger_id) LOOP
        compare('primary ledger', r.primary_name, 'HT');
        compare('conversion level', r.relationship_type_code,
          'JOURNAL');
      END LOOP;
      FOR n IN (
          SELECT COUNT(*) total
            FROM gl_ledger_norm_seg_vals
           WHERE ledger_id = v_id
             AND segment_type_code = 'B'
             AND legal_entity_id IS NULL
             AND NVL(status_code, 'I') <> 'D'
             AND segment_value IN (NULL
               , 'HT'
               , 'HT'
             )) LOOP
        compare('balancing segment values of the ledger', TO_CHAR(n.total), TO_CHAR(2));
      END LOOP;
    END prove;
  BEGIN
    about('LEDGER', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (legal entity HT)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'HT';
    c_ledger     CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      compare('assigned to ledger ' || c_ledger, legal_entity_in_ledger(v_id, ledger_id(c_ledger)), 'Y');
      compare_company_value(NVL(NULL, c_ledger), 'HT');
      compare_company_value(NVL('HT', c_ledger), 'HT');
      compare_company_value(NVL('HT', c_ledger), 'HT');
    END prove;
  BEGIN
    about('LEGAL_ENTITY', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (legal entity HT)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR e IN (
          SELECT name, transacting_entity_flag, effective_from, effective_to
            FROM xle_entity_profiles
           WHERE legal_entity_id = v_id) LOOP
        compare('name', e.name, 'HT');
        compare('transacting', e.transacting_entity_flag, 'Y');
        compare('from', iso(e.effective_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
        compare('to', iso(e.effective_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      END LOOP;
      FOR r IN (
          SELECT MAX(r.registration_number) registration_number, MAX(r.registered_name) registered_name,
                 MAX(l.location_code) location_code
            FROM xle_registrations r, hr_locations_all l
           WHERE r.source_table = 'XLE_ENTITY_PROFILES'
             AND r.source_id = v_id
             AND r.identifying_flag = 'Y'
             AND l.location_id (+) = r.location_id) LOOP
        compare('registration number', r.registration_number, 'HT');
        compare('registered name', r.registered_name, 'HT');
        compare('location', r.location_code, 'HT');
      END LOOP;
    END prove;
  BEGIN
    about('LEGAL_ENTITY', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (location HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := NULL;
    c_code           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := location_id(c_business_group, c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      read_location;
      compare('description', v_description, 'HT');
      compare('country', v_country, 'CN');
      compare('style', v_style, 'CN_GLB');
      compare('address line 1', v_address1, 'HT');
      compare('address line 2', v_address2, 'HT');
      compare('address line 3', v_address3, 'HT');
      compare('city', v_city, 'HT');
      compare('region', v_region, 'HT');
      compare('postal code', v_postal_code, 'HT');
      compare('telephone', v_telephone, 'HT');
      compare('to', iso(v_inactive), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
    END prove;
  BEGIN
    about('LOCATION', '~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (location HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := location_id(NULL, 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_location_name('en', 'HT');
    END prove;
  BEGIN
    about('LOCATION', '~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (location HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_code           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := location_id(c_business_group, c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      read_location;
      compare('description', v_description, 'HT');
      compare('country', v_country, 'CN');
      compare('style', v_style, 'CN_GLB');
      compare('address line 1', v_address1, 'HT');
      compare('address line 2', v_address2, 'HT');
      compare('address line 3', v_address3, 'HT');
      compare('city', v_city, 'HT');
      compare('region', v_region, 'HT');
      compare('postal code', v_postal_code, 'HT');
      compare('telephone', v_telephone, 'HT');
      compare('to', iso(v_inactive), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
    END prove;
  BEGIN
    about('LOCATION', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (location HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := location_id('HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_location_name('en', 'HT');
    END prove;
  BEGIN
    about('LOCATION', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (business group HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    c_employee_numbers  CONSTANT VARCHAR2(1) := 'M';
    c_applicant_numbers CONSTANT VARCHAR2(1) := 'N';
    c_worker_numbers    CONSTANT VARCHAR2(1) := 'E';
    PROCEDURE prove IS
    BEGIN
      v_id := business_group_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      v_org_id := v_id;
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare('to', iso(v_org_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      compare_location('location', v_org_location, 'HT', 'HT');
      compare('type', v_org_type, 'HT');
      compare('external', v_org_external, 'EXT');
      compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
      FOR i IN (
          SELECT MAX(org_information1) i1, MAX(org_information2) i2, MAX(org_information3) i3, MAX(org_information4) i4,
                 MAX(org_information5) i5, MAX(org_information6) i6, MAX(org_information7) i7, MAX(org_information8) i8,
                 MAX(org_information9) i9, MAX(org_information10) i10, MAX(org_information16) i16
            FROM hr_organization_information
           WHERE organization_id = v_id
             AND org_information_context = 'Business Group Information') LOOP
        compare('short name', i.i1, 'HT');
        compare('employee numbers', i.i2, c_employee_numbers);
        compare('applicant numbers', i.i3, c_applicant_numbers);
        compare_structure('grade structure', i.i4, 'GRD', 'HT');
        compare_structure('people group structure', i.i5, 'GRP', 'HT');
        compare_structure('job structure', i.i6, 'JOB', 'HT');
        compare_structure('cost allocation structure', i.i7, 'COST', 'HT');
        compare_structure('position structure', i.i8, 'POS', 'HT');
        compare('legislation', i.i9, 'CN');
        compare('currency', i.i10, 'CNY');
        compare('contingent worker numbers', i.i16, c_worker_numbers);
      END LOOP;
    END prove;
  BEGIN
    about('BUSINESS_GROUP', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (business group HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('BUSINESS_GROUP', 'HT', NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    about('BUSINESS_GROUP', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (operating unit HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    c_ledger         CONSTANT VARCHAR2(4000) := 'HT';
    c_legal_entity   CONSTANT VARCHAR2(4000) := 'HT';
    c_short_code     CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_classified(c_business_group, c_name, 'OPERATING_UNIT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare('to', iso(v_org_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      compare_location('location', v_org_location, 'HT', 'HT');
      compare('type', v_org_type, 'HT');
      compare('external', v_org_external, 'EXT');
      compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
      read_information('Operating Unit Information');
      compare_id('ledger', v_information3, ledger_id(c_ledger), c_ledger);
      compare_id('default legal context', v_information2, legal_entity_id(c_legal_entity), c_legal_entity);
      compare('short code', v_information5, c_short_code);
      compare('usable', NVL(v_information6, 'Y'), 'N');
      compare('default legal context in the ledger',
        legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
    END prove;
  BEGIN
    about('OPERATING_UNIT', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (operating unit HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('OPERATING_UNIT', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    about('OPERATING_UNIT', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (cost center HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    c_chart          CONSTANT VARCHAR2(4000) := 'HT';
    c_company        CONSTANT VARCHAR2(4000) := 'HT';
    c_cost_center    CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_classified(c_business_group, c_name, 'CC');
      IF not_there(v_id) THEN RETURN; END IF;
      compare('enabled', class_state(v_org_id, 'CC'), 'Y');
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare('to', iso(v_org_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      compare_location('location', v_org_location, 'HT', 'HT');
      compare('type', v_org_type, 'HT');
      compare('external', v_org_external, 'EXT');
      compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
      read_information('Company Cost Center');
      compare('company', v_information3, c_company);
      compare_id('company value set', v_information2, qualified_value_set(c_chart, 'GL_BALANCING'), c_chart);
      compare('cost center value', v_information5, c_cost_center);
      compare_id('cost center value set', v_information4, qualified_value_set(c_chart, 'FA_COST_CTR'), c_chart);
    END prove;
  BEGIN
    about('COST_CENTER', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (cost center HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('COST_CENTER', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    about('COST_CENTER', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (hr organization HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_classified(c_business_group, c_name, 'HR_ORG');
      IF not_there(v_id) THEN RETURN; END IF;
      compare('enabled', class_state(v_org_id, 'HR_ORG'), 'Y');
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare('to', iso(v_org_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      compare_location('location', v_org_location, 'HT', 'HT');
      compare('type', v_org_type, 'HT');
      compare('external', v_org_external, 'EXT');
      compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
    END prove;
  BEGIN
    about('HR_ORGANIZATION', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (hr organization HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_organization(c_business_group, c_name);
      SELECT MAX(cost_allocation_keyflex_id)
        INTO v_id
        FROM hr_all_organization_units
       WHERE organization_id = v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      FOR k IN (SELECT concatenated_segments FROM pay_cost_allocation_keyflex WHERE cost_allocation_keyflex_id = v_id) LOOP
        IF INSTR('.' || TRANSLATE(k.concatenated_segments, '-|', '..') || '.', '.' || 'HT' || '.') = 0 THEN
          differ('cost center value', k.concatenated_segments, 'HT');
        END IF;
      END LOOP;
    END prove;
  BEGIN
    about('HR_ORGANIZATION', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (hr organization HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('HR_ORGANIZATION', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    about('HR_ORGANIZATION', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (organization hierarchy HT / HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := hierarchy_id(business_group_id(c_business_group), c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR h IN (
          SELECT primary_structure_flag FROM per_organization_structures WHERE organization_structure_id = v_id) LOOP
        compare('primary', h.primary_structure_flag, 'Y');
      END LOOP;
      compare_link(any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT',
        any_organization_id('OPERATING_UNIT', 'HT', 'HT'), 'HT');
      compare_link(any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT',
        any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT');
    END prove;
  BEGIN
    about('ORGANIZATION_HIERARCHY', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (inventory organization HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    c_code           CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      -- By its code once it has one, so that a changed name is seen; by its name before.
      find_organization(c_business_group, c_name);
      v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
      v_id := v_org_id;
      IF not_there(v_id) THEN RETURN; END IF;
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare('to', iso(v_org_to), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      compare_location('location', v_org_location, 'HT', 'HT');
      compare('type', v_org_type, 'HT');
      compare('external', v_org_external, 'EXT');
      compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
      compare('name', v_org_name, c_name);
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (inventory organization HT)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    c_ledger         CONSTANT VARCHAR2(4000) := 'HT';
    c_legal_entity   CONSTANT VARCHAR2(4000) := 'HT';
    c_unit_group     CONSTANT VARCHAR2(4000) := 'HT';
    c_operating_unit CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_classified(c_business_group, c_name, 'INV');
      IF not_there(v_id) THEN RETURN; END IF;
      compare('enabled', class_state(v_org_id, 'INV'), 'Y');
      read_information('Accounting Information');
      compare_id('ledger', v_information1, ledger_id(c_ledger), c_ledger);
      compare_id('legal entity', v_information2, legal_entity_id(c_legal_entity), c_legal_entity);
      compare_id('operating unit', v_information3, named_organization_id(c_unit_group, c_operating_unit), c_operating_unit);
      compare('legal entity in the ledger',
        legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (inventory organization HT)
  DECLARE
    c_code   CONSTANT VARCHAR2(4000) := 'HT';
    c_ledger CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id(c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT o.name, g.name business_group, m.*
            FROM mtl_parameters m, hr_all_organization_units o, hr_all_organization_units g
           WHERE m.organization_id = v_id
             AND o.organization_id = m.organization_id
             AND g.organization_id = o.business_group_id) LOOP
        compare('name', p.name, 'HT');
        compare('business group', p.business_group, 'HT');
        compare_inventory_organization('item master organization', p.master_organization_id, 'HT');
        compare('calendar', p.calendar_code, 'HT');
        compare('costing', TO_CHAR(p.primary_cost_method), TO_CHAR(1));
        compare_inventory_organization('cost organization', p.cost_organization_id, 'HT');
        compare('negative balances', TO_CHAR(p.negative_inv_receipt_code), TO_CHAR(1));
        compare('locator control', TO_CHAR(p.stock_locator_control_code),
          TO_CHAR(4));
      END LOOP;
      compare_parameter_account('material', c_ledger, 'HT');
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (inventory organization HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := inventory_organization_id('HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_access('HT', 'HT');
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (inventory organization HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('INVENTORY_ORGANIZATION', 'HT', NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (subinventory HT / HT)
  DECLARE
    c_organization CONSTANT VARCHAR2(4000) := 'HT';
    c_name         CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      find_subinventory(c_organization, c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
                 locator_type, material_account, expense_account
            FROM mtl_secondary_inventories
           WHERE organization_id = v_org_id
             AND secondary_inventory_name = c_name) LOOP
        compare('description', s.description, 'HT');
        compare('to', iso(s.disable_date), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
        compare('asset', TO_CHAR(s.asset_inventory), TO_CHAR(2));
        compare('quantity tracked', TO_CHAR(s.quantity_tracked), TO_CHAR(1));
        compare('nettable', TO_CHAR(s.availability_type), TO_CHAR(1));
        compare('reservable', TO_CHAR(s.reservable_type), TO_CHAR(2));
        compare('locator control', TO_CHAR(s.locator_type),
          TO_CHAR(5));
        compare_local_account('material account', s.material_account, 'HT');
        compare_local_account('expense account', s.expense_account, 'HT');
      END LOOP;
    END prove;
  BEGIN
    about('SUBINVENTORY', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (security profile HT)
  DECLARE
    c_name           CONSTANT VARCHAR2(4000) := 'HT';
    c_business_group CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := security_profile_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR p IN (
          SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
                 include_top_organization_flag
            FROM per_security_profiles
           WHERE security_profile_id = v_id) LOOP
        compare_id('business group', TO_CHAR(p.business_group_id), business_group_id(c_business_group), c_business_group);
        IF 'N' = 'Y' AND p.business_group_id IS NOT NULL THEN
          differ('global', 'N', 'Y');
        END IF;
        compare('view all organizations', GREATEST(p.view_all_flag, p.view_all_organizations_flag), 'N');
        compare_id('hierarchy', TO_CHAR(p.organization_structure_id),
          hierarchy_id(business_group_id('HT'), 'HT'), 'HT');
        compare_id('top', TO_CHAR(p.organization_id), any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT');
        compare('include top', p.include_top_organization_flag, 'Y');
      END LOOP;
      compare_entry('I', any_organization_id('OPERATING_UNIT', 'HT', 'HT'), 'HT');
      compare_entry('E', any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT');
    END prove;
  BEGIN
    about('SECURITY_PROFILE', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (security profile HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := security_profile_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_listed('Y', any_organization_id('OPERATING_UNIT', 'HT', 'HT'), 'HT');
      compare_listed('N', any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'HT');
      compare_listed_tree(
        hierarchy_id(business_group_id('HT'), 'HT'),
        any_organization_id('BUSINESS_GROUP', 'HT', NULL), 'Y');
    END prove;
  BEGIN
    about('SECURITY_PROFILE', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (responsibility HT / HT)
  DECLARE
    c_application CONSTANT VARCHAR2(4000) := 'HT';
    c_resp_key    CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := responsibility_id(c_application, c_resp_key);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR r IN (
          SELECT r.start_date, r.end_date, t.responsibility_name, t.description, m.menu_name, g.request_group_name
            FROM fnd_responsibility r, fnd_application a, fnd_responsibility_tl t, fnd_menus m, fnd_request_groups g
           WHERE a.application_short_name = c_application
             AND r.application_id = a.application_id
             AND r.responsibility_id = v_id
             AND t.application_id = r.application_id
             AND t.responsibility_id = r.responsibility_id
             AND t.language = USERENV('LANG')
             AND m.menu_id = r.menu_id
             AND g.request_group_id (+) = r.request_group_id
             AND g.application_id (+) = r.group_application_id) LOOP
        compare('name', r.responsibility_name, 'HT');
        compare('description', r.description, 'HT');
        compare('menu', r.menu_name, 'HT');
        compare('request group', r.request_group_name, 'HT');
        compare('from', iso(r.start_date), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
        compare('to', iso(r.end_date), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      END LOOP;
    END prove;
  BEGIN
    about('RESPONSIBILITY', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (responsibility HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := responsibility_id('HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_responsibility_name('HT', 'en', 'HT');
    END prove;
  BEGIN
    about('RESPONSIBILITY', 'HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (profile value site / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'HT'
        , p_level => 'site'
        , p_application => NULL
        , p_owner => NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => NULL, p_first => 'HT', p_second => NULL);
    END prove;
  BEGIN
    about('PROFILE_VALUE', 'site~~~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (profile value application / HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'HT'
        , p_level => 'application'
        , p_application => 'HT'
        , p_owner => NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => NULL, p_first => 'HT', p_second => NULL);
    END prove;
  BEGIN
    about('PROFILE_VALUE', 'application~HT~~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (profile value responsibility / HT / HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'HT'
        , p_level => 'responsibility'
        , p_application => 'HT'
        , p_owner => 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'OPERATING_UNIT', p_first => 'HT', p_second => 'HT');
    END prove;
  BEGIN
    about('PROFILE_VALUE', 'responsibility~HT~HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (profile value user / HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'HT'
        , p_level => 'user'
        , p_application => NULL
        , p_owner => 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'LEDGER', p_first => 'HT', p_second => NULL);
    END prove;
  BEGIN
    about('PROFILE_VALUE', 'user~~HT~HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (profile value responsibility / HT / HT / XLA_MO_SECURITY_PROFILE_LEVEL)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      find_profile_value(
          p_profile => 'XLA_MO_SECURITY_PROFILE_LEVEL'
        , p_level => 'responsibility'
        , p_application => 'HT'
        , p_owner => 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_profile_value(p_kind => 'SECURITY_PROFILE', p_first => 'HT', p_second => NULL);
    END prove;
  BEGIN
    about('PROFILE_VALUE', 'responsibility~HT~HT~XLA_MO_SECURITY_PROFILE_LEVEL', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (user HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := user_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR u IN (SELECT description, start_date, end_date FROM fnd_user WHERE user_id = v_id) LOOP
        compare('description', u.description, 'HT');
        compare('from', iso(u.start_date), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
        compare('to', iso(u.end_date), iso(TO_DATE('2030-12-31','YYYY-MM-DD')));
      END LOOP;
    END prove;
  BEGIN
    about('USER', 'HT', 'HT');
    prove;
    report_state;
  END;

  -- verify HT (user HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := user_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_held('HT', 'HT');
    END prove;
  BEGIN
    about('USER', 'HT', 'HT');
    prove;
    report_state;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|VERIFY|deviations||' || TO_CHAR(:orgsmith_missing));
  IF :orgsmith_missing > 0 THEN
    RAISE_APPLICATION_ERROR(-20906, 'what stands above as MISSING or DIFFERENT is not as the text wants it');
  END IF;
END;
/
ROLLBACK;
SPOOL OFF
