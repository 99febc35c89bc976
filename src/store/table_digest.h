// SPDX-License-Identifier: MIT
#pragma once

#include "store/row_tag.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// The digest of each table of a diary (Digest), one row for each in table_digest, with a tag of its own. It
// is written in the transaction of every change. Functions throw BadRow for a digest or row that does not
// fit.

// The table of the digests, which holds none of the person's records.
constexpr std::string_view digestTable = "table_digest";

Digest readDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key);
void writeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& digest);
// Updates a table's digest after rows were added or removed, and reads it back.
void changeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                  const Digest& change);

// Throws BadRow saying how the rows that were found differ from those that were written.
void checkDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& found);

// The tag of a row in table_digest.
Tag tagOfDigest(std::string_view table, const diary::Uuid& key, const Digest& digest);

// Gives every row of every table its tag, and every table its digest, keyed by the diary's id in the
// database. This vouches for everything that is there. For migrations, and for a diary that gets another id.
void tagTables(SQLite::Database& database);

}  // namespace cramp::store
