-- SPDX-License-Identifier: EPL-2.0
-- The end of objects. EBS keeps a last day beside a first one, and a last day before the first is never right.
--: section body
  -- The day on which what is ended now ends: today, yet not before its first day, nor after an earlier last one.
  FUNCTION end_day(p_from DATE, p_to DATE) RETURN DATE IS
    v_day DATE;
  BEGIN
    v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));
    RETURN LEAST(v_day, NVL(p_to, v_day));
  END end_day;

  PROCEDURE ended_if(p_ended BOOLEAN) IS
  BEGIN
    IF p_ended THEN
      v_state := 'RETIRED';
    END IF;
  END ended_if;

  PROCEDURE ended_if_over(p_from DATE, p_to DATE) IS
  BEGIN
    ended_if(TRUNC(p_to) <= end_day(p_from, NULL));
  END ended_if_over;

  FUNCTION is_to_be_ended(p_why_not VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF v_state IN ('MISSING', 'RETIRED') THEN
      say('SKIP', p_why_not);
    END IF;
    RETURN v_state NOT IN ('MISSING', 'RETIRED');
  END is_to_be_ended;

  PROCEDURE confirm_end(p_detail VARCHAR2) IS
  BEGIN
    IF v_state NOT IN ('MISSING', 'RETIRED') THEN
      stop('the API returned without error, but the object is not ended');
    END IF;
    say('RETIRED', p_detail);
  END confirm_end;
