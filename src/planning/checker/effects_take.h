#pragma once
// Takes members out of a document by hand and keeps the first place that is not as expected; later values are defaults.
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/time.h"
#include "planning/checker/errors.h"
#include "platform/json/document.h"

namespace marshrut::planning::checker {

class Taker {
 public:
  Taker(const json::Value& value, std::string at, std::optional<Error>& first) : value_(&value), at_(std::move(at)), first_(&first) {}

  bool has(std::string_view name) const { return find(name) != nullptr; }
  const std::string& at() const { return at_; }

  Taker member(std::string_view name) const {
    static const json::Value nothing;
    const auto* found = find(name);
    if (!found) wrong(std::string(name));
    return {found ? *found : nothing, at_ + "/" + std::string(name), *first_};
  }
  std::vector<Taker> list() const {
    if (value_->shape != json::Shape::list) return wrong("a list"), std::vector<Taker>{};
    std::vector<Taker> all;
    for (auto* c = value_->begin(); c != value_->end(); c = c->next())
      all.emplace_back(*c, at_ + "/" + std::to_string(all.size()), *first_);
    return all;
  }
  /// The members of an object, by name.
  std::vector<std::pair<std::string, Taker>> members() const {
    if (value_->shape != json::Shape::object) return wrong("an object"), std::vector<std::pair<std::string, Taker>>{};
    std::vector<std::pair<std::string, Taker>> all;
    for (auto* c = value_->begin(); c != value_->end(); c = c->next())
      all.emplace_back(c->name, Taker{*c, at_ + "/" + std::string(c->name), *first_});
    return all;
  }
  std::vector<Taker> list(std::string_view name) const { return has(name) ? member(name).list() : std::vector<Taker>{}; }

  std::string text() const {
    if (value_->shape != json::Shape::text) return wrong("a text"), "";
    return std::string(value_->text);
  }
  double number() const {
    double read = std::nan("");
    if (value_->shape == json::Shape::number)
      std::from_chars(value_->text.data(), value_->text.data() + value_->text.size(), read);
    if (!std::isfinite(read)) return wrong("a number"), 0;
    return read;
  }
  int whole(int least, int most) const {
    const double read = number();
    if (!(read >= least && read <= most && read == std::floor(read))) return wrong("a whole number of the horizon"), least;
    return static_cast<int>(read);
  }
  bool truth() const {
    if (value_->shape != json::Shape::boolean) wrong("true or false");
    return value_->text == "true";
  }
  Date date() const {
    auto day = Date::parse(text());
    if (!day) wrong("a date");
    return day.value_or(Date{});
  }
  double number_or(std::string_view name, double otherwise) const { return has(name) ? member(name).number() : otherwise; }
  std::optional<double> maybe_number(std::string_view name) const {
    return has(name) ? std::optional(member(name).number()) : std::nullopt;
  }
  std::set<std::string> texts(std::string_view name) const {
    std::set<std::string> all;
    for (const auto& one : list(name)) all.insert(one.text());
    return all;
  }
  /// The two elements of a pair; the first twice where it is none.
  std::pair<Taker, Taker> pair() const {
    auto both = list();
    if (both.size() != 2) return wrong("a list of two"), std::pair{*this, *this};
    return {both[0], both[1]};
  }

 private:
  const json::Value* find(std::string_view name) const {
    if (value_->shape != json::Shape::object) return nullptr;
    for (auto* c = value_->begin(); c != value_->end(); c = c->next())
      if (c->name == name && c->shape != json::Shape::null) return c;
    return nullptr;
  }
  void wrong(std::string expected) const {
    if (!*first_) *first_ = Error{&errors::unreadable, at_, {std::move(expected)}, {}};
  }

  const json::Value* value_;
  std::string at_;
  std::optional<Error>* first_;
};

}  // namespace marshrut::planning::checker
