-- SPDX-License-Identifier: EPL-2.0
-- Each run has a spool of its own: SQL*Plus of 8.0.6 and 9i cannot append to one, and a second run would overwrite the first.
--: section body
COLUMN orgsmith_now NEW_VALUE orgsmith_now NOPRINT
SELECT TO_CHAR(SYSDATE, 'YYYYMMDD_HH24MISS') orgsmith_now FROM dual;
SET DEFINE ON
