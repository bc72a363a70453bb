#include "lawful.h"

#include <algorithm>
#include <stdexcept>

namespace marshrut::walk {
namespace {

using enum access::Duty;

Lawful kirov() {
  return {.regulation = "kirov",
          .asked = {{.role = "HEAD", .duties = {head}, .instead = {centre}}},
          .content_asked_again = true,
          .correctors = {teacher, regional_methodist, expert, centre},
          .certificate = true,
          .goals_question = "R06",
          .words_question = "R11",
          .words_are_tasks = true,
          .confirmed = [](const Ended& end) { return end.presented || (end.reflected && end.tasks); }};
}

Lawful sverdlovsk() {
  return {.regulation = "sverdlovsk",
          .asked = {{.role = "TUTOR_CURATOR", .duties = {tutor, curator}, .by_sending = true},
                    {.role = "TEACHER", .duties = {}, .consent = true, .by_sending = true}},
          .content_asked_again = true,
          .composers = {tutor, curator, centre},
          .correctors = {teacher, tutor, curator, head, centre},
          .goals_question = "R06",
          .words_question = "R11",
          .words_are_tasks = true,
          .confirmed = [](const Ended& end) { return end.reflected && (end.repeated || end.presented); }};
}

Lawful kalmykia() {
  return {.regulation = "kalmykia",
          .asked = {{.role = "CENTRE_SPECIALIST", .duties = {centre}}},
          .fault = "DATES_REAL",
          .content_asked_again = true,
          .composers = {regional_methodist, deputy, association_head},
          .correctors = {teacher, curator, regional_methodist, centre},
          .progress = {tutor, mentor, regional_methodist, centre},
          .control = Asked{.role = "HEAD", .duties = {head}, .instead = {centre}},
          .concluders = {centre},
          .goals_question = "K03",
          .words_question = "K02",
          .confirmed = [](const Ended& end) { return end.repeated && end.concluded; }};
}

Lawful krasnodar() {
  return {.regulation = "krasnodar",
          .asked = {},
          .composers = {centre},
          .correctors = {teacher, centre, tutor, regional_methodist, curator},
          .goals_question = "R06",
          .words_question = "R11",
          .words_are_tasks = true,
          .confirmed = [](const Ended& end) { return end.reflected && end.tasks; }};
}

Lawful kuragino() {
  return {.regulation = "kuragino",
          .parent = "krasnoyarsk",
          .asked = {},
          .correctors = {teacher},
          .within_school_year = true,
          .dates_within_term = false,
          .goals_question = "R02",
          .words_question = "R03",
          .words_are_tasks = true,
          .confirmed = [](const Ended& end) { return end.presented; }};
}

bool is_one_of(access::Duty duty, std::initializer_list<access::Duty> duties) {
  return std::ranges::find(duties, duty) != duties.end();
}

/// Those who learn, for what they do with their own.
bool learns(access::Duty duty) {
  return is_one_of(duty, {teacher, head, deputy});
}

bool accompanies(access::Duty duty) {
  return is_one_of(duty, {regional_methodist, tutor, curator, centre});
}

}  // namespace

std::vector<Lawful> five_regulations() {
  return {kirov(), sverdlovsk(), kalmykia(), krasnodar(), kuragino()};
}

Lawful lawful_of(const std::string& regulation) {
  for (auto& lawful : five_regulations())
    if (lawful.regulation == regulation) return lawful;
  throw std::logic_error("no such regulation: " + regulation);
}

bool has_right(Act act, access::Duty duty, bool own) {
  const bool at_school = is_one_of(duty, {head, deputy, association_head});
  const bool around = accompanies(duty) || is_one_of(duty, {municipal_methodist, mentor});
  switch (act) {
    case Act::begin:
    case Act::save:
    case Act::submit:
    case Act::withdraw:
    case Act::agree:
    case Act::send_back:
    case Act::reconsider: return own ? learns(duty) : at_school || around;
    case Act::correct_dates:
    case Act::correct_content:
      return own ? learns(duty) : is_one_of(duty, {head, deputy, municipal_methodist}) || accompanies(duty);
    case Act::suspend:
    case Act::resume: return own ? learns(duty) : duty == centre;
    case Act::annul:
    case Act::certify: return duty == centre;
    case Act::send_text:
    case Act::send_file:
    case Act::take_back:
    case Act::send_again:
    case Act::draft_reflection:
    case Act::reflect:
    case Act::send_product:
    case Act::rate:
    case Act::complete: return own && learns(duty);
    case Act::accept:
    case Act::ask_more: return !own && is_one_of(duty, {regional_methodist, tutor, centre});
    case Act::question: return own ? learns(duty) : accompanies(duty) || duty == mentor;
    case Act::add_checkpoint:
    case Act::pass_checkpoint: return accompanies(duty);
    case Act::control:
    case Act::conclude: return !own && is_one_of(duty, {head, deputy, regional_methodist, centre});
    case Act::review_product: return !own && is_one_of(duty, {regional_methodist, expert, centre});
    case Act::measure:
    case Act::day: return true;
  }
  return false;
}

}  // namespace marshrut::walk
