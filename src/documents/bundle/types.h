#pragma once
// Many papers in one file: what was asked for, how far it is, and the file when it is made.
#include "documents/types.h"

namespace marshrut::documents {

/// One PDF to be printed in a go, or a ZIP of the originals.
enum class BundleFormat { pdf, zip };
DESCRIBE_ENUM(BundleFormat, pdf, zip)
enum class BundleState { waiting, making, made, failed };
DESCRIBE_ENUM(BundleState, waiting, making, made, failed)

struct Bundle {
  Id<Bundle> id;
  access::PersonId person;  // who asked, and alone may take it
  Instant asked_ms;
  BundleFormat format = BundleFormat::pdf;
  std::string papers;  // ids, one a line, in the order of the file
  BundleState state = BundleState::waiting;
  std::int64_t done = 0;
  std::int64_t total = 0;
  Instant moved_ms;    // when `done` last moved: who stands still for long has died
  std::string sha256;  // of the file; "" until it is made
};
DESCRIBE(Bundle, id, person, asked_ms, format, papers, state, done, total, moved_ms, sha256)
using BundleId = Id<Bundle>;

}  // namespace marshrut::documents
