-- SPDX-License-Identifier: EPL-2.0
-- The tool's own tables, the same beside every release. Foreign keys would cost as much as those of EBS on every apply, and could
-- only catch what nobody writes: the tool inserts what refers together with what is referred to, and keeps both.

-- One row: which lab this is.
CREATE TABLE ORGSMITH_VERSION (
    SCHEMA_VERSION NUMERIC(9) NOT NULL,
    RELEASE_NAME VARCHAR(10) NOT NULL,
    CREATED_AT TIMESTAMP NOT NULL,
    CONSTRAINT ORGSMITH_VERSION_PK PRIMARY KEY (SCHEMA_VERSION)
);

-- One row, held FOR UPDATE by whoever applies.
CREATE TABLE ORGSMITH_LOCK (
    LOCK_ID NUMERIC(9) NOT NULL,
    CONSTRAINT ORGSMITH_LOCK_PK PRIMARY KEY (LOCK_ID)
);

-- Who holds the lock, to be told to others; empty between runs.
CREATE TABLE ORGSMITH_LOCK_HOLDER (
    LOCK_ID NUMERIC(9) NOT NULL,
    WHO VARCHAR(240) NOT NULL,
    SINCE TIMESTAMP NOT NULL,
    CONSTRAINT ORGSMITH_LOCK_HOLDER_PK PRIMARY KEY (LOCK_ID)
);

-- Each attempt to apply or to roll back: RUNNING before the first change, then APPLIED, FAILED or, found later, INTERRUPTED.
-- A rollback goes back to before BACK_TO. COMMITS says whether it is one transaction or one for each step.
CREATE TABLE ORGSMITH_RUN (
    RUN_ID NUMERIC(15) NOT NULL,
    RUN_KIND VARCHAR(20) NOT NULL,
    BACK_TO NUMERIC(15),
    COMMITS VARCHAR(20) NOT NULL,
    WHO VARCHAR(240) NOT NULL,
    STARTED_AT TIMESTAMP NOT NULL,
    FINISHED_AT TIMESTAMP,
    MODEL_CHECKSUM VARCHAR(100),
    PLAN_CHECKSUM VARCHAR(100),
    OUTCOME VARCHAR(20) NOT NULL,
    MESSAGE VARCHAR(1000),
    CONSTRAINT ORGSMITH_RUN_PK PRIMARY KEY (RUN_ID),
    CONSTRAINT ORGSMITH_RUN_C1 CHECK (OUTCOME IN ('RUNNING', 'APPLIED', 'FAILED', 'INTERRUPTED')),
    CONSTRAINT ORGSMITH_RUN_C2 CHECK (RUN_KIND IN ('APPLY', 'ROLLBACK')),
    CONSTRAINT ORGSMITH_RUN_C3 CHECK (COMMITS IN ('ONCE', 'EACH_STEP'))
);

-- The steps of a run: INTENDED before the first; where each is committed, then STARTED, and DONE together with its rows.
-- Of a run that is one transaction all steps are done when the run is APPLIED, and none before: they stay INTENDED here.
-- Where it changes many rows it keeps its steps with their images.
-- ROWS_CHANGED says how many rows of EBS it changes when it is done.
-- A step of a rollback names the one that it undoes.
CREATE TABLE ORGSMITH_JOURNAL (
    RUN_ID NUMERIC(15) NOT NULL,
    STEP_NO NUMERIC(9) NOT NULL,
    ACTION VARCHAR(20) NOT NULL,
    KIND VARCHAR(40),
    OBJECT_NAME VARCHAR(1000) NOT NULL,
    FRAGMENT VARCHAR(300),
    OUTCOME VARCHAR(20) NOT NULL,
    ROWS_CHANGED NUMERIC(9) NOT NULL,
    STARTED_AT TIMESTAMP,
    FINISHED_AT TIMESTAMP,
    UNDOES_RUN NUMERIC(15),
    UNDOES_STEP NUMERIC(9),
    CONSTRAINT ORGSMITH_JOURNAL_PK PRIMARY KEY (RUN_ID, STEP_NO),
    CONSTRAINT ORGSMITH_JOURNAL_C1 CHECK (OUTCOME IN ('INTENDED', 'STARTED', 'DONE'))
);

-- The rows that steps changed, as they were and as they are then: one text for many steps, in parts where it is long.
-- STEP_NO is that of the first; the others follow.
-- STEP_NO 0 are all steps of a run themselves, where they have no rows in ORGSMITH_JOURNAL (from schema version 5).
CREATE TABLE ORGSMITH_IMAGE (
    RUN_ID NUMERIC(15) NOT NULL,
    STEP_NO NUMERIC(9) NOT NULL,
    PART_NO NUMERIC(9) NOT NULL,
    CHANGES VARCHAR(1333) NOT NULL,
    CONSTRAINT ORGSMITH_IMAGE_PK PRIMARY KEY (RUN_ID, STEP_NO, PART_NO)
);

-- The objects that the tool applied or adopted, with what the text stated of each when it was last applied. A name that is
-- empty is null.
CREATE TABLE ORGSMITH_MANAGED (
    MANAGED_ID NUMERIC(15) NOT NULL,
    KIND VARCHAR(40) NOT NULL,
    NAME1 VARCHAR(300),
    NAME2 VARCHAR(300),
    NAME3 VARCHAR(300),
    NAME4 VARCHAR(300),
    FRAGMENT VARCHAR(300),
    STATED VARCHAR(1333) NOT NULL,
    RUN_ID NUMERIC(15) NOT NULL,
    CONSTRAINT ORGSMITH_MANAGED_PK PRIMARY KEY (MANAGED_ID)
);

-- What was stated of those of which much was: the parts after the first, from 2.
CREATE TABLE ORGSMITH_MANAGED_MORE (
    MANAGED_ID NUMERIC(15) NOT NULL,
    PART_NO NUMERIC(9) NOT NULL,
    STATED VARCHAR(1333) NOT NULL,
    CONSTRAINT ORGSMITH_MANAGED_MORE_PK PRIMARY KEY (MANAGED_ID, PART_NO),
    CONSTRAINT ORGSMITH_MANAGED_MORE_F1 FOREIGN KEY (MANAGED_ID) REFERENCES ORGSMITH_MANAGED (MANAGED_ID)
);
