#include "psychometrics/scoring/places.h"

#include <unordered_map>

#include "psychometrics/errors.h"
#include "psychometrics/latent/packed.h"

namespace marshrut::psychometrics {

Result<std::vector<std::uint32_t>> places_of(const ParameterTable& table, const Responses& responses,
                                             const std::string& name) {
  std::unordered_map<std::string, std::uint32_t> known;
  for (const auto& one : table.items) known.emplace(one.id, static_cast<std::uint32_t>(known.size()));
  std::vector<std::uint32_t> out;
  Refusals refusals;
  for (std::size_t item = 0; item < responses.items.size(); ++item) {
    const auto at = known.find(responses.items[item]);
    if (at == known.end())
      refusals.add(errors::item_unknown, "", name, std::to_string(responses.columns[item]), responses.items[item]);
    out.push_back(at == known.end() ? left_out : at->second);
  }
  if (refusals) return refusals.take();
  for (std::size_t row = 0; row < responses.rows(); ++row)
    for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at) {
      const auto [item, category] = responses.answers[at];
      const auto most = table.items[out[item]].item.categories() - 1;
      if (category > most)
        return fail(errors::category_unknown, "", name, std::to_string(responses.lines[row]),
                    std::to_string(responses.columns[item]), responses.items[item], std::to_string(category),
                    std::to_string(most));
    }
  return out;
}

}  // namespace marshrut::psychometrics
