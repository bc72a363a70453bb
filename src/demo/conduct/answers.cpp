#include "demo/conduct/answers.h"

#include <fmt/format.h>

#include <algorithm>

#include "demo/conduct/ability.h"
#include "demo/table.h"

namespace marshrut::demo {

namespace {

// Each item has a distractor that misleads more people than the others do.
std::string wrong_single(const Item& item, Random& random) {
  const auto key = static_cast<std::size_t>(std::stoi(item.key) - 1);
  Random taste(0, item.code);
  std::vector<int> weights(item.options.size(), 1);
  weights[taste.below(weights.size())] = 3;
  weights[key] = 0;
  return std::to_string(random.weighted(weights) + 1);
}

// One right option is forgotten or one wrong option is taken for right.
std::string wrong_multi(const Item& item, Random& random) {
  const auto key = split(item.key, ',');
  std::vector<std::string> chosen = key;
  std::vector<std::string> others;
  for (std::size_t i = 1; i <= item.options.size(); ++i) {
    if (std::ranges::find(key, std::to_string(i)) == key.end()) others.push_back(std::to_string(i));
  }
  if (!others.empty() && (chosen.size() < 2 || random.chance(0.5))) {
    chosen.push_back(random.pick(others));
    std::ranges::sort(chosen);
  } else {
    chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(random.below(chosen.size())));
  }
  return join(chosen, ",");
}

// Neighbours change places, or the order is taken backwards.
std::string wrong_order(const Item& item, Random& random) {
  auto letters = split(item.key, ',');
  if (random.chance(0.3)) {
    std::ranges::reverse(letters);
  } else {
    const std::size_t i = random.below(letters.size() - 1);
    std::swap(letters[i], letters[i + 1]);
  }
  return join(letters, ",");
}

// Two letters change their numbers: А-3;Б-1 -> А-1;Б-3.
std::string wrong_match(const Item& item, Random& random) {
  const auto pairs = split(item.key, ';');
  std::vector<std::string> letters;
  std::vector<std::string> numbers;
  for (const auto& pair : pairs) {
    const auto dash = pair.find('-');
    letters.push_back(pair.substr(0, dash));
    numbers.push_back(pair.substr(dash + 1));
  }
  const std::size_t i = random.below(numbers.size() - 1);
  std::swap(numbers[i], numbers[i + 1 + random.below(numbers.size() - 1 - i)]);
  std::vector<std::string> answer;
  for (std::size_t k = 0; k < letters.size(); ++k) answer.push_back(letters[k] + "-" + numbers[k]);
  return join(answer, ";");
}

// Two words change their gaps; where there is one gap, another word stands in it.
std::string wrong_gap(const Item& item, Random& random) {
  if (split(item.key, ';').size() > 1) return wrong_match(item, random);
  const auto right = std::stoul(item.key.substr(2));
  return "1-" + std::to_string(right % item.options.size() + 1);
}

// One gap has the neighbour of what is right in its list.
std::string wrong_inline(const Item& item, Random& random) {
  auto pairs = split(item.key, ';');
  auto& one = pairs[random.below(pairs.size())];
  const auto dash = one.find('-') + 1;
  one.replace(dash, one.npos, one.substr(dash) == "1" ? "2" : "1");
  return join(pairs, ";");
}

// A number near by; a word is left out.
std::string wrong_short(const Item& item, Random& random) {
  if (item.key.find_first_not_of("0123456789") != std::string::npos) return "не знаю";
  const int right = std::stoi(item.key);
  const int step = random.between(1, std::max(1, right / 4));
  return std::to_string(right > step && random.chance(0.5) ? right - step : right + step);
}

std::string wrong_answer(const Item& item, Random& random) {
  if (item.type == "single") return wrong_single(item, random);
  if (item.type == "multi") return wrong_multi(item, random);
  if (item.type == "order") return wrong_order(item, random);
  if (item.type == "match") return wrong_match(item, random);
  if (item.type == "gap") return wrong_gap(item, random);
  if (item.type == "inline") return wrong_inline(item, random);
  return wrong_short(item, random);
}

// Seconds of a person who neither hurries nor rests.
int usual_seconds(const Item& item) {
  if (item.type == "case") return 420;
  if (item.type == "single") return 55;
  return item.type == "short" ? 110 : 85;
}

int spent_seconds(const Item& item, Random& random) {
  return static_cast<int>(usual_seconds(item) *
                          (0.4 + 0.5 * random.unit() + 0.7 * random.unit() * random.unit()));
}

// Marks by rubric: each mark is won or lost by itself.
Answer answer_case(const Item& item, double ability, const std::vector<CaseAnswer>& texts, Random& random) {
  Answer answer;
  const double chance = right_probability(ability, difficulty_logit(item.difficulty));
  for (int mark = 0; mark < item.max_score; ++mark) answer.marks += random.chance(chance) ? 1 : 0;
  std::vector<const CaseAnswer*> fitting;
  for (const auto& text : texts) {
    if (text.item == item.code && text.marks == answer.marks) fitting.push_back(&text);
  }
  if (fitting.empty()) {
    answer.marks = 0;
  } else {
    answer.text = random.pick(fitting)->text;
  }
  return answer;
}

Answer answer_closed(const Item& item, double ability, Random& random) {
  Answer answer;
  if (random.chance(right_probability(ability, difficulty_logit(item.difficulty)))) {
    answer.text = item.key;
    answer.marks = item.max_score;
    return answer;
  }
  answer.text = wrong_answer(item, random);
  return answer;
}

}  // namespace

Answer give_answer(const Item& item, double ability, const std::vector<CaseAnswer>& case_answers,
                   Random& random) {
  Answer answer = item.type == "case" ? answer_case(item, ability, case_answers, random)
                                      : answer_closed(item, ability, random);
  answer.seconds = spent_seconds(item, random);
  return answer;
}

}  // namespace marshrut::demo
