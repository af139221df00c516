-- SPDX-License-Identifier: EPL-2.0
-- Proofs about accounting: v_id is the chart of accounts or the legal entity at hand.
--: section body
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
