-- SPDX-License-Identifier: EPL-2.0
-- What is done about an object after its proof, and the line of the spool that says so.
--: section declare
  -- What to do when the ground has moved.
  c_plan_again CONSTANT VARCHAR2(200) := 'Plan against this database and generate again: what differs is a step then';
--: section body
  FUNCTION is_to_be_created RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'DIFFERENT' THEN
      stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences || ' ' || c_plan_again);
    END IF;
    RETURN v_state = 'MISSING';
  END is_to_be_created;

  FUNCTION is_to_be_updated RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'MISSING' THEN
      stop('MISSING; the plan expected it to be there. ' || c_plan_again);
    END IF;
    RETURN v_state = 'DIFFERENT';
  END is_to_be_updated;

  -- After the API call and one more proof.
  PROCEDURE confirm(p_outcome VARCHAR2) IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say(p_outcome, NULL);
  END confirm;

  -- A step by hand that is still to be taken.
  FUNCTION is_open RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSE
      say('MANUAL', v_state || v_differences);
    END IF;
    RETURN v_state <> 'OK';
  END is_open;

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
