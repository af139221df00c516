-- SPDX-License-Identifier: EPL-2.0
-- The last word of a verification.
--: section body
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|VERIFY|deviations||' || TO_CHAR(:orgsmith_missing));
  IF :orgsmith_missing > 0 THEN
    RAISE_APPLICATION_ERROR(-20906, ${$message});
  END IF;
END;
/
