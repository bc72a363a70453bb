#include "access/right/rights.h"

#include <algorithm>
#include <stdexcept>

#include "access/right/rights_table.h"
#include "base/named_check.h"

namespace marshrut::access {
namespace {

/// A duty over a school does not reach the next school, nor one over a municipality the next municipality.
NamedCheck within_scope{"access.within_scope"};

/// "teacher:own head:scope" -> the row's cells; a word that is neither duty nor reach is a fault at start.
RightRow parsed(std::string_view name, std::string_view cells) {
  RightRow row{name, false, false, {}};
  while (!cells.empty()) {
    auto end = std::min(cells.find(' '), cells.size());
    auto cell = cells.substr(0, end);
    cells.remove_prefix(std::min(end + 1, cells.size()));
    if (cell == "anonymous") {
      row.anonymous = true;
      continue;
    }
    auto colon = cell.find(':');
    auto reach = colon == cell.npos ? std::nullopt : enum_named<Reach>(cell.substr(colon + 1));
    if (!reach) throw std::logic_error("rights table: " + std::string(name) + ": " + std::string(cell));
    if (cell.substr(0, colon) == "everyone") {
      row.reach.fill(*reach);
      row.own_of_everyone = *reach == Reach::own;
      continue;
    }
    auto duty = enum_named<Duty>(cell.substr(0, colon));
    if (!duty) throw std::logic_error("rights table: " + std::string(name) + ": " + std::string(cell));
    row.reach[static_cast<std::size_t>(*duty)] = *reach;
  }
  return row;
}

const std::vector<RightRow>& table() {
  static const std::vector<RightRow> rows = [] {
    std::vector<RightRow> made;
    for (const auto& [name, cells] : rights_table) {
      if (std::ranges::find(made, name, &RightRow::name) != made.end())
        throw std::logic_error("rights table: two rights named " + std::string(name));
      made.push_back(parsed(name, cells));
    }
    std::ranges::sort(made, {}, &RightRow::name);
    return made;
  }();
  return rows;
}

/// A person keeps the way to what is theirs after the last duty ended: a session to close, a consent to withdraw.
bool reaches_own(const Actor& actor, const RightRow& row) { return row.own_of_everyone && !actor.anonymous(); }

/// A duty of the region that somebody was given below it carries nothing.
Reach reach_in(const Actor& actor, const RightRow& row, const Grant& grant) {
  if (of_the_region(grant.duty) && grant.scope != actor.region) return Reach::no;
  return row.reach[static_cast<std::size_t>(grant.duty)];
}

}  // namespace

bool lies_within(std::string_view path, std::string_view scope) {
  return path.starts_with(scope) && (path.size() == scope.size() || path[scope.size()] == '/');
}

bool Actor::has(Duty duty) const {
  return std::ranges::any_of(grants, [&](const Grant& grant) { return grant.duty == duty; });
}

std::span<const RightRow> rights() { return table(); }

const RightRow& row_of(Right right) {
  auto at = std::ranges::lower_bound(table(), right.name, {}, &RightRow::name);
  if (at == table().end() || at->name != right.name)
    throw std::logic_error("no such right: " + std::string(right.name));
  return *at;
}

bool towards_people(Duty duty) {
  return duty == Duty::tutor || duty == Duty::curator || duty == Duty::mentor || duty == Duty::regional_methodist;
}

bool of_the_region(Duty duty) {
  return duty == Duty::centre || duty == Duty::ministry || duty == Duty::administrator;
}

bool may(const Actor& actor, Right right, const Scope& object) {
  const auto& row = row_of(right);
  if (row.anonymous || actor.house) return true;
  if (reaches_own(actor, row) && !object.owner.empty() && object.owner == actor.person) return true;
  return std::ranges::any_of(actor.grants, [&](const Grant& grant) {
    switch (reach_in(actor, row, grant)) {
      case Reach::no: return false;
      case Reach::own: return !object.owner.empty() && object.owner == actor.person;
      case Reach::scope: return !within_scope || lies_within(object.path, grant.scope);
      case Reach::region: return lies_within(object.path, actor.region);
    }
    return false;
  });
}

bool may_somewhere(const Actor& actor, Right right) {
  const auto& row = row_of(right);
  if (row.anonymous || actor.house || reaches_own(actor, row)) return true;
  return std::ranges::any_of(actor.grants, [&](const Grant& grant) { return reach_in(actor, row, grant) != Reach::no; });
}

std::vector<Grant> grants_over_others(const Actor& actor, Right right) {
  const auto& row = row_of(right);
  std::vector<Grant> over;
  for (const auto& grant : actor.grants) {
    auto reach = reach_in(actor, row, grant);
    if (reach == Reach::scope) over.push_back(grant);
    if (reach == Reach::region) over.push_back({grant.duty, actor.region});
  }
  return over;
}

Horizon horizon(const Actor& actor, Right right) {
  const auto& row = row_of(right);
  Horizon seen;
  seen.everything = actor.house;
  seen.own = reaches_own(actor, row);
  for (const auto& grant : actor.grants) {
    auto reach = reach_in(actor, row, grant);
    if (reach == Reach::region || (reach == Reach::scope && grant.scope == actor.region)) seen.everything = true;
    if (reach == Reach::scope) seen.paths.push_back(grant.scope);
    if (reach == Reach::own) seen.own = true;
  }
  std::ranges::sort(seen.paths);
  seen.paths.erase(std::ranges::unique(seen.paths).begin(), seen.paths.end());
  return seen;
}

}  // namespace marshrut::access
