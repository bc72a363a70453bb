#include <doctest/doctest.h>

#include <chrono>
#include <set>
#include <thread>
#include <vector>

#include "platform/crypto/digest.h"
#include "platform/crypto/errors.h"
#include "platform/crypto/ids.h"
#include "platform/crypto/password.h"
#include "platform/crypto/tokens.h"

namespace marshrut::crypto {

namespace {

struct Thing {};

Result<void> check(std::string password, std::vector<std::string> context = {}) {
  return check_password(password, context);
}

}  // namespace

TEST_CASE("seeded randomness repeats itself, whatever the pieces it is taken in") {
  SeededRandom one(7), two(7), other(8);
  std::string pieces;
  for (std::size_t size : {1u, 2u, 5000u, 0u, 4997u}) pieces += two.bytes(size);
  const std::string whole = one.bytes(10'000);
  CHECK(whole == pieces);
  CHECK(whole.substr(0, 32) != other.bytes(32));
  CHECK(whole.substr(0, 100).find(whole.substr(4096, 100)) == std::string::npos);
}

TEST_CASE("numbers below a bound are even") {
  SeededRandom random(1);
  std::vector<int> seen(6);
  for (int i = 0; i < 60'000; ++i) ++seen[random.below(6)];
  for (int count : seen) {
    CHECK(count > 9'600);
    CHECK(count < 10'400);
  }
  CHECK(random.below(1) == 0);
}

TEST_CASE("ids rise within a millisecond, over milliseconds and when the clock steps back") {
  ManualClock clock(*Instant::parse("2026-11-25T09:30:00.000Z"));
  SeededRandom random(1);
  Ids ids(clock, random);
  std::string last;
  for (int i = 0; i < 3000; ++i) {
    const std::string next = ids.make<Thing>().value;
    CHECK(is_id_text(next));
    CHECK(next > last);
    last = next;
    if (i % 100 == 0) clock.advance_ms(i % 200 == 0 ? 1 : -1);
  }
}

TEST_CASE("an id begins with its time") {
  ManualClock clock(Instant{1'469'918'176'385});
  SeededRandom random(1);
  CHECK(Ids(clock, random).text().substr(0, 10) == "01ARYZ6S41");  // the example of the ULID specification
}

TEST_CASE("threads never get the same id") {
  ManualClock clock(Instant{0});
  SystemRandom random;
  Ids ids(clock, random);
  std::vector<std::vector<std::string>> made(4);
  {
    std::vector<std::jthread> threads;
    for (auto& list : made)
      threads.emplace_back([&] {
        for (int i = 0; i < 2000; ++i) list.push_back(ids.text());
      });
  }
  std::set<std::string> all;
  for (const auto& list : made) all.insert(list.begin(), list.end());
  CHECK(all.size() == 8000);
}

TEST_CASE("digests are those of the standards") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  Sha256 sum;
  sum.add("a");
  sum.add("bc");
  CHECK(sum.hex() == sha256_hex("abc"));
  CHECK(sha256_hex_of_parts({"ab", "c"}) != sha256_hex_of_parts({"a", "bc"}));
  CHECK(sha256_hex_of_parts({"a", ""}) != sha256_hex_of_parts({"a"}));
}

TEST_CASE("secrets compare by value and length") {
  CHECK(equal_secrets("abc", "abc"));
  CHECK_FALSE(equal_secrets("abc", "abd"));
  CHECK_FALSE(equal_secrets("abc", "ab"));
  CHECK(equal_secrets("", ""));
}

TEST_CASE("a password matches its own hash alone and two hashes of it differ") {
  PasswordHasher hasher(2, cheapest_password_cost);
  const std::string hash = hasher.hash("Верный пароль 1");
  CHECK(hash.starts_with("$argon2id$"));
  CHECK(hasher.matches("Верный пароль 1", hash));
  CHECK_FALSE(hasher.matches("Верный пароль 2", hash));
  CHECK_FALSE(hasher.matches("", hash));
  CHECK_FALSE(hasher.matches("Верный пароль 1", "not a hash"));
  CHECK(hasher.hash("Верный пароль 1") != hash);
}

TEST_CASE("no tail of a long password is dropped") {
  PasswordHasher hasher(1, cheapest_password_cost);
  const std::string longest(400, 'x');
  CHECK_FALSE(hasher.matches(longest + "b", hasher.hash(longest + "a")));
}

TEST_CASE("a hash of another cost asks to be made anew and still matches") {
  PasswordHasher cheap(1, cheapest_password_cost);
  PasswordHasher dear(1, {2, 64 * 1024});
  const std::string hash = cheap.hash("x");
  CHECK_FALSE(cheap.needs_rehash(hash));
  CHECK(dear.needs_rehash(hash));
  CHECK(dear.matches("x", hash));
}

TEST_CASE("an unknown login takes as long as a wrong password") {
  PasswordHasher hasher(1, {2, 1024 * 1024});
  const std::string hash = hasher.hash("x");
  const auto fastest_of = [](auto work) {
    auto best = std::chrono::steady_clock::duration::max();
    for (int i = 0; i < 15; ++i) {
      const auto start = std::chrono::steady_clock::now();
      work();
      best = std::min(best, std::chrono::steady_clock::now() - start);
    }
    return std::chrono::duration<double>(best).count();
  };
  const double known = fastest_of([&] { hasher.matches("y", hash); });
  const double unknown = fastest_of([&] { hasher.matches_nobody("y"); });
  CHECK(unknown > known * 0.7);
  CHECK(unknown < known * 1.4);
  CHECK_FALSE(hasher.matches_nobody("nobody signs in by this"));
}

TEST_CASE("passwords are refused for what is wrong with them") {
  struct Row {
    std::string password;
    const ErrorCode* refusal;
  };
  std::string sixty_four;
  for (int i = 0; i < 32; ++i) sixty_four += "йо";
  const Row rows[] = {
      {"семь сл", &errors::password_too_short},
      {"восемь с", nullptr},
      {sixty_four, nullptr},
      {std::string(200, 'q') + "1", &errors::password_too_long},
      {"12345678", &errors::password_too_common},
      {"PassWord1", &errors::password_too_common},
      {"Dragon2024!", &errors::password_too_common},
      {"йцукенгш", &errors::password_too_common},
      {"ЙЦУКЕНГШ1", &errors::password_too_common},
      {"gfhjkm123", &errors::password_too_common},
      {"жжжжжжжж", &errors::password_too_common},
      {"ivanova.m1", &errors::password_from_context},
      {"Семенова12", &errors::password_from_context},
      {"семёнова любит грозу", nullptr},
      {"\xCF\xF0\xE8\xE2\xE5\xF2 abc", &errors::password_not_text},
      {std::string("abcd\0efgh", 9), &errors::password_not_text},
  };
  for (const Row& row : rows) {
    CAPTURE(row.password);
    const auto answer = check(row.password, {"ivanova.m", "Семёнова", "12"});
    if (row.refusal == nullptr) {
      CHECK(answer.has_value());
    } else {
      REQUIRE_FALSE(answer.has_value());
      CHECK(answer.error().code == row.refusal);
      CHECK(answer.error().at == "/password");
    }
  }
}

TEST_CASE("tokens are long, safe in a URL and never twice the same") {
  SystemRandom random;
  std::set<std::string> seen;
  for (int i = 0; i < 10'000; ++i) {
    const std::string token = url_token(random);
    CHECK(token.size() == 32);
    CHECK(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
          std::string::npos);
    seen.insert(token);
  }
  CHECK(seen.size() == 10'000);
}

TEST_CASE("a one-time password is four groups of characters that cannot be mistaken") {
  SeededRandom random(3);
  const std::string password = one_time_password(random);
  CHECK(password.size() == 19);
  for (std::size_t at : {4, 9, 14}) CHECK(password[at] == '-');
  CHECK(password.find_first_of("0oO1lIi5239vyaecpxkmb") == std::string::npos);
  CHECK(check(password).has_value());
}

}  // namespace marshrut::crypto
