#include "record.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace marshrut::testing {
namespace {

constexpr const char* record_path = "regulations/compliance.tsv";

/// "route.story" -> "route"
std::string name_of_story(const Story& story) {
  return story.file.substr(0, story.file.find('.'));
}

/// The duty that acts on a line: "teacher" of "as teacher2@S11".
std::string duty_at(const Story& story, const Step& expectation) {
  std::string who;
  for (const auto& step : story.steps) {
    if (step.kind == Step::Kind::as) who = step.text.substr(0, step.text.find('@'));
    if (&step == &expectation) break;
  }
  while (!who.empty() && std::isdigit(static_cast<unsigned char>(who.back()))) who.pop_back();
  return who;
}

http::Method method_named(const std::string& word) {
  using enum http::Method;
  for (auto method : {get, post, put, delete_})
    if (http::name_of(method) == word) return method;
  throw std::runtime_error("no such method: " + word);
}

}  // namespace

std::vector<Recorded> read_record() {
  std::vector<Recorded> record;
  for (const auto& row : rows_of(record_path)) {
    auto status = enum_named<Status>(row.at(1));
    if (!status) throw std::runtime_error("compliance.tsv: no status " + row.at(1));
    record.push_back({row.at(0), *status, row.at(2), row.at(3), row.at(4), row.at(5), row.at(6)});
  }
  return record;
}

std::string line_of(const Recorded& recorded) {
  const auto& [clause, status, story, line, room, screen, without] = recorded;
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}", clause, name_of(status), story, line, room, screen, without);
}

void write_record(const std::vector<Recorded>& record) {
  std::ofstream file(std::string(MARSHRUT_ROOT) + "/" + record_path);
  file << "id\tstatus\tstory\tline\troom\tscreen\twithout\n";
  for (const auto& recorded : record) file << line_of(recorded) << '\n';
  if (!file.flush()) throw std::runtime_error("compliance.tsv cannot be written");
}

Recorder::Recorder() : endpoints_(app::every_endpoint()), routes_(endpoints_) {
  for (const auto& row : rows_of("regulations/not_software.tsv")) not_software_.insert(row.at(0));
}

const Proof* Recorder::proof_of(const std::string& clause) const {
  auto at = std::ranges::find(proofs_, clause, &Proof::clause);
  return at == proofs_.end() ? nullptr : &*at;
}

const Story* Recorder::story_named(const std::string& name) const {
  auto at = std::ranges::find(stories_, name, &name_of_story);
  return at == stories_.end() ? nullptr : &*at;
}

Recorded Recorder::told_at(const Clause& clause, const Story& story, const Step& expectation) const {
  const auto& asked = request_before(story, expectation).text;
  const auto space = asked.find(' ');
  const auto path = asked.substr(space + 1, asked.find('?') - space - 1);
  const auto found = routes_.find(method_named(asked.substr(0, space)), path);
  Recorded recorded{clause.id, Status::passing, name_of_story(story), asked, "", "", ""};
  if (!found.endpoint) return recorded;
  recorded.room = found.endpoint->room;
  recorded.screen =
      screen_of(screens_, asked.substr(0, space), found.endpoint->path, recorded.room, duty_at(story, expectation));
  return recorded;
}

/// The line that was recorded while it is still there, else the first that tells the clause.
Recorder::Place Recorder::place_of(const Clause& clause, const Recorded* former) const {
  const auto* proof = proof_of(clause.id);
  Place first;
  for (const auto& story : stories_) {
    if (proof && name_of_story(story) != proof->story) continue;
    for (const auto& step : story.steps) {
      if (!tells(step, clause.id)) continue;
      if (!first.step) first = {&story, &step};
      if (former && former->story == name_of_story(story) && former->line == request_before(story, step).text)
        return {&story, &step};
    }
  }
  return first;
}

Recorded Recorder::as_told(const Clause& clause, const std::vector<Recorded>& former) const {
  auto at = std::ranges::find(former, clause.id, &Recorded::clause);
  const auto* before = at == former.end() ? nullptr : &*at;
  auto place = place_of(clause, before);
  if (!place.step)
    return {clause.id, not_software_.contains(clause.id) ? Status::not_software : Status::unproven, {}, {}, {}, {}, {}};
  auto recorded = told_at(clause, *place.story, *place.step);
  const auto* proof = proof_of(clause.id);
  if (before && before->status == Status::proven && proof && before->without == told(proof->things)) {
    recorded.status = Status::proven;
    recorded.without = before->without;
  }
  return recorded;
}

}  // namespace marshrut::testing
