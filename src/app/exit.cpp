#include "app/exit.h"

#include <fmt/format.h>

#include "app/errors.h"

namespace marshrut::app {

int said(const Error& error) {
  auto print = [](const Error& one) {
    fmt::print(stderr, "{}{}{}\n{}\n", one.at, one.at.empty() ? "" : ": ", one.words_ru(), one.words_en());
  };
  print(error);
  for (const auto& more : error.also) print(more);
  return error.code == &errors::database_newer ? exit_newer : exit_refused;
}

}  // namespace marshrut::app
