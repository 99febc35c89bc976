// SPDX-License-Identifier: MIT
#pragma once

#include "store/row_tag.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// What the tables of a diary hold all together (Digest), a row a table in table_digest, each with its own
// tag. It is written in the transaction of every change. Throws BadRow for what does not fit.

// The table of the digests, which is none of the person's records.
constexpr std::string_view digestTable = "table_digest";

Digest readDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key);
void writeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& digest);
// The digest of a table after some rows more or less; read back.
void changeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                  const Digest& change);

// Throws BadRow saying how the rows that were found differ from those that were written.
void checkDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& found);

// The tag of a row of digests.
Tag tagOfDigest(std::string_view table, const diary::Uuid& key, const Digest& digest);

// Gives every row of every table its tag, and every table its digest, by the diary's id in the database:
// vouches for all that is there. For migrations, and for a diary that gets another id.
void tagTables(SQLite::Database& database);

}  // namespace cramp::store
