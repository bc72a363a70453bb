#include "planning/kernel/subset.h"

#include <utility>

namespace marshrut::planning::kernel {
namespace {

/// Its place, or -1 when none of its sessions is left.
int take(const Model& from, std::size_t activity, const std::vector<char>& gone, Model& to) {
  const auto& a = from.activities[activity];
  int place = static_cast<int>(to.activities.size()), first = static_cast<int>(to.sessions.size());
  for (auto s = static_cast<std::size_t>(a.first); s < static_cast<std::size_t>(a.last); ++s) {
    if (gone[s]) continue;
    to.sessions.push_back(from.sessions[s]);
    to.sessions.back().activity = place;
  }
  if (first == static_cast<int>(to.sessions.size())) return -1;
  to.activities.push_back(a);
  to.activities.back().first = first;
  to.activities.back().last = static_cast<int>(to.sessions.size());
  return place;
}

}  // namespace

Model subset(const Model& model, const std::vector<char>& gone, const std::vector<Dropped>& why) {
  Model out;
  static_cast<Limits&>(out) = model;
  out.activities.reserve(model.activities.size());
  out.sessions.reserve(model.sessions.size());
  std::vector<int> place(model.activities.size());
  for (std::size_t a = 0; a < model.activities.size(); ++a)
    if ((place[a] = take(model, a, gone, out)) < 0) out.dropped.push_back(why[a]);
  for (auto& a : out.activities) {
    for (int& before : a.before) before = place[static_cast<std::size_t>(before)];
    std::erase(a.before, -1);
  }
  return out;
}

}  // namespace marshrut::planning::kernel
