#include <doctest/doctest.h>

#include <set>

#include "kit/regulation_fixture.h"

namespace marshrut::regulation {
namespace {

using Clauses = std::set<std::string>;

Clauses listed(const std::string& regulation) {
  std::ifstream file(MARSHRUT_ROOT "/regulations/clauses.tsv");
  Clauses clauses;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line))
    if (line.find("\t" + regulation + "\t") != line.npos) clauses.insert(line.substr(0, line.find('\t')));
  return clauses;
}

/// Gathers the clauses of every rule below a value.
template <class T>
void gather(const T& value, Clauses& into) {
  if constexpr (std::is_same_v<T, Source>) {
    into.insert(value.clauses.begin(), value.clauses.end());
  } else if constexpr (requires { value.has_value(); }) {
    if (value) gather(*value, into);
  } else if constexpr (requires { value.begin(); } && !std::is_same_v<T, std::string>) {
    for (const auto& item : value) gather(item, into);
  } else if constexpr (is_described_struct<T>) {
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { gather(value.*member.pointer, into); });
  }
}

Clauses without(const Clauses& all, const Clauses& some) {
  Clauses rest;
  std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace

TEST_CASE("a profile cites only clauses of its regulation, and each clause but the display of progress") {
  Clauses cited;
  gather(kirov(), cited);
  auto all = listed("kirov");
  CHECK(all.size() == 57);
  CHECK(without(cited, all) == Clauses{});
  CHECK(without(all, cited) == Clauses{"KIR-2.2.3"});
}

TEST_CASE("every regulation of a region cites only clauses of its own") {
  for (std::string name : {"sverdlovsk", "kalmykia", "krasnodar"}) {
    auto profile = read(text_of(name + ".toml"), name + ".toml");
    REQUIRE_MESSAGE(profile, name);
    Clauses cited;
    gather(*profile, cited);
    CHECK_MESSAGE(without(cited, listed(name)) == Clauses{}, name);
    CHECK_MESSAGE(cited.size() > 5, name);
  }
}

}  // namespace marshrut::regulation
