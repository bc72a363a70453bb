#include "planning/region/run.h"

#include <algorithm>
#include <thread>

#include "base/random.h"

namespace marshrut::planning::region {
namespace {

constexpr int threads_most = 64;

constexpr std::size_t many = 10'000;
/// The more teachers, the less work for each.
Effort effort_for(std::size_t teachers, Effort wanted) {
  const auto& usual = teachers > many ? effort_for_many : effort_for_few;
  for (auto field : {&Effort::alone, &Effort::price, &Effort::exact, &Effort::assign})
    if (wanted.*field <= 0) wanted.*field = usual.*field;
  for (auto field : {&Effort::alone_activities, &Effort::price_activities, &Effort::assign_activities,
                     &Effort::price_rounds, &Effort::sample, &Effort::improve_rounds})
    if (wanted.*field <= 0) wanted.*field = usual.*field;
  for (auto field : {&Effort::gap, &Effort::exact_gap})
    if (wanted.*field <= 0) wanted.*field = usual.*field;
  return wanted;
}

}  // namespace

Run::Run(const Problem& asked, const Options& wishes)
    : problem(asked),
      options(wishes),
      effort(effort_for(asked.teachers(), wishes.effort)),
      alone(asked.teachers()),
      alone_bound(asked.teachers()),
      alone_known(asked.teachers()),
      prices(asked.sessions()),
      priced_bound(asked.teachers()),
      preparations_(asked),
      state_(wishes.seed * 0x9E3779B97F4A7C15u + 11) {
  for (int i = 0; i < std::clamp(wishes.threads, 1, threads_most); ++i)
    finders_.push_back(std::make_unique<Finder>(asked, preparations_));
}

std::vector<std::optional<Reply>> Run::ask(std::span<const Question> questions) {
  std::vector<std::optional<Reply>> replies(questions.size());
  std::atomic<std::size_t> next = 0;
  auto late = [this] { return over(); };
  auto answer = [&](Finder& finder) {
    for (std::size_t i = next++; i < questions.size() && !over(); i = next++)
      replies[i] = finder.best(questions[i], late);
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t f = 1; f < finders_.size() && f < questions.size(); ++f)
      others.emplace_back(answer, std::ref(*finders_[f]));
    answer(*finders_.front());
  }
  return replies;
}

std::optional<Reply> Run::ask(const Question& question) {
  return finders_.front()->best(question, [this] { return over(); });
}

void Run::share_out(std::size_t count, const std::function<void(std::size_t)>& each) const {
  std::size_t parts = finders_.size();
  auto part = [&](std::size_t p) {
    for (std::size_t i = count * p / parts; i < count * (p + 1) / parts; ++i) each(i);
  };
  std::vector<std::jthread> others;
  for (std::size_t p = 1; p < parts; ++p) others.emplace_back(part, p);
  part(0);
}

void Run::enter(Phase entered) {
  phase = entered;
  tell(0);
}

void Run::tell(double done) {
  if (options.progress) options.progress({phase, done, value, bound});
}

double Run::chance() {
  return static_cast<double>(split_mix(state_) >> 11) / 9007199254740992.0;
}

std::vector<double> Run::full_prices() const {
  auto full = prices;
  for (std::size_t s = 0; s < full.size(); ++s) full[s] += money_price * problem.activity_of(static_cast<int>(s)).cost;
  return full;
}

}  // namespace marshrut::planning::region
