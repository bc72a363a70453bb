#include "psychometrics/adaptive/bank.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {

AdaptiveBank::AdaptiveBank(std::vector<Item> given) : items(std::move(given)) {
  std::size_t most = 0;
  for (const auto& item : items) most = std::max(most, item.categories());
  information.assign(nodes, PerItem(items.size(), 0));
  probabilities.assign(most > 0 ? most - 1 : 0, std::vector(nodes, PerItem(items.size(), 0)));
  const auto& abilities = node_abilities();
  for (std::size_t at = 0; at < items.size(); ++at) {
    const auto& item = items[at];
    auto& rows = log_probabilities.emplace_back(item.categories());
    psychometrics::log_probabilities(item, abilities, rows);
    for (std::size_t q = 0; q < nodes; ++q) {
      information[q][at] = psychometrics::information(item, abilities[q]);
      for (std::size_t k = 1; k < item.categories(); ++k) probabilities[k - 1][q][at] = std::exp(rows[k][q]);
    }
  }
}

}  // namespace marshrut::psychometrics
