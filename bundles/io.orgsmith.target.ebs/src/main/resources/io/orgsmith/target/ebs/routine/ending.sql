-- SPDX-License-Identifier: EPL-2.0
-- The end of objects. EBS keeps a last day beside a first one, and a last day before the first is never right.
--: section declare
  v_ended_by    NUMBER;
  v_ended_login NUMBER;
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

  -- A difference also where the text states no end: what it wants has ended.
  PROCEDURE compare_open(p_from DATE, p_to DATE) IS
  BEGIN
    IF TRUNC(p_to) <= end_day(p_from, NULL) THEN
      differ('to', iso(p_to), NULL);
    END IF;
  END compare_open;

  -- A rollback works as the user of these scripts and without a login; what people ended they have to open.
  FUNCTION is_to_be_reopened RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'RETIRED' AND v_ended_by = fnd_global.user_id AND NVL(v_ended_login, -1) <= 0 THEN
      RETURN TRUE;
    ELSIF v_state = 'RETIRED' THEN
      v_state := 'DIFFERENT';
      v_differences := v_differences || ' Somebody has ended it in a form: open it there if it is wanted again.';
    END IF;
    RETURN FALSE;
  END is_to_be_reopened;

  PROCEDURE confirm_reopened IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('it had been ended, and opened again it is still ' || v_state || ':' || v_differences || ' ' || c_plan_again);
    END IF;
    say('UPDATED', 'it had been ended and is open again');
  END confirm_reopened;
