-- SPDX-License-Identifier: EPL-2.0
--: section body
  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  -- Stops as well; a dry run knows by the number that a step by hand may bring what is missing.
  PROCEDURE wait_for(p_what VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20908, SUBSTR(v_kind || ' ' || v_key || ': ' || p_what
      || ' does not exist; it has to be set up before', 1, 2000));
  END wait_for;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      wait_for(p_what);
    END IF;
    RETURN p_id;
  END need;

  -- The id of an object that is to be renamed, found by its name until now.
  FUNCTION former(p_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop('it is not there, and neither is ' || p_name || ', its name until now: there is nothing to rename');
    END IF;
    RETURN p_id;
  END former;
