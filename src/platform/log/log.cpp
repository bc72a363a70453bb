#include "platform/log/log.h"

#include <fmt/format.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <cmath>
#include <memory>
#include <mutex>

#include "base/text.h"
#include "base/time.h"

namespace marshrut::log {

namespace {

/// Line separators besides the ASCII ones, and marks that turn the direction of writing on a terminal.
bool breaks_a_line(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x2028 || point == 0x2029 ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

void append_text(std::string& line, std::string_view text) {
  line.push_back('"');
  while (!text.empty()) {
    const auto point = take_code_point(text);
    if (!point) {
      text.remove_prefix(1);
      line += "\\ufffd";
    } else if (*point == U'"' || *point == U'\\') {
      line.push_back('\\');
      line.push_back(static_cast<char>(*point));
    } else if (breaks_a_line(*point)) {
      fmt::format_to(std::back_inserter(line), "\\u{:04x}", static_cast<unsigned>(*point));
    } else {
      append_code_point(line, *point);
    }
  }
  line.push_back('"');
}

struct Appender {
  std::string& line;

  void operator()(std::string_view text) const { append_text(line, text); }
  void operator()(std::int64_t number) const { fmt::format_to(std::back_inserter(line), "{}", number); }
  void operator()(double number) const {
    // JSON has no word for what is not finite.
    if (!std::isfinite(number)) return append_text(line, "not finite");
    fmt::format_to(std::back_inserter(line), "{:.3f}", number);
  }
};

class FunctionSink final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  explicit FunctionSink(std::function<void(std::string_view)> function) : function_(std::move(function)) {}

 private:
  void sink_it_(const spdlog::details::log_msg& message) override {
    function_({message.payload.data(), message.payload.size()});
  }
  void flush_() override {}

  std::function<void(std::string_view)> function_;
};

spdlog::logger& logger() {
  static spdlog::logger instance = [] {
    spdlog::logger made("marshrut", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made.set_pattern("%v");
    return made;
  }();
  return instance;
}

spdlog::level::level_enum spdlog_level(Level level) {
  switch (level) {
    case Level::debug: return spdlog::level::debug;
    case Level::info: return spdlog::level::info;
    case Level::warn: return spdlog::level::warn;
    case Level::error: return spdlog::level::err;
  }
  return spdlog::level::err;
}

std::string_view word_of(Level level) {
  switch (level) {
    case Level::debug: return "debug";
    case Level::info: return "info";
    case Level::warn: return "warn";
    case Level::error: return "error";
  }
  return "error";
}

std::string now_text() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(since).count()}.iso();
}

}  // namespace

void start(Level level) {
  logger().set_level(spdlog_level(level));
}

void write_to(std::function<void(std::string_view)> sink) {
  auto& sinks = logger().sinks();
  sinks.clear();
  if (sink) {
    sinks.push_back(std::make_shared<FunctionSink>(std::move(sink)));
  } else {
    sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger().set_pattern("%v");
  }
}

void event(Level level, std::string_view event, std::initializer_list<Field> fields) {
  if (!logger().should_log(spdlog_level(level))) return;
  std::string line = fmt::format(R"({{"time":"{}","level":"{}","event":)", now_text(), word_of(level));
  append_text(line, event);
  for (const Field& field : fields) {
    line.push_back(',');
    append_text(line, field.name);
    line.push_back(':');
    std::visit(Appender{line}, field.value);
  }
  line.push_back('}');
  logger().log(spdlog_level(level), spdlog::string_view_t(line.data(), line.size()));
}

void request(const Answered& answered) {
  const Level level = answered.status >= 500 ? Level::error : Level::info;
  event(level, "request",
        {{"method", answered.method},
         {"route", answered.route},
         {"status", answered.status},
         {"ms", answered.ms},
         {"bytes", answered.bytes},
         {"request", answered.request},
         {"duty", answered.duty}});
}

void incident(std::string_view id, std::string_view what) {
  event(Level::error, "incident", {{"incident", id}, {"what", what}});
}

}  // namespace marshrut::log
