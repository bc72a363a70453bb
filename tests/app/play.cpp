#include "play.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "monitoring/standing/acts_counts.h"
#include "monitoring/standing/standing.h"
#include "monitoring/store.h"
#include "platform/http/http.h"
#include "platform/json/json.h"
#include "wave/offer/acts_seats.h"
#include "wave/run/acts_count.h"

namespace marshrut::testing {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

http::Method method_named(const std::string& word) {
  using enum http::Method;
  for (auto method : {get, post, put, delete_})
    if (http::name_of(method) == word) return method;
  throw std::runtime_error("no such method: " + word);
}

/// Letters that a browser would escape in an address.
std::string escaped(const std::string& target) {
  std::string out;
  for (char c : target) out += static_cast<unsigned char>(c) < 128 ? std::string(1, c) : http::percent_encode({&c, 1});
  return out;
}

Reply asked(World& world, const std::string& who, const Step& step, const Kept& kept) {
  auto line = filled(step.text, kept);
  auto space = line.find(' ');
  auto method = method_named(line.substr(0, space));
  auto target = escaped(line.substr(space + 1));
  auto stranger = world.stranger();
  auto& browser = who == "nobody" ? stranger : world.as(who);
  if (step.upload.empty()) return browser.send(method, target, filled(step.body, kept));
  auto bytes = bytes_of(std::filesystem::path(MARSHRUT_STORIES) / step.upload);
  return browser.upload(target, step.upload.ends_with(".csv") ? filled(bytes, kept) : bytes);
}

/// Sessions do not last till another day.
std::set<std::string> everybody(const Story& story) {
  std::set<std::string> people;
  for (const auto& step : story.steps)
    if (step.kind == Step::Kind::as && step.text != "nobody") people.insert(step.text);
  return people;
}

/// What went otherwise than told, "" when nothing did.
std::string difference(const Step& step, const Reply& reply, Kept& kept) {
  if (std::to_string(reply.status) != step.text)
    return fmt::format("expected {}, got {} {}", step.text, reply.status, reply.body.substr(0, 600));
  auto wrong = mismatch(step.body, reply.body, kept);
  return wrong.empty() ? "" : wrong + "\n" + reply.body.substr(0, 1500);
}

/// The matrix from what was kept of the schools is the one counted at once; between, some are kept and some change.
std::string difference_of_counts(World& world) {
  auto& services = world.house->services();
  for (const auto& region : services.regions) {
    const auto today = services.today_in(region.region);
    const auto [kept, counted] = services.database.read([&](db::Session& rows) {
      return std::pair(monitoring::standings_summed(monitoring::ways_of_schools(rows, region.region, region.region, today), region.region),
                       monitoring::standings_summed(monitoring::store::ways_by_school(rows, region.region, {region.region, today, ""}), region.region));
    });
    for (const auto& [path, sum] : counted)
      if (const auto found = kept.find(path); found == kept.end() || json::write(found->second) != json::write(sum))
        return "the staff of " + path + " is counted otherwise";
    monitoring::count_schools(services, region.region);
  }
  return "";
}

/// What `serve` does beside the requests, as far as stories wait for it.
void let_work(World& world) {
  auto& services = world.house->services();
  for (const auto& one : services.regions) {
    wave::count_runs(services, one.region);
    while (wave::hold_offers(services, one.region) > 0) {
    }
    wave::tend_offers(services, one.region);
  }
}

}  // namespace

std::vector<Story> every_story() {
  std::vector<Story> stories;
  for (const auto& entry : std::filesystem::directory_iterator(MARSHRUT_STORIES))
    if (entry.path().extension() == ".story")
      stories.push_back(read_story(entry.path().filename().string(), bytes_of(entry.path())));
  std::ranges::sort(stories, {}, &Story::file);
  return stories;
}

Played play(World& world, const Story& story) {
  Kept kept;
  std::string who = "nobody";
  std::set<std::string> signed_out;
  Reply reply;
  for (const auto& step : story.steps) {
    if (step.kind == Step::Kind::as) who = step.text;
    if (step.kind == Step::Kind::at) world.move_to(Instant::parse(step.text).value()), signed_out = everybody(story);
    if (signed_out.erase(who) > 0 && !world.as(who).sign_in(who, World::password))
      return {nullptr, who + " cannot sign in"};
    if (step.kind == Step::Kind::house) let_work(world);
    if (step.kind == Step::Kind::request) reply = asked(world, who, step, kept);
    if (step.kind != Step::Kind::expect) continue;
    if (auto wrong = difference(step, reply, kept); !wrong.empty())
      return {&step, fmt::format("{}:{}: {}", story.file, step.line, wrong)};
    if (auto wrong = difference_of_counts(world); !wrong.empty())
      return {&step, fmt::format("{}:{}: {}", story.file, step.line, wrong)};
  }
  return {};
}

}  // namespace marshrut::testing
