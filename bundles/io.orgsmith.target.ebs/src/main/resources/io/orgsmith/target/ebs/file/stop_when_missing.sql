-- SPDX-License-Identifier: EPL-2.0
--: section body
-- Stops here when something above is missing: what follows needs it. A dry run goes on as far as it can.
BEGIN
  IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN
    RAISE_APPLICATION_ERROR(-20902, ${$message});
  END IF;
END;
/
