// SPDX-License-Identifier: MIT
#include "store/row_tag.h"

#include "support/catch.h"

#include <set>

using namespace cramp::diary;
using namespace cramp::store;

namespace
{

Uuid countingKey()
{
    Uuid::Bytes bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index)
        bytes.at(index) = static_cast<std::uint8_t>(index);
    return Uuid(bytes);
}

std::string hex(const Tag& tag)
{
    return Uuid(tag).text();
}

}  // namespace

TEST_CASE("a tag is what another program makes of the same row")
{
    RowBytes row;
    row.begin("night");
    row.integer(-5);
    row.text("x");
    row.null();
    row.blob("\x01\x02");
    // hashlib.blake2b(..., digest_size=16, key=bytes(range(16))) of Python.
    CHECK(hex(row.tag(countingKey())) == "8bf2a8cd-d971-eecd-e1be-59e62a738d0e");
    CHECK(row.tag(Uuid()) != row.tag(countingKey()));
}

TEST_CASE("no two rows have the same bytes")
{
    std::set<Tag> tags;
    RowBytes row;
    int rows = 0;
    const auto add = [&](std::string_view table, auto fill) {
        row.begin(table);
        fill();
        tags.insert(row.tag({}));
        ++rows;
    };
    add("a", [] {});
    add("ab", [] {});
    add("a", [&] { row.null(); });
    add("a", [&] { row.null(), row.null(); });
    add("a", [&] { row.text(""); });
    add("a", [&] { row.blob(""); });
    add("a", [&] { row.integer(0); });
    add("a", [&] { row.integer(1); });
    add("a", [&] { row.integer(std::int64_t{1} << 32); });
    add("a", [&] { row.text("1"); });
    add("a", [&] { row.text("ab"), row.text("c"); });
    add("a", [&] { row.text("a"), row.text("bc"); });
    add("a", [&] { row.text("abc"), row.null(); });
    add("a", [&] { row.null(), row.text("abc"); });
    add("a", [&] { row.foreign(); });
    CHECK(std::ssize(tags) == rows);
}

TEST_CASE("a digest knows its rows and not their order")
{
    RowBytes row;
    const auto tagOf = [&](std::int64_t value) {
        row.begin("a");
        row.integer(value);
        return row.tag({});
    };
    Digest one;
    one.add(tagOf(1));
    one.add(tagOf(2));
    Digest other;
    other.add(tagOf(2));
    other.add(tagOf(1));
    CHECK(one == other);
    CHECK(one.rows() == 2);
    CHECK(Digest(one.rows(), asBytes(one.bytes())) == one);
    // Two of the same do not take each other away.
    other.add(tagOf(3));
    other.add(tagOf(3));
    CHECK(other.bytes() != one.bytes());
    other.remove(tagOf(3));
    other.remove(tagOf(3));
    CHECK(one == other);
    Digest change;
    change.remove(tagOf(1));
    change.add(tagOf(4));
    CHECK(change.rows() == 0);
    CHECK(change != Digest());
    other.addAll(change);
    Digest changed;
    changed.add(tagOf(4));
    changed.add(tagOf(2));
    CHECK(other == changed);
}
