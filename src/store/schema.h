// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"

#include <optional>

namespace cramp::store
{

// True when a database holds the tables and indexes that the migrations make for a version, and nothing else:
// no view, trigger, generated column or virtual table. White space and quotes in the statements of the schema
// are ignored, because releases of SQLite write them differently. Throws SQLite::Exception.
bool hasSchemaOf(SQLite::Database& database, std::int64_t version, std::span<const Migration> steps);

// The newest version whose schema a database has; none when its schema is not one of ours.
std::optional<std::int64_t> versionOfSchema(SQLite::Database& database, std::span<const Migration> steps);

}  // namespace cramp::store
