-- A diary of version 3 as the sqlite3 shell dumps it, with its two numbers. Holds releasedDiary(3) (support/).
-- Its tags were made by another program than this (Python's hashlib, by what store/row_tag.h says).
PRAGMA application_id = 1131562105;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE diary (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO diary VALUES(1,X'ed2d5e0731e043d78950726cb23f9b43',X'92507f57e8e91c2062ed07902af308a1');
CREATE TABLE person (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT,
    birth_day INTEGER,
    nhs_number TEXT
, cramps_since TEXT, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO person VALUES(1,'Ada Lovelace',-6962,'9434765919','1998-04',X'3a208451d58b1d4a843c33963bd03f15');
CREATE TABLE sleep_hours (
    place INTEGER PRIMARY KEY,
    day INTEGER,
    weekdays TEXT,
    night_from_min INTEGER NOT NULL,
    night_to_min INTEGER NOT NULL
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO sleep_hours VALUES(1,NULL,NULL,1320,360,X'48f16156c46757cc8c557b19a2ba1882');
INSERT INTO sleep_hours VALUES(2,20513,'sat;sun',1410,540,X'c3ad6924ce05128913e80b3a55181f2e');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO episode VALUES(X'00000000000000000000000000000001',20751,1792888200,60,'about',270,'about','calf:left/upper_outer;back:midline;hand','night',1,8,2000,'weakness:left!sudden;no-fever;shaking~recent','stretch:eased;heat:not-eased;walk','exercise;hot_day',replace('It hurt;\nthen ''less'' \ so – 足','\n',char(10)),'complete','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'c72e6543f9581a1642e291e0bcb5845e');
INSERT INTO episode VALUES(X'00000000000000000000000000000002',20759,1793607120,-300,'exact',NULL,'exact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ongoing',NULL,NULL,NULL,X'0e74347bd1c00d845bd6924059cfeec9');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO check_in VALUES(X'00000000000000000000000000000003',20759,1793610000,0,'swelling:both!worsening~longer',7,1,'tired','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'bf3ad9972d9369b66bfbd2896fc4c533');
CREATE TABLE night (
    day INTEGER PRIMARY KEY NOT NULL,
    updated TEXT,
    binned TEXT
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO night VALUES(20758,NULL,NULL,X'78c2a0d1575bf2382c8d4530a2b071d5');
INSERT INTO night VALUES(20762,'2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'a7fe75d264b67f75fa8c21bbc8f7adac');
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
, side TEXT, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO context_item VALUES(X'00000000000000000000000000000004',20454,'about',20634,'statin',0,'simvastatin 20 mg','raised','at night','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',NULL,X'8c12494e041623b8f0a10562d9a48b5a');
INSERT INTO context_item VALUES(X'0000000000000000000000000000000c',18262,'about',NULL,'numbness',1,NULL,NULL,NULL,NULL,NULL,NULL,'left',X'05ea5d102d5aec4d7ea3d0d0d7fa27ad');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO stretch_session VALUES(X'00000000000000000000000000000005',20758,1793568600,0,'X2b',90,1,'right','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'0678dad6bdf723853abcc76b2823262a');
INSERT INTO stretch_session VALUES(X'00000000000000000000000000000006',20759,1793655000,0,'own:00000000-0000-0000-0000-000000000009',NULL,NULL,NULL,NULL,NULL,NULL,X'ee8d9622346d69fc69a803e5d394a117');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO answer VALUES(X'00000000000000000000000000000007',20759,1793613600,0,'U4','seen',20760,'gp','ruled_out','no clot','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'820a405cbd56e3e85329694a3b1b0151');
INSERT INTO answer VALUES(X'0000000000000000000000000000000d',20759,1793613900,0,'G1','later',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'43a3364fcd4e6293cd533b53d9ca1387');
CREATE TABLE visit (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    with_whom TEXT,
    questions TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO visit VALUES(X'00000000000000000000000000000008',20777,'Dr Who','Why me?','blood test','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'244594aa346c9df41863680089bdb0a9');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO exercise VALUES(X'00000000000000000000000000000009','Stairs',replace('Stand.\nHold on.\012\012Lower \\ your heels.\012','\012',char(10)),'X1;own:00000000-0000-0000-0000-000000000009',30,10,3,'each','image/png','iVBORw0KGgo=','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'ab60e7736721bb068ee3da8ecf69a85f');
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
, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO "plan" VALUES(X'0000000000000000000000000000000a',20758,20788,'D1','sat;sun',1275,'2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00',X'c32fa4f3e116c0d443ea7d91e2734fac');
CREATE TABLE trial (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    name TEXT,
    blocks TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
, block_order TEXT, tag BLOB NOT NULL DEFAULT x'') STRICT;
INSERT INTO trial VALUES(X'0000000000000000000000000000000b',20758,'Less tea','2026-11-01/2026-11-07/without;2026-11-08/2026-11-14/with','with milk','2026-11-02T03:20:00+00:00','2026-11-02T08:01:02+00:00','2026-11-03T09:00:00+01:00','drawn',X'04339a3321fb81fcdbb659c26166b549');
CREATE TABLE table_digest (name TEXT PRIMARY KEY NOT NULL, row_count INTEGER NOT NULL, digest BLOB NOT NULL, tag BLOB NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO table_digest VALUES('answer',2,X'c5ad76ab8aa5457c207da49d14e614d8',X'9330e8621c359df7a10ddb7d818e7f21');
INSERT INTO table_digest VALUES('check_in',1,X'bf3ad9972d9369b66bfbd2896fc4c533',X'e69066ced626d862cc3cf5b0250b23e1');
INSERT INTO table_digest VALUES('context_item',2,X'91fca65e31700f066e45d632b19fb307',X'8a06fc6e886ea0ede3277e22340e9ff5');
INSERT INTO table_digest VALUES('episode',2,X'd5a299beca19289a9db8242116857328',X'b51a8b5c1dc1b9e57735d1742f0ed1f1');
INSERT INTO table_digest VALUES('exercise',1,X'ab60e7736721bb068ee3da8ecf69a85f',X'009593a52f97dcc34c02cc432aa7e941');
INSERT INTO table_digest VALUES('night',2,X'1fc116a4bc1172ae261a67eb6aa81f82',X'06841e2a3e00a8303cc580b726a65ee2');
INSERT INTO table_digest VALUES('person',1,X'3a208451d58b1d4a843c33963bd03f15',X'4c33e06e9897e846e854abf5699941ae');
INSERT INTO table_digest VALUES('plan',1,X'c32fa4f3e116c0d443ea7d91e2734fac',X'52bea6013c18ce9bcceac26422bf53f5');
INSERT INTO table_digest VALUES('sleep_hours',2,X'0b9fcb7a926d69559f3d8753f7d237b0',X'8e04f56b46f53cf2b3f015494c86e9ff');
INSERT INTO table_digest VALUES('stretch_session',2,X'f40571f9f1648d81a364cb50fcb7c741',X'963318c1d664dcc45e976ce6e68e7162');
INSERT INTO table_digest VALUES('trial',1,X'04339a3321fb81fcdbb659c26166b549',X'8139968beb5c5c8d6ea5e0827774a916');
INSERT INTO table_digest VALUES('visit',1,X'244594aa346c9df41863680089bdb0a9',X'1fee66c597899e57181c7c73b074dcf9');
CREATE INDEX episode_by_start ON episode (start, day);
CREATE INDEX episode_ongoing ON episode (start) WHERE status = 'ongoing';
CREATE INDEX episode_binned ON episode (start) WHERE binned IS NOT NULL;
CREATE INDEX check_in_by_start ON check_in (start, day);
CREATE INDEX stretch_session_by_start ON stretch_session (start, day);
CREATE INDEX answer_by_start ON answer (start, day);
COMMIT;
