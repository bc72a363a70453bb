#pragma once
// A small region for tests that go through the front door: two municipalities with two schools each, somebody in
// every duty, the real dispatcher on a real database, a clock that stands still and ids that repeat.
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "access/door/dispatch.h"
#include "app/wiring.h"
#include "kit/database_fixture.h"
#include "taken_away.h"

namespace marshrut::testing {

/// What came back, and the body as text.
struct Reply {
  int status = 0;
  std::string body;
  std::vector<http::Header> headers;
  std::string header(std::string_view name) const;
};

/// One browser: keeps its cookie and its CSRF token.
class Browser {
 public:
  using Wire = std::function<http::Response(const http::Request&)>;
  explicit Browser(Wire wire) : wire_(std::move(wire)) {}
  Reply send(http::Method method, const std::string& target, const std::string& body = "",
             std::vector<http::Header> more = {});
  Reply get(const std::string& target) { return send(http::Method::get, target); }
  Reply post(const std::string& target, const std::string& body = "") { return send(http::Method::post, target, body); }
  Reply put(const std::string& target, const std::string& body) { return send(http::Method::put, target, body); }
  /// Signs in; true when it went well.
  bool sign_in(const std::string& login, const std::string& password);
  /// Raw bytes as an upload.
  Reply upload(const std::string& target, const std::string& bytes);
  void forget_csrf() { csrf_.clear(); }
  /// From here on it asks from this address, over TLS, as one that is not on the server's own machine.
  Browser& from(std::string address) { return peer_ = std::move(address), *this; }
  /// Goes on in the session of another.
  void carry(const Browser& other) { cookie_ = other.cookie_, csrf_ = other.csrf_; }
  const std::string& cookie() const { return cookie_; }

 private:
  Wire wire_;
  std::string cookie_;
  std::string csrf_;
  std::string peer_ = "127.0.0.1";
};

/// A regulation in force over the region or over a municipality of it.
struct InForce {
  std::string regulation = "kirov";  // regulations/kirov.toml
  std::string over = "43";
  std::string text = {};  // another text instead of the file's
};

class World {
 public:
  enum class Regulation { in_force, absent };
  /// `url` names an empty database.
  explicit World(const std::string& url, Regulation regulation = Regulation::in_force);
  /// Lived by these regulations and without these things of the program; `set` has the last word on the settings.
  World(const std::string& url, const std::vector<InForce>& in_force, const std::vector<Thing>& without = {},
        const std::function<void(config::Settings&)>& set = {});
  ~World();

  static constexpr const char* region = "43";
  static constexpr const char* password = "верный-пароль-1";
  static constexpr Instant start{1'788'249'600'000};  // 2026-09-01T08:00Z

  /// Somebody signed in: "head@S11", "municipal_methodist@M1", "centre@43", "teacher2@S11"; made on first use.
  Browser& as(const std::string& who);
  Browser stranger() { return Browser(wire_); }
  /// From here on browsers speak to a server on a port of this machine instead of calling the dispatcher.
  void go_live();
  access::PersonId person(const std::string& who);
  /// What the days between bring to posts and municipalities comes too.
  void move_to(Instant instant);

  ManualClock* clock;
  std::unique_ptr<app::House> house;
  std::unique_ptr<access::Dispatch> dispatch;

 private:
  void build(const std::vector<InForce>& in_force);
  access::PersonId settle(const std::string& who);
  Browser::Wire wire_;
  std::unique_ptr<TakenAway> without_;
  std::unique_ptr<http::Server> server_;
  std::map<std::string, access::PersonId> people_;
  std::map<std::string, std::unique_ptr<Browser>> browsers_;
};

/// Calls `check(World&)` with a world on a fresh database of each dialect.
template <class Check>
void in_each_world(Check&& check, World::Regulation regulation = World::Regulation::in_force) {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase fresh(dialect);
    World world(fresh.url(), regulation);
    check(world);
  }
}

}  // namespace marshrut::testing
