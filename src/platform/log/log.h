#pragma once
// What the server says while it works: one line of JSON each, to stderr. A line never holds a name, login,
// address of a person, query string or body: callers give ids, templates and counts. Control characters are
// escaped, so one event is always one line.
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace marshrut::log {

enum class Level { debug, info, warn, error };

/// Lines below the level are dropped. At the start: info.
void start(Level level);
/// Sends the lines elsewhere (a test); an empty function sends them back to stderr.
void write_to(std::function<void(std::string_view line)> sink);

/// A request that was answered.
struct Answered {
  std::string_view method;
  std::string_view route;  // the template, /api/routes/{id}; never what was asked for
  int status = 0;
  double ms = 0;
  std::uint64_t bytes = 0;
  std::string_view request;  // its id, also in the answer's header
  std::string_view duty;     // of who asked: "head", "anonymous"
};
void request(const Answered& answered);

struct Field {
  std::string_view name;
  std::variant<std::string_view, std::int64_t, double> value;

  Field(std::string_view field, std::string_view text) : name(field), value(text) {}
  Field(std::string_view field, const char* text) : name(field), value(std::string_view(text)) {}
  Field(std::string_view field, const std::string& text) : name(field), value(std::string_view(text)) {}
  template <std::integral Number>
  Field(std::string_view field, Number number) : name(field), value(static_cast<std::int64_t>(number)) {}
  Field(std::string_view field, double number) : name(field), value(number) {}
};

/// log::event(Level::info, "listening", {{"port", 8080}});
void event(Level level, std::string_view event, std::initializer_list<Field> fields = {});

/// A fault that was caught; the same id is shown to who asked, without the text.
void incident(std::string_view id, std::string_view what);

}  // namespace marshrut::log
