#pragma once
// Fourth pass: what a linear relaxation does not see. Cliques: sessions any two of which exclude each other (a common slot,
// one group, a week or a limit that two overfill), so that at most one is taken; grown greedily from a fractional point.
// Covers: groups that together overfill a limit or a week, so that one of them is missing, extended by every session that
// is as heavy as their heaviest (Balas 1975). Both are rows "sum of sessions <= count".
#include <cstdint>
#include <vector>

#include "planning/kernel/model.h"

namespace marshrut::planning::kernel {

struct Cut {
  std::vector<int> sessions;
  double limit = 0;
};

class Cuts {
 public:
  void clear() { words_ = 0; }
  /// Finds who excludes whom among the sessions that are alive; not ready where they are too many.
  void begin(const Model& model, const std::vector<char>& alive);
  bool ready() const { return words_ > 0; }
  /// Cuts that x violates, strongest first, at most `most`; valid until the next call.
  const std::vector<const Cut*>& separate(const std::vector<double>& x, std::size_t most);

 private:
  struct Item {
    double weight = 0;
    int session = 0;
  };
  struct Limit {
    std::vector<Item> items;
    double most = 0;
  };

  void exclude(int session, int rival);
  void exclude_slots();
  void exclude_groups();
  void load_limits();
  void exclude_limits();
  void clique_from(std::size_t seed, const std::vector<double>& x);
  void cover(const std::vector<double>& x, const Limit& limit);
  void cover_of_groups(const Limit& limit);
  void keep(double violation);

  const Model* model_ = nullptr;
  std::size_t words_ = 0;
  std::vector<std::uint64_t> edges_, common_;  // by places
  std::vector<int> alive_, support_;
  std::vector<int> place_;  // of a session among the alive
  std::vector<Limit> limits_;
  std::vector<double> group_weight_, group_share_;
  std::vector<int> groups_;
  std::vector<Cut> cuts_;
  std::vector<const Cut*> chosen_;
  std::vector<std::pair<double, std::size_t>> order_;
  std::size_t found_ = 0;
  Cut made_;
};

}  // namespace marshrut::planning::kernel
