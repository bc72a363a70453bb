#pragma once
// Who asks and what they may reach. Enters: a sign-in or a session cookie. Leaves: an Actor with grants, each a duty
// over a scope. Never here: names of people and places (organisation keeps them) and titles of roles (a regulation
// maps its own titles to these duties).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::access {

struct Person;  // names the person whose account it is; the record belongs to organisation
using PersonId = Id<Person>;

/// What people do, in every region. A regulation's roles are titles for one or more of these.
enum class Duty {
  teacher, head, deputy, responsible, association_head, municipal_methodist, regional_methodist,
  tutor, curator, mentor, expert, centre, ministry, administrator,
};
DESCRIBE_ENUM(Duty, teacher, head, deputy, responsible, association_head, municipal_methodist, regional_methodist,
              tutor, curator, mentor, expert, centre, ministry, administrator)

/// A duty over a part of the region. `scope` is a path issued by organisation: "43", "43/33701", "43/33701/SCHOOL".
struct Grant {
  Duty duty = Duty::teacher;
  std::string scope;
};
DESCRIBE(Grant, duty, scope)

/// A grant with the days on which it holds, both included.
struct GrantTerm {
  Duty duty = Duty::teacher;
  std::string scope;
  std::optional<Date> since;
  std::optional<Date> until;

  friend bool operator==(const GrantTerm&, const GrantTerm&) = default;
};
DESCRIBE(GrantTerm, duty, scope, since, until)

/// Where an object lies and whose it is: what a right is asked about.
struct Scope {
  std::string path;
  PersonId owner;  // empty when it is nobody's own
};

struct Account {
  Id<Account> id;
  std::string login;
  PersonId person;
  std::string password_hash;
  bool must_change_password = true;
  bool disabled = false;
  Instant created_ms;
  std::int64_t revision = 0;
  std::optional<Date> password_until;  // the last day of a one-time password
  std::string subjects;                // codes, separated by ';': to whom its duties towards people are kept; "": to nobody
};
DESCRIBE(Account, id, login, person, password_hash, must_change_password, disabled, created_ms, revision, password_until,
         subjects)

/// Who asks: nobody (anonymous), a person signed in, or the house itself (jobs, imports, the demo).
struct Actor {
  std::string region;
  Id<Account> account;
  PersonId person;
  std::vector<Grant> grants;
  bool house = false;  // may do everything in its region; never made from a request
  std::vector<std::string> subjects = {};  // those whose teachers alone its duties towards people reach; empty: all

  bool anonymous() const { return account.empty() && !house; }
  bool has(Duty duty) const;
  static Actor of_house(std::string region) { return {std::move(region), {"house"}, {}, {}, true}; }
};

/// A region of this installation.
struct Region {
  std::string region;  // code, "43"
  std::string title;
  std::int64_t offset_minutes = 180;  // local time from UTC
  bool demo = false;
};
DESCRIBE(Region, region, title, offset_minutes, demo)

/// True when `path` is `scope` or lies below it.
bool lies_within(std::string_view path, std::string_view scope);

}  // namespace marshrut::access
