-- A diary of version 1 as the sqlite3 shell dumps it, with its two numbers. Holds releasedDiary(1) (support/).
PRAGMA application_id = 1131562105;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE diary (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;
INSERT INTO diary VALUES(1,X'ed2d5e0731e043d78950726cb23f9b43');
CREATE TABLE person (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT,
    birth_day INTEGER,
    nhs_number TEXT
) STRICT;
INSERT INTO person VALUES(1,'Ada Lovelace',-6962,'9434765919');
CREATE TABLE sleep_hours (
    place INTEGER PRIMARY KEY,
    day INTEGER,
    weekdays TEXT,
    night_from_min INTEGER NOT NULL,
    night_to_min INTEGER NOT NULL
) STRICT;
INSERT INTO sleep_hours VALUES(1,NULL,NULL,1320,360);
INSERT INTO sleep_hours VALUES(2,20513,'sat;sun',1410,540);
CREATE TABLE episode (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    start_precision TEXT NOT NULL,
    duration_s INTEGER,
    duration_precision TEXT NOT NULL,
    sites TEXT,
    stated_period TEXT,
    woke INTEGER,
    pain INTEGER,
    soreness_min INTEGER,
    symptoms TEXT,
    relief TEXT,
    triggers TEXT,
    note TEXT,
    status TEXT NOT NULL,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO episode VALUES(X'00000000000000000000000000000001',20751,1792888200,60,'about',270,'about','calf:left/upper_outer;back:midline;hand','night',1,8,2000,'weakness:left!sudden;no-fever','stretch:eased;heat:not-eased;walk','exercise;hot_day',replace('It hurt;\nthen ''less'' \ so – 足','\n',char(10)),'complete','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
INSERT INTO episode VALUES(X'00000000000000000000000000000002',20759,1793607120,-300,'exact',NULL,'exact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ongoing',NULL,NULL,NULL);
CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    symptoms TEXT,
    sleep_disturbance INTEGER,
    function_affected INTEGER,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO check_in VALUES(X'00000000000000000000000000000003',20759,1793610000,0,'swelling:both!worsening',7,1,'tired','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE night (
    day INTEGER PRIMARY KEY NOT NULL,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO night VALUES(20758,NULL,NULL);
INSERT INTO night VALUES(20762,'2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE context_item (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    day_precision TEXT NOT NULL,
    last_day INTEGER,
    code TEXT NOT NULL,
    present INTEGER NOT NULL,
    name TEXT,
    change TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO context_item VALUES(X'00000000000000000000000000000004',20454,'about',20634,'statin',0,'simvastatin 20 mg','raised','at night','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE stretch_session (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    stretch TEXT NOT NULL,
    seconds INTEGER,
    completed INTEGER,
    side TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO stretch_session VALUES(X'00000000000000000000000000000005',20758,1793568600,0,'X2b',90,1,'right','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
INSERT INTO stretch_session VALUES(X'00000000000000000000000000000006',20759,1793655000,0,'own:00000000-0000-0000-0000-000000000009',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE answer (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    rule TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on INTEGER,
    answered_by TEXT,
    result TEXT,
    words TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO answer VALUES(X'00000000000000000000000000000007',20759,1793613600,0,'U4','seen',20760,'gp','ruled_out','no clot','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE visit (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    with_whom TEXT,
    questions TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO visit VALUES(X'00000000000000000000000000000008',20777,'Dr Who','Why me?','blood test','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE exercise (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    steps TEXT,
    parts TEXT,
    hold_s INTEGER,
    rest_s INTEGER,
    reps INTEGER,
    sides TEXT,
    picture_type TEXT,
    picture_base64 TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO exercise VALUES(X'00000000000000000000000000000009','Stairs',replace('Stand.\nHold on.\012\012Lower \\ your heels.\012','\012',char(10)),'X1;own:00000000-0000-0000-0000-000000000009',30,10,3,'each','image/png','iVBORw0KGgo=','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE plan (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    last_day INTEGER,
    stretch TEXT NOT NULL,
    weekdays TEXT,
    clock_min INTEGER,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO "plan" VALUES(X'0000000000000000000000000000000a',20758,20788,'D1','sat;sun',1275,'2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE TABLE trial (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    name TEXT,
    blocks TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
INSERT INTO trial VALUES(X'0000000000000000000000000000000b',20758,'Less tea','2026-11-01/2026-11-07/without;2026-11-08/2026-11-14/with','with milk','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00');
CREATE INDEX episode_by_start ON episode (start, day);
CREATE INDEX episode_ongoing ON episode (start) WHERE status = 'ongoing';
CREATE INDEX episode_binned ON episode (start) WHERE binned IS NOT NULL;
CREATE INDEX check_in_by_start ON check_in (start, day);
CREATE INDEX stretch_session_by_start ON stretch_session (start, day);
CREATE INDEX answer_by_start ON answer (start, day);
COMMIT;
