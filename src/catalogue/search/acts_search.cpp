#include "catalogue/search/acts_search.h"

#include <algorithm>
#include <charconv>
#include <ranges>

#include "base/pattern.h"
#include "base/text.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "deficit/request/store_request.h"
#include "platform/words/stems.h"
#include "regulation/acts.h"

namespace marshrut::catalogue {
namespace {

constexpr int page_of_activities = 40;
constexpr int whole_list = 20'000;
constexpr std::string_view others_mark = "|";

ActivityLine line_of(const Activity& a) {
  return {a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.venue, a.provider, a.hours,
          a.competencies, a.state, a.revision, a.level, false};
}

/// "worth|title|id" of the last line shown, after a mark when it stands behind the priorities.
std::optional<store::Last> last_of(const std::optional<std::string>& after) {
  if (!after) return {};
  std::string_view rest = *after;
  if (rest.starts_with(others_mark)) rest.remove_prefix(others_mark.size());
  const auto first = rest.find('|'), second = rest.rfind('|');
  if (first == rest.npos || first == second) return {};
  std::int32_t worth = 0;
  std::from_chars(rest.data(), rest.data() + first, worth);
  return store::Last{worth, std::string(rest.substr(first + 1, second - first - 1)), std::string(rest.substr(second + 1))};
}

std::string place_after(const store::Found& last, bool others) {
  return std::string(others ? others_mark : "") + std::to_string(last.worth) + "|" + last.activity.title + "|" +
         last.activity.id.value;
}

template <class T>
std::string named(const std::optional<T>& value) {
  return value ? std::string(name_of(*value)) : "";
}

std::string day_of(const std::optional<Date>& day) { return day ? day->iso() : ""; }

/// What is a priority today, as a search takes it; "" when nothing is.
std::string priorities_today(Work& work) {
  std::string codes;
  for (const auto& code : deficit::priority_competencies(work.rows, work.region, work.today())) codes += ";" + code;
  return codes.empty() ? "" : codes + ";";
}

std::vector<CompetencyWords> words_of_competencies(Work& work) {
  std::vector<CompetencyWords> words;
  for (const auto& one : competency::competencies(work.rows, work.region))
    words.push_back({one.code, words::stems_of(one.title + " " + one.code)});
  return words;
}

AskedWords asked_by(Work& work, const ListActivities& request) {
  const auto stems = words::stems_of(request.search.value_or(""));
  if (stems.empty()) return {};
  return asked_words(stems, words_of_competencies(work));
}

store::Search search_of(Work& work, const ListActivities& r) {
  store::Filters filters{r.state.value_or(ActivityState::published), r.competency.value_or(""), named(r.kind), named(r.form),
                         r.subject.value_or(""), r.most_hours.value_or(0), named(r.level), named(r.programme),
                         r.horizon.value_or(false), named(r.education_type), named(r.venue), r.most_cost,
                         pattern_holding(folded(r.provider.value_or(""))), day_of(r.from), day_of(r.until),
                         r.free.value_or(false), r.near.value_or(false) ? regulation::own_place(work) + "/" : "", work.today(), "", ""};
  return {asked_by(work, r), std::move(filters), last_of(r.after), page_of_activities + 1};
}

bool is_priority(const Activity& activity, const std::string& priorities) {
  return !priorities.empty() && std::ranges::any_of(listed(activity.competencies), [&](const std::string& code) {
    return priorities.find(";" + code + ";") != std::string::npos;
  });
}

/// The word whose stem it is, as it stands in the text.
std::optional<std::string> word_of(std::string_view text, const std::string& stem) {
  for (const auto& word : words::words_of(text))
    if (words::stems_of(word) == std::vector{stem}) return word;
  return {};
}

/// A page: the rest of the priorities after the place, then the others. The place says which part it is in.
std::vector<store::Found> page_by_priority(Work& work, store::Search search, bool among_others) {
  std::vector<store::Found> found;
  if (!among_others) {
    search.filters.part = "priority";
    found = store::search(work.rows, work.region, search);
    search.after.reset();
  }
  search.filters.part = "other";
  search.rows -= static_cast<int>(found.size());
  if (search.rows <= 0) return found;
  for (auto& one : store::search(work.rows, work.region, search)) found.push_back(std::move(one));
  return found;
}

std::vector<store::Found> page_of(Work& work, const store::Search& search, const std::optional<std::string>& after) {
  if (search.filters.priorities.empty()) return store::search(work.rows, work.region, search);
  return page_by_priority(work, search, after && after->starts_with(others_mark));
}

/// What a word with a slip may have meant: the words of activities and those of competencies.
struct Known {
  std::vector<KnownWord> words;
  std::vector<CompetencyWords> competencies;
};

Known known_to(Work& work, const store::Search& search) {
  if (search.words.front().from.empty()) return {};
  Known known{store::known_words(work.rows, work.region, search.filters.state), words_of_competencies(work)};
  for (const auto& one : known.competencies)
    for (const auto& stem : one.stems) known.words.push_back({stem, 1});
  return known;
}

/// Puts what was meant in the place of words that find nothing. Nothing when no word is like them, or each finds something.
std::optional<std::vector<Meant>> words_meant(store::Search& search, std::string_view typed, const Known& known) {
  std::vector<Meant> meant;
  for (auto& asked : search.words) {
    const auto word = meant_by(asked, known.words);
    if (!word) continue;
    meant.push_back({word_of(typed, asked.from).value_or(asked.from), *word});
    asked = asked_words({*word}, known.competencies).front();
  }
  if (meant.empty()) return {};
  return meant;
}

/// Whole words in the place of stems, where the text holds them.
void name_wholly(std::optional<std::vector<Meant>>& meant, std::string_view text) {
  if (!meant) return;
  for (auto& one : *meant)
    if (const auto word = word_of(text, one.meant)) one.meant = letters_and_digits(folded(*word));
    else one.meant += "…";
}

/// Tries a search again without one condition after another.
class Loosening {
 public:
  Loosening(Work& work, const ListActivities& asked, const Known& known)
      : work_(work), asked_(asked), known_(known) {}

  template <class T>
  void without(std::optional<T> ListActivities::*condition, Condition name) {
    if (!(asked_.*condition)) return;
    ++conditions_;
    auto wider = asked_;
    (wider.*condition).reset();
    keep(wider, name, "");
  }

  /// Of the words that are looked for; a part of one, or one without a meaning, is none.
  void without_words() {
    const auto words = words::words_of(asked_.search.value_or(""));
    for (const auto& word : words | std::views::filter(has_stem) | std::views::take(words_most)) {
      ++conditions_;
      auto wider = asked_;
      wider.search.reset();
      for (const auto& other : words)
        if (&other != &word) wider.search = wider.search.value_or("") + " " + other;
      keep(wider, Condition::search, word);
    }
  }

  /// Nothing when there is one condition alone: to drop it is to list everything.
  std::optional<std::vector<Loosened>> take() {
    if (conditions_ < 2 || found_.empty()) return {};
    std::ranges::stable_sort(found_, std::ranges::greater(), &Loosened::found);
    return std::move(found_);
  }

 private:
  static bool has_stem(const std::string& word) { return !words::stems_of(word).empty(); }

  void keep(const ListActivities& wider, Condition name, const std::string& word) {
    auto search = search_of(work_, wider);
    search.rows = page_of_activities;
    words_meant(search, wider.search.value_or(""), known_);
    const auto found = store::search(work_.rows, work_.region, search).size();
    if (found > 0) found_.push_back({name, word, static_cast<std::int64_t>(found)});
  }

  Work& work_;
  const ListActivities& asked_;
  const Known& known_;
  std::size_t conditions_ = 0;
  std::vector<Loosened> found_;
};

std::optional<std::vector<Loosened>> loosened(Work& work, const ListActivities& request, const Known& known) {
  using L = ListActivities;
  Loosening loosening(work, request, known);
  loosening.without_words();
  loosening.without(&L::competency, Condition::competency);
  loosening.without(&L::kind, Condition::kind);
  loosening.without(&L::form, Condition::form);
  loosening.without(&L::most_hours, Condition::most_hours);
  loosening.without(&L::subject, Condition::subject);
  loosening.without(&L::from, Condition::from);
  loosening.without(&L::until, Condition::until);
  loosening.without(&L::free, Condition::free);
  loosening.without(&L::near, Condition::near);
  loosening.without(&L::education_type, Condition::education_type);
  loosening.without(&L::venue, Condition::venue);
  loosening.without(&L::most_cost, Condition::most_cost);
  loosening.without(&L::provider, Condition::provider);
  loosening.without(&L::level, Condition::level);
  loosening.without(&L::programme, Condition::programme);
  loosening.without(&L::horizon, Condition::horizon);
  return loosening.take();
}

}  // namespace

Result<Activities> list_activities(Work& work, const ListActivities& request) {
  if (request.state.value_or(ActivityState::published) != ActivityState::published && !sees_all(work))
    return fail(access::errors::not_found, "/state");
  auto search = search_of(work, request);
  search.filters.priorities = priorities_today(work);
  Activities answer;
  auto found = page_of(work, search, request.after);
  Known known;
  if (found.empty()) {
    known = known_to(work, search);
    answer.instead = words_meant(search, request.search.value_or(""), known);
    if (answer.instead) found = page_of(work, search, request.after);
    if (found.empty() || request.after) answer.instead.reset();  // what was meant is said on the first page
    else name_wholly(answer.instead, found.front().activity.title);
  }
  for (const auto& one : found | std::views::take(page_of_activities)) {
    answer.activities.push_back(line_of(one.activity));
    answer.activities.back().priority = is_priority(one.activity, search.filters.priorities);
  }
  if (found.size() > page_of_activities)
    answer.next = place_after(found[page_of_activities - 1],
                              !search.filters.priorities.empty() && !answer.activities.back().priority);
  if (found.empty() && !request.after) answer.loosen = loosened(work, request, known);
  return answer;
}

std::vector<Activity> found_activities(Work& work, const ListActivities& request) {
  auto search = search_of(work, request);
  search.rows = whole_list;
  auto found = store::search(work.rows, work.region, search);
  if (found.empty() && words_meant(search, request.search.value_or(""), known_to(work, search)))
    found = store::search(work.rows, work.region, search);
  std::vector<Activity> activities;
  for (auto& one : found) activities.push_back(std::move(one.activity));
  return activities;
}

}  // namespace marshrut::catalogue
