#include "wave/run/acts_count.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <thread>

#include "access/work.h"
#include "planning/region/allocate.h"
#include "planning/region_of.h"
#include "platform/json/json.h"
#include "platform/log/log.h"
#include "regulation/rules.h"
#include "wave/rules.h"
#include "wave/run/acts_people.h"
#include "wave/run/live.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

using access::Work;
namespace solver = planning::region;

constexpr access::Right to_manage{"wave.manage"};
constexpr std::int64_t stale_ms = 60'000;
constexpr auto heart_every = std::chrono::seconds(5);
constexpr std::size_t points_kept = 200;

/// What is known of everybody when the count begins.
struct Gathered {
  planning::kernel::Instance instance;
  std::vector<std::string> paths;  // of the instance's teachers
  std::vector<Participant> unserved;  // nothing on offer is for them
};

Result<Gathered> gather(Work& work, const WaveTerms& terms, const LiveRun& live) {
  work.own();
  Gathered gathered;
  Gathering all(work, terms);
  for (const auto& who : participants(work, terms, 0)) {
    if (live.stopped()) break;
    const bool planned = TRY(all.add(who));
    if (planned)
      gathered.paths.push_back(who.workplace.path);
    else
      gathered.unserved.push_back(who);
  }
  gathered.instance = all.take();
  return gathered;
}

/// Says every few seconds that the run is still counted, and hears when it is cancelled from elsewhere.
class Heart {
 public:
  Heart(access::Services& services, const std::string& region, const WaveRun& run, LiveRun& live,
        const std::stop_token& stop)
      : thread_([&, stop](const std::stop_token& over) {
          std::unique_lock lock(mutex_);
          while (!over.stop_requested()) {
            if (stop.stop_requested()) live.stop();
            const bool goes_on = services.database.write(
                [&](db::Session& rows) { return store::move_run(rows, region, run.id, services.clock.now()); });
            if (!goes_on) live.stop();
            wake_.wait_for(lock, over, heart_every, [] { return false; });
          }
        }) {}

 private:
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread thread_;
};

/// What something on offer would serve and the route does not; nobody's empty route lacks anything.
std::string lacks_of(const solver::Line& line) {
  std::string lacks;
  for (const auto& unmet : line.unmet) lacks += (lacks.empty() ? "" : ";") + unmet.tag;
  return lacks;
}

std::vector<BelowFloor> below_of(const std::vector<solver::UnderFloor>& under) {
  std::vector<BelowFloor> below;
  for (const auto& one : under) {
    auto at = std::ranges::find(below, one.reason, &BelowFloor::reason);
    if (at == below.end()) at = below.insert(at, {one.reason, 0});
    ++at->teachers;
  }
  return below;
}

RunSummary summary_of(const solver::Allocation& plan, std::int64_t without_offers, double seconds) {
  const auto& found = plan.summary;
  RunSummary summary{found.teachers,
          without_offers,
          found.value,
          found.bound,
          found.gap,
          found.first_come_value,
          found.first_come_whole ? std::optional(found.benefit) : std::nullopt,
          found.share_p1,
          found.share_p5,
          found.share_mean,
          found.first_come_share_p1,
          found.with_nothing,
          found.below_floor,
          found.sessions,
          found.oversubscribed,
          found.groups_closed,
          seconds,
          0,
          0,
          below_of(found.under_floor)};
  for (const auto& line : plan.lines) {
    const auto lacks = lacks_of(line);
    summary.without_kind += lacks.find("kind ") != std::string::npos;
    summary.without_need += lacks.find("need ") != std::string::npos;
  }
  return summary;
}

/// The bound of the end is above the last that was told by what routes are worth that miss more than their best ones alone
/// (planning/region/allocate.cpp): it was so at every moment. The last moment has the plan that was kept.
std::vector<RunPoint> ended(std::vector<RunPoint> course, const solver::Summary& found) {
  if (course.empty()) return course;
  const double lift = found.bound - course.back().bound;
  for (auto& point : course)
    if (point.bound > 0 && lift > 0) point.bound += lift;
  course.back().value = found.value;
  course.back().bound = found.bound;
  return course;
}

class Counting {
 public:
  Counting(access::Services& services, const std::string& region, WaveRun run, LiveRun& live)
      : services_(services), region_(region), run_(std::move(run)), live_(live) {}

  /// False when it was stopped, or ended meanwhile.
  bool count() {
    const auto terms = json::read<WaveTerms>(run_.terms).value();
    auto gathered = access::consult(services_, access::Actor::of_house(region_), to_manage,
                                    [&](Work& work) { return gather(work, terms, live_); });
    if (!gathered) throw std::runtime_error(gathered.error().words_en());
    if (live_.stopped()) return end(RunState::interrupted), false;
    if (gathered->instance.teachers.empty()) return end(RunState::failed), false;
    auto problem = solver::problem_of(gathered->instance);
    if (!problem) throw std::runtime_error(problem.error().words_en());
    auto found = solver::allocate(*problem, options());
    if (!found) throw std::runtime_error(found.error().words_en());
    if (live_.stopped()) return end(RunState::interrupted), false;
    return keep(*problem, *found, *gathered);
  }

  bool end(RunState state) {
    run_.state = state;
    return services_.database.write([&](db::Session& rows) { return close(rows); });
  }

 private:
  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count(); }

  solver::Options options() {
    solver::Options options;
    options.seed = static_cast<std::uint64_t>(run_.seed);
    options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency() / 2));
    options.spent = [this, most = static_cast<double>(run_.minutes) * 60] {
      return live_.stopped() ? 1 : seconds() / most;
    };
    options.progress = [this](const solver::Progress& at) {
      live_.tell({seconds(), at.phase, at.done, at.value, at.bound});
    };
    return options;
  }

  bool close(db::Session& rows) {
    run_.moved_ms = services_.clock.now();
    return store::end_run(rows, region_, run_);
  }

  bool keep(const solver::Problem& problem, const solver::Allocation& found, const Gathered& gathered) {
    run_.state = RunState::done;
    run_.summary = json::write(summary_of(found, static_cast<std::int64_t>(gathered.unserved.size()), seconds()));
    run_.course = json::write(RunCourse{ended(thinned(live_.points(), points_kept), found.summary)});
    const auto lines = lines_of(problem, found, gathered);
    std::vector<ScarceSession> scarce;
    for (const auto& one : found.scarce) scarce.push_back({one.session, one.price, one.seats, one.another_group});
    return services_.database.write([&](db::Session& rows) {
      if (!close(rows)) return false;
      store::keep_found(rows, region_, run_, lines, scarce);
      return true;
    });
  }

  static std::vector<WaveLine> lines_of(const solver::Problem& problem, const solver::Allocation& found,
                                        const Gathered& gathered) {
    std::vector<WaveLine> lines;
    for (std::size_t at = 0; at < found.lines.size(); ++at) {
      const auto& line = found.lines[at];
      std::vector<std::string> wanted;
      for (const auto& item : found.alone[at].items)
        if (!found.routes[at].has(item.session)) wanted.push_back(problem.catalogue.session_data(item.session).id);
      lines.push_back({{line.teacher},
                       joined(line.sessions),
                       line.value,
                       line.alone,
                       joined(wanted),
                       static_cast<std::int64_t>(at),
                       gathered.paths[at],
                       lacks_of(line)});
    }
    // Who was looked at and found nothing is no late comer.
    for (const auto& who : gathered.unserved)
      lines.push_back({who.person, "", 0, 0, "", static_cast<std::int64_t>(lines.size()), who.workplace.path, ""});
    return lines;
  }

  static std::string joined(const std::vector<std::string>& sessions) {
    std::string all;
    for (const auto& session : sessions) all += (all.empty() ? "" : ";") + session;
    return all;
  }

  access::Services& services_;
  const std::string& region_;
  WaveRun run_;
  LiveRun& live_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

bool count_one(access::Services& services, const std::string& region, const WaveRun& run, const std::stop_token& stop) {
  auto& runs = services.part<LiveRuns>();
  const auto live = runs.begin(run.id);
  Counting counting(services, region, run, *live);
  bool done = false;
  try {
    const Heart heart(services, region, run, *live, stop);
    done = counting.count();
  } catch (const std::exception& fault) {
    log::incident("wave_run", run.id.value + ": " + fault.what());
    counting.end(RunState::failed);
  }
  runs.end(run.id);
  return done;
}

}  // namespace

std::int64_t count_runs(access::Services& services, const std::string& region, const std::stop_token& stop) {
  const auto waiting = services.database.read([&](db::Session& rows) { return store::open_run(rows, region); });
  if (!waiting) return 0;
  const auto now = services.clock.now();
  const bool taken = services.database.write([&](db::Session& rows) {
    store::interrupt_runs(rows, region, now.plus_ms(-stale_ms));
    return store::take_run(rows, region, waiting->id, now);
  });
  return taken && count_one(services, region, *waiting, stop) ? 1 : 0;
}

void interrupt_left_runs(access::Services& services, const std::string& region) {
  // A file has one server; of a database that several use, only what nobody moves is left over.
  const bool is_alone = services.database.dialect() == db::Dialect::sqlite;
  const auto since = services.clock.now().plus_ms(is_alone ? 1 : -stale_ms);
  services.database.write([&](db::Session& rows) { store::interrupt_runs(rows, region, since); });
}

}  // namespace marshrut::wave
