-- version 3
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
CREATE TABLE diary (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
, tag BLOB NOT NULL DEFAULT x'') STRICT;
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
CREATE TABLE night (
    day INTEGER PRIMARY KEY NOT NULL,
    updated TEXT,
    binned TEXT
, tag BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE person (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT,
    birth_day INTEGER,
    nhs_number TEXT
, cramps_since TEXT, tag BLOB NOT NULL DEFAULT x'') STRICT;
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
CREATE TABLE sleep_hours (
    place INTEGER PRIMARY KEY,
    day INTEGER,
    weekdays TEXT,
    night_from_min INTEGER NOT NULL,
    night_to_min INTEGER NOT NULL
, tag BLOB NOT NULL DEFAULT x'') STRICT;
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
CREATE TABLE table_digest (name TEXT PRIMARY KEY NOT NULL, row_count INTEGER NOT NULL, digest BLOB NOT NULL, tag BLOB NOT NULL) STRICT, WITHOUT ROWID;
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
CREATE INDEX answer_by_start ON answer (start, day);
CREATE INDEX check_in_by_start ON check_in (start, day);
CREATE INDEX episode_binned ON episode (start) WHERE binned IS NOT NULL;
CREATE INDEX episode_by_start ON episode (start, day);
CREATE INDEX episode_ongoing ON episode (start) WHERE status = 'ongoing';
CREATE INDEX stretch_session_by_start ON stretch_session (start, day);
